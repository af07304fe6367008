import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { WrittenConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../src/gates/evaluation/index.ts";
import { TableFolder } from "../../engines/table-folder.ts";
import { KEYS, type StoredObject, startStore } from "../../sources/object-store.ts";
import type { WebServer } from "../../sources/web-server.ts";
import { find, folder, tree } from "./job.ts";

/** A folder with DuckDB's `httpfs` for its version here; PyPI has it as `duckdb-extension-httpfs`. */
const EXTENSIONS = process.env["ASSAY_DUCKDB_EXTENSIONS"];
const COMMON = { key: "id", task: "binary-classification", label: "y", score: "score" } as const;
const NEEDS = [
  { metric: "roc_auc" },
  { metric: "accuracy", subjects: { slice: "day=*" } },
  { metric: "accuracy", against: "champion" },
];

async function objects(): Promise<Map<string, StoredObject>> {
  using tables = new TableFolder();
  const rows = "FROM (SELECT i AS id, i % 2 AS y FROM range(120) AS r(i))";
  /** Wrong in each row whose id this many divides. */
  const scored = (every: number) =>
    `(CASE WHEN id % ${every} = 0 THEN 1 - y ELSE y END) * 0.5 + 0.25 AS score`;
  const stored = new Map<string, StoredObject>();
  const put = async (key: string, sql: string) => {
    const { localPath } = await tables.parquet("one.parquet", sql);
    stored.set(`/bucket/${key}`, { bytes: readFileSync(localPath), etag: `"${key}"` });
  };
  await put("p/day=1/a.parquet", `SELECT id, y, ${scored(6)} ${rows} WHERE id < 60`);
  await put("p/day=2/a.parquet", `SELECT id, y, ${scored(6)} ${rows} WHERE id >= 60`);
  await put("c.parquet", `SELECT id, y, ${scored(4)} ${rows}`);
  return stored;
}

function evaluate(store: WebServer, compute: "memory" | "sql") {
  const config: WrittenConfig = {
    ...COMMON,
    compute,
    predictions: { path: "s3://bucket/p/**/*.parquet", hive_partitioning: true },
    champion: "s3://bucket/c.parquet",
  };
  return evaluationGate.measure({
    config,
    needs: NEEDS.map((need) => ({ options: {}, subjects: {}, ...need })),
    candidate: tree(folder({})),
    baselines: new Map(),
    seed: 42,
    budget: { seconds: 60, memoryBytes: 2 ** 31 },
    scratch: folder({}),
    progress: () => {},
    secrets: {
      ...KEYS,
      AWS_REGION: "eu-central-1",
      AWS_ENDPOINT_URL: store.origin,
      ASSAY_DUCKDB_EXTENSIONS: EXTENSIONS ?? "",
    },
  });
}

test.runIf(EXTENSIONS !== undefined).each(["memory", "sql"] as const)(
  "predictions and a champion of S3 are read in place, and must stay what they were, in %s",
  async (compute) => {
    const stored = await objects();
    using store = await startStore(stored);
    const evidence = await evaluate(store, compute);
    // Of 60 negatives 20 score as the 60 positives do.
    expect(find(evidence, "roc_auc").candidate).toMatchObject({
      value: expect.closeTo((40 + 20 / 2) / 60, 12),
      samples: 120,
    });
    for (const day of ["1", "2"])
      expect(find(evidence, "accuracy", `day=${day}`).candidate).toMatchObject({
        value: expect.closeTo(50 / 60, 12),
      });
    expect(evidence.measurements.find(({ baseline }) => baseline !== undefined)).toMatchObject({
      candidate: { value: expect.closeTo(100 / 120, 12) },
      baseline: { value: expect.closeTo(90 / 120, 12) },
    });
    expect(evidence.inputs).toEqual([]);
    expect(evidence.notes.filter(({ code }) => code === "source/in-place")).toHaveLength(2);
    expect(JSON.stringify(evidence)).not.toMatch(/hunter2|AKID/);

    using moving = await startStore(stored, ({ headers, url }) => {
      const key = "/bucket/c.parquet";
      const held = stored.get(key);
      if (headers.range !== undefined && url?.startsWith(key) && held !== undefined)
        stored.set(key, { ...held, etag: `"${Math.random()}"` });
      return false;
    });
    await expect(evaluate(moving, compute)).rejects.toMatchObject({ name: "AssayError" });
  },
);
