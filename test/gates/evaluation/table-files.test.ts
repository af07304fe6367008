import { createHash } from "node:crypto";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import type { WrittenConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../src/gates/evaluation/index.ts";
import type { Evidence } from "../../../src/model/evidence.ts";
import type { Tree } from "../../../src/model/gate.ts";
import { unpackNames } from "../../../src/sources/file-set.ts";
import { openTree } from "../../../src/sources/tree.ts";
import { KEYS, startStore } from "../../sources/object-store.ts";
import { TemporaryRepository } from "../../sources/temporary-repository.ts";
import { sendBytes, WebServer } from "../../sources/web-server.ts";
import { find, folder, tree } from "./job.ts";

const COMMON = { key: "id", task: "binary-classification", label: "y", score: "score" } as const;
const NEEDS = [{ metric: "roc_auc" }, { metric: "accuracy", subjects: { slice: "day=*" } }];
/** Rows 0 to 119, right in five of six; `day` is 1 for the first 60 and 2 for the others. */
const ROWS = Array.from({ length: 120 }, (_, id) => {
  const y = id % 2;
  return { id, y, score: (id % 6 === 0 ? 1 - y : y) * 0.5 + 0.25 };
});
type Row = (typeof ROWS)[number];
const csv = (rows: readonly Row[]) =>
  `id,y,score\n${rows.map(({ id, y, score }) => `${id},${y},${score}\n`).join("")}`;
const [FIRST, SECOND] = [ROWS.slice(0, 60), ROWS.slice(60)];
/** Of 60 negatives 20 score as the 60 positives do. */
const AREA = (40 + 20 / 2) / 60;

type Extra = {
  readonly baseline?: Tree;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly candidate?: Tree;
};

function evaluate(
  config: Partial<WrittenConfig>,
  root: string,
  needs: readonly object[] = NEEDS,
  extra: Extra = {},
) {
  const { baseline, secrets, candidate = tree(root) } = extra;
  return evaluationGate.measure({
    config: { ...COMMON, ...config },
    needs: needs.map((need) => ({ metric: "", options: {}, subjects: {}, ...need })),
    candidate,
    baselines: new Map(baseline === undefined ? [] : [["baseline", baseline]]),
    seed: 42,
    budget: { seconds: 60, memoryBytes: 2 ** 31 },
    scratch: folder({}),
    progress: () => {},
    ...(secrets === undefined ? {} : { secrets }),
  });
}

function expectMeasured(evidence: Evidence): void {
  expect(find(evidence, "roc_auc").candidate).toMatchObject({
    value: expect.closeTo(AREA, 12),
    samples: 120,
  });
  for (const day of ["1", "2"])
    expect(find(evidence, "accuracy", `day=${day}`).candidate).toMatchObject({
      value: expect.closeTo(50 / 60, 12),
      samples: 60,
    });
}

const SEMICOLONS = `made by hand\nid;y;score\n${ROWS.map(({ id, y, score }) => `${id};${y};${String(score).replace(".", ",")}\n`).join("")}`;
const DIALECT = { skip: 1, delimiter: ";", decimal_separator: "," } as const;
const PARTS = { "p/day=1/a.csv": csv(FIRST), "p/day=2/a.csv": csv(SECOND) };
const both = ["memory", "sql"] as const;

test.each(both)("a dialect of CSV, in %s", async (compute) => {
  const root = folder({ "p.txt": SEMICOLONS });
  const predictions = { path: "p.txt", format: "csv", csv: DIALECT } as const;
  const evidence = await evaluate({ compute, predictions }, root, [{ metric: "roc_auc" }]);
  expect(find(evidence, "roc_auc").candidate).toMatchObject({ value: expect.closeTo(AREA, 12) });
  expect(evidence.inputs).toMatchObject([{ role: "predictions", path: "p.txt", bytes: SEMICOLONS.length }]);
});

test.each(both)("a glob with the columns of its folders, packed or not, in %s", async (compute) => {
  const packed = (pack: (text: string) => Buffer, ending: string) =>
    Object.fromEntries(Object.entries(PARTS).map(([path, text]) => [`${path}.${ending}`, pack(text)]));
  for (const files of [PARTS, packed(gzipSync, "gz"), packed(zstdCompressSync, "zst")]) {
    const predictions = { path: "p/**/*.csv*", hive_partitioning: true };
    const evidence = await evaluate({ compute, predictions }, folder(files));
    expectMeasured(evidence);
    expect(evidence.inputs).toEqual(
      Object.entries(files).map(([path, content]) => ({
        role: "predictions",
        path,
        digest: `sha256:${createHash("sha256").update(content).digest("hex")}`,
        bytes: content.length,
      })),
    );
  }
});

test.each(both)(
  "data of several files beside predictions of one, and a champion read otherwise, in %s",
  async (compute) => {
    const root = folder({ ...PARTS, "said.csv": csv(ROWS), "champion.txt": SEMICOLONS });
    const needs = [{ metric: "roc_auc", against: "champion" }, NEEDS[1]];
    const config = {
      compute,
      predictions: "said.csv",
      data: { path: "p/**/*.csv", hive_partitioning: true },
      champion: { path: "champion.txt", format: "csv", csv: DIALECT },
    } as const;
    const evidence = await evaluate(config, root, needs);
    expectMeasured(evidence);
    expect(find(evidence, "roc_auc").baseline).toMatchObject({
      value: expect.closeTo(AREA, 12),
    });
    const data = evidence.inputs.filter(({ role }) => role === "data");
    expect(data).toMatchObject([{ path: "p" }]);
    expect(unpackNames(data[0].files ?? "")).toEqual(["day=1/a.csv", "day=2/a.csv"]);
  },
);

test.each(both)("the same bytes that are read otherwise are another table, in %s", async (compute) => {
  const root = folder({ "p.csv": csv(ROWS) });
  const champion = { path: "p.csv", csv: { null_strings: ["0.25"] } };
  const needs = [{ metric: "log_loss", against: "champion" }];
  const { measurements } = await evaluate({ compute, predictions: "p.csv", champion }, root, needs);
  expect(measurements[0].candidate).toMatchObject({ samples: 120 });
  expect(measurements[0].baseline).toMatchObject({ code: "evaluation/not-finite" });
});

test.each(both)("a glob of a commit, where DVC keeps a part, in %s", async (compute) => {
  using repository = new TemporaryRepository();
  const hash = createHash("md5").update(csv(SECOND)).digest("hex");
  const revision = repository.commit("data", {
    ".gitignore": "/.dvc/cache\n/p/day=2/a.csv\n",
    "p/day=1/a.csv": csv(FIRST),
    "p/day=2/a.csv.dvc": `outs:\n- md5: ${hash}\n  hash: md5\n  path: a.csv\n`,
  });
  repository.write(`.dvc/cache/files/md5/${hash.slice(0, 2)}/${hash.slice(2)}`, csv(SECOND));
  repository.write("p/day=2/a.csv", csv(SECOND.map((row) => ({ ...row, score: row.y }))));
  const scratch = folder({});
  const git = { kind: "git", repository: repository.folder, revision, prefix: "", label: "main" } as const;
  const extra = {
    candidate: openTree({ kind: "folder", root: repository.folder, label: "this change" }, scratch),
    baseline: openTree(git, scratch),
  };
  const predictions = { path: "p/**/*.csv", hive_partitioning: true };
  const needs = [{ metric: "roc_auc", against: "baseline" }];
  const { candidate, baseline } = find(await evaluate({ compute, predictions }, "", needs, extra), "roc_auc");
  expect(candidate).toMatchObject({ value: expect.closeTo(1 - (10 * 30) / 2 / 3600, 12) });
  expect(baseline).toMatchObject({ value: expect.closeTo(AREA, 12) });
});

test.each(both)("an address of the web, which no baseline has, in %s", async (compute) => {
  using server = await WebServer.start((request, response) =>
    sendBytes(request, response, Buffer.from(csv(ROWS)), '"1"'),
  );
  const predictions = `${server.origin}/p.csv?key=hunter2`;
  const needs = [{ metric: "roc_auc" }, { metric: "roc_auc", against: "baseline" }];
  const evidence = await evaluate({ compute, predictions }, folder({}), needs, {
    baseline: tree(folder({}), "main"),
  });
  const [alone, compared] = evidence.measurements;
  expect(alone.candidate).toMatchObject({ value: expect.closeTo(AREA, 12) });
  expect(compared.baseline).toMatchObject({ code: "data/no-earlier-table" });
  expect(compared.difference).toMatchObject({ code: "data/no-earlier-table" });
  expect(evidence.inputs).toMatchObject([{ path: `${server.origin}/p.csv?key=•••` }]);
  expect(JSON.stringify(evidence)).not.toContain("hunter2");
});

test.each(both)("objects of S3, in %s", async (compute) => {
  const part = (rows: readonly Row[]) => ({ bytes: Buffer.from(csv(rows)), etag: `"${rows[0].id}"` });
  using store = await startStore(
    new Map([
      ["/bucket/p/day=1/a.csv", part(FIRST)],
      ["/bucket/p/day=2/a.csv", part(SECOND)],
    ]),
  );
  const secrets = { ...KEYS, AWS_REGION: "eu-central-1", AWS_ENDPOINT_URL: store.origin };
  const predictions = { path: "s3://bucket/p/**/*.csv", hive_partitioning: true };
  const evidence = await evaluate({ compute, predictions }, "", NEEDS, {
    secrets,
    candidate: tree(folder({})),
  });
  expectMeasured(evidence);
  expect(evidence.inputs.map(({ path }) => path)).toEqual([
    "s3://bucket/p/day=1/a.csv",
    "s3://bucket/p/day=2/a.csv",
  ]);
  expect(JSON.stringify(evidence)).not.toMatch(/hunter2|AKID/);
});

test("a pointer of LFS, a glob of nothing, a setting that the format has no use for, and a path out of the repository", async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 9\n`;
  const root = folder({ "p.csv": pointer, "q.parquet": csv(ROWS), "r.json": "[]" });
  const cases: readonly (readonly [WrittenConfig["predictions"], string])[] = [
    [{ path: "p.csv" }, "file/lfs-pointer"],
    ["nothing/*.csv", "data/no-files"],
    [{ path: "r.json", csv: { delimiter: ";" } }, "data/unused-setting"],
    [{ path: "../p.csv" }, "file/outside-tree"],
    [{ path: "http://example.com/p.csv" }, "source/plain-http"],
  ];
  for (const [predictions, code] of cases)
    await expect(evaluate({ predictions }, root), JSON.stringify(predictions)).rejects.toMatchObject({
      code,
    });
});

test.each<readonly [string, Partial<WrittenConfig>, RegExp]>([
  ["a command that writes a glob", { predictions: "p/*.csv", command: "python e.py" }, /writes one file/],
  [
    "a command that writes to an address",
    { predictions: "https://x.org/p.csv", command: "python e.py" },
    /an address/,
  ],
  [
    "a champion that is a model",
    { model: "m.onnx", data: "d.csv", champion: { path: "c.onnx" } },
    /no table/,
  ],
])("%s is refused", (_, config, said) => {
  expect(() => evaluationGate.check?.({ ...COMMON, ...config })).toThrow(said);
});

test("credentials are asked for by addresses alone", () => {
  const asked = (config: Partial<WrittenConfig>) => evaluationGate.secrets?.({ ...COMMON, ...config });
  expect(asked({ predictions: { path: "p/*.csv" }, data: "d.csv" })).toEqual([]);
  expect(asked({ predictions: "p.csv", data: { path: "s3://bucket/d.csv" } })).toContain(
    "AWS_SECRET_ACCESS_KEY",
  );
  expect(asked({ predictions: "p.csv", key: "id", repeats: ["https://x.org/q.csv"] })).toContain(
    "ASSAY_HTTP_AUTHORIZATION",
  );
});
