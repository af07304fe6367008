import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../src/gates/evaluation/index.ts";
import type { Evidence } from "../../../src/model/evidence.ts";
import { openTree } from "../../../src/sources/tree.ts";
import { TemporaryRepository } from "../../sources/temporary-repository.ts";
import { FIXTURES, find, folder } from "./job.ts";

const IMAGES = path.join(FIXTURES, "images");
const { digits: EXPECTED } = JSON.parse(readFileSync(path.join(FIXTURES, "expected/images.json"), "utf8"));
const MODEL = readFileSync(path.join(IMAGES, "digits.onnx"));
const DIGITS: ReadonlyMap<string, Buffer> = new Map(
  readdirSync(path.join(IMAGES, "digits"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".png"))
    .map((name) => [name, readFileSync(path.join(IMAGES, "digits", name))]),
);
const CONFIG: EvaluationConfig = {
  model: "digits.onnx",
  data: "data/digits",
  task: "multiclass-classification",
  label: "label",
  images: { input: "pixels", channels: "gray" },
};

function measure(repository: TemporaryRepository, revision: string): Promise<Evidence> {
  const scratch = folder({});
  const { folder: root } = repository;
  const baseline = { kind: "git", repository: root, revision, prefix: "", label: "main" } as const;
  return evaluationGate.measure({
    config: CONFIG,
    needs: [{ metric: "accuracy", options: {}, subjects: {}, against: "baseline" }],
    candidate: openTree({ kind: "folder", root, label: "this change" }, scratch),
    baselines: new Map([["baseline", openTree(baseline, scratch)]]),
    seed: 1,
    budget: { seconds: 60, memoryBytes: 2 ** 31 },
    scratch,
    progress: () => {},
  });
}

function expectSame(evidence: Evidence): void {
  const { candidate, baseline } = find(evidence, "accuracy");
  expect(candidate).toMatchObject({ value: EXPECTED.accuracy, samples: EXPECTED.rows });
  expect(baseline).toMatchObject({ value: EXPECTED.accuracy });
}

test("images that git keeps are compared with those of the commit", async () => {
  using repository = new TemporaryRepository();
  const files = Object.fromEntries([...DIGITS].map(([name, bytes]) => [`data/digits/${name}`, bytes]));
  const revision = repository.commit("images", { "digits.onnx": MODEL, ...files });
  const same = await measure(repository, revision);
  expectSame(same);
  expect(same.notes).toEqual([]);
  repository.write("data/digits/5/new.png", [...DIGITS.values()][0]);
  const more = await measure(repository, revision);
  expect(more.notes).toMatchObject([{ code: "evaluation/data-changed" }]);
});

test("images that DVC keeps, and git ignores, are compared with those that the commit points to", async () => {
  using repository = new TemporaryRepository();
  const md5 = (bytes: Uint8Array | string) => createHash("md5").update(bytes).digest("hex");
  const object = (hash: string) => `.dvc/cache/files/md5/${hash.slice(0, 2)}/${hash.slice(2)}`;
  const listing = JSON.stringify([...DIGITS].map(([relpath, bytes]) => ({ md5: md5(bytes), relpath })));
  const revision = repository.commit("images", {
    "digits.onnx": MODEL,
    ".gitignore": "/data/digits\n.dvc/cache\n",
    "data/digits.dvc": `outs:\n- md5: ${md5(listing)}.dir\n  nfiles: ${DIGITS.size}\n  hash: md5\n  path: digits\n`,
  });
  await expect(measure(repository, revision)).rejects.toMatchObject({ code: "file/dvc-pointer" });
  for (const [name, bytes] of DIGITS) repository.write(`data/digits/${name}`, bytes);
  const unfetched = await measure(repository, revision);
  expectSame(unfetched);
  expect(unfetched.notes).toMatchObject([
    { code: "evaluation/data-changed", message: expect.stringContaining("is kept by DVC") },
  ]);
  repository.write(`${object(md5(listing))}.dir`, listing);
  for (const bytes of DIGITS.values()) repository.write(object(md5(bytes)), bytes);
  const fetched = await measure(repository, revision);
  expectSame(fetched);
  expect(fetched.notes).toEqual([]);
});
