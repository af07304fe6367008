import path from "node:path";
import { expect, test } from "vitest";
import type { DataConfig } from "../../../src/gates/data/config.ts";
import type { Need } from "../../../src/model/evidence.ts";
import { openTree } from "../../../src/sources/tree.ts";
import { TableFolder } from "../../engines/table-folder.ts";
import { TemporaryRepository } from "../../sources/temporary-repository.ts";
import { answerOf, measurementOf, need, runGate, treeOf } from "./run-gate.ts";

const NOW = "k,v\na,1\nb,\nc,3\nc,\n";
const BEFORE = "k,v\na,1\nb,2\n";

function compare(folder: TableFolder, needs: readonly Need[], config: Partial<DataConfig> = {}) {
  return runGate({
    root: path.join(folder.root, "now"),
    baseline: treeOf(path.join(folder.root, "before"), "main (1a2b3c4)"),
    config: { source: "t.csv", ...config },
    needs,
    scratch: path.join(folder.root, "scratch"),
  });
}

test("the base commit of a git repository is measured beside the candidate", async () => {
  using repository = new TemporaryRepository();
  using folder = new TableFolder();
  repository.write("data/t.csv", BEFORE);
  const revision = repository.commit("before");
  repository.write("data/t.csv", NOW);
  const scratch = path.join(folder.root, "trees");
  const spec = { kind: "git", repository: repository.folder, revision, prefix: "", label: "main" } as const;
  const evidence = await runGate({
    root: repository.folder,
    baseline: openTree(spec, scratch),
    config: { source: "data/t.csv" },
    needs: [
      need("row_count", {}, {}, "baseline"),
      need("null_rate", { column: "*" }, {}, "baseline"),
      need("mean", { column: "v" }),
    ],
    scratch: path.join(folder.root, "scratch"),
  });
  expect(measurementOf(evidence, "row_count")).toMatchObject({
    against: "baseline",
    candidate: { value: 4 },
    baseline: { value: 2 },
    difference: { value: 2, uncertainty: { kind: "exact" } },
  });
  expect(measurementOf(evidence, "null_rate", { column: "v" })).toMatchObject({
    candidate: { value: 0.5 },
    baseline: { value: 0 },
    difference: { value: 0.5 },
  });
  expect(measurementOf(evidence, "mean", { column: "v" })).not.toHaveProperty("baseline");
  expect(evidence.inputs).toMatchObject([{ path: "data/t.csv" }, { path: "data/t.csv", tree: "main" }]);
});

test("a file that the base has not yet is a missing baseline, and the candidate stands", async () => {
  using folder = new TableFolder();
  folder.write("now/t.csv", NOW);
  folder.write("before/other.csv", BEFORE);
  const evidence = await compare(folder, [need("row_count", {}, {}, "baseline")]);
  const missing = { code: "baseline/file-missing" };
  expect(measurementOf(evidence, "row_count")).toMatchObject({
    candidate: { value: 4 },
    baseline: missing,
    difference: missing,
  });
});

test("a base that cannot be read says why", async () => {
  using folder = new TableFolder();
  folder.write("now/t.csv", NOW);
  folder.write("before/t.csv", "k,v\n1\n2,3\n");
  const evidence = await compare(folder, [need("row_count", {}, {}, "baseline")]);
  expect(measurementOf(evidence, "row_count")).toMatchObject({
    candidate: { value: 4 },
    difference: { code: "data/unreadable" },
  });
});

test("a column that only one side has has no difference", async () => {
  using folder = new TableFolder();
  folder.write("now/t.csv", "k,new\na,1\n");
  folder.write("before/t.csv", "k,old\na,1\n");
  const evidence = await compare(folder, [need("null_rate", { column: "*" }, {}, "baseline")]);
  expect(measurementOf(evidence, "null_rate", { column: "k" }).difference).toMatchObject({ value: 0 });
  expect(measurementOf(evidence, "null_rate", { column: "new" })).toMatchObject({
    candidate: { value: 0 },
    baseline: { code: "baseline/column-missing" },
    difference: { code: "baseline/column-missing" },
  });
});

test("psi without a reference compares with the base, which is at no distance from itself", async () => {
  using folder = new TableFolder();
  folder.write("now/t.csv", NOW);
  folder.write("before/t.csv", BEFORE);
  const evidence = await compare(folder, [need("psi", { column: "k" }, {}, "baseline")]);
  const { candidate, baseline, difference } = measurementOf(evidence, "psi", { column: "k" });
  // Bins a, b, new, NULL: (1/2, 1/2, 0, 0) and (1/4, 1/4, 1/2, 0), with a floor of 1e-4.
  const expected = 2 * (-0.25 * Math.log(0.5)) + (0.5 - 1e-4) * Math.log(0.5 / 1e-4);
  expect(candidate).toMatchObject({ value: expect.closeTo(expected, 12) });
  expect(baseline).toMatchObject({ value: 0 });
  expect(difference).toEqual({ ...candidate, samples: 2 });
});

test("psi with a reference compares both sides with it", async () => {
  using folder = new TableFolder();
  folder.write("now/t.csv", NOW);
  folder.write("before/t.csv", BEFORE);
  folder.write("now/golden.csv", BEFORE);
  const evidence = await compare(folder, [need("psi", { column: "k" }, {}, "baseline")], {
    reference: "golden.csv",
  });
  expect(measurementOf(evidence, "psi", { column: "k" }).baseline).toMatchObject({ value: 0 });
  expect(answerOf(evidence, "psi", { column: "k" })).toBeGreaterThan(1);
  expect(evidence.inputs.map(({ role }) => role)).toEqual(["data", "reference", "data"]);
});
