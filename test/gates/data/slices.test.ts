import path from "node:path";
import { expect, test } from "vitest";
import { subjectsOf as judgedSubjects } from "../../../src/judge/selection.ts";
import { isMissing } from "../../../src/model/estimate.ts";
import type { Need } from "../../../src/model/evidence.ts";
import type { Rule } from "../../../src/model/rule.ts";
import type { Subject } from "../../../src/model/subject.ts";
import { TableFolder } from "../../engines/table-folder.ts";
import { answerOf, measurementOf, need, runGate, treeOf } from "./run-gate.ts";

const ROWS = "k,v,w\na,1,x\na,,x\nb,3,\nb,5,y\n,7,y\n";

async function measure(folder: TableFolder, needs: readonly Need[], before?: string) {
  folder.write("now/t.csv", ROWS);
  if (before !== undefined) folder.write("before/t.csv", before);
  return runGate({
    root: path.join(folder.root, "now"),
    config: { source: "t.csv" },
    needs,
    scratch: path.join(folder.root, "scratch"),
    ...(before === undefined ? {} : { baseline: treeOf(path.join(folder.root, "before"), "main") }),
  });
}

test("a condition keeps rows of every kind of metric", async () => {
  using folder = new TableFolder();
  const where = { where: "k = 'a' OR v > 4" };
  const evidence = await measure(folder, [
    need("row_count", {}, where),
    need("null_rate", { column: "v" }, where),
    need("mean", { column: "v" }, where),
    need("distinct_count", { column: "w" }, where),
    need("duplicate_rate", {}, { columns: ["w"], ...where }),
  ]);
  expect(answerOf(evidence, "row_count")).toBe(4);
  expect(answerOf(evidence, "null_rate", { column: "v" })).toBe(0.25);
  expect(answerOf(evidence, "mean", { column: "v" })).toBeCloseTo(13 / 3, 12);
  expect(answerOf(evidence, "distinct_count", { column: "w" })).toBe(2);
  expect(answerOf(evidence, "duplicate_rate")).toBe(0.5);
});

test.each([
  ["k = 'a') OR (1=1", "a `)` closes nothing"],
  ["k = 'a' -- all", "comment"],
  ["k = 'a'; DROP TABLE t", ";"],
  ["k = 'a", "a quote"],
  ["(k = 'a'", "a `(` is not closed"],
  ["E'\\'' <> k) OR (k = E'\\''", "a backslash"],
  ["nope = 1", "nope"],
  ["(SELECT count(*) FROM read_csv('/etc/passwd')) > 0", ""],
])("the condition %s is refused and other rules are measured", async (where, said) => {
  using folder = new TableFolder();
  const evidence = await measure(folder, [
    need("row_count", {}, { where }),
    need("null_rate", { column: "k" }),
  ]);
  const { candidate } = measurementOf(evidence, "row_count");
  expect(candidate).toMatchObject({ code: "data/condition" });
  expect(isMissing(candidate) && candidate.reason).toContain(said);
  expect(answerOf(evidence, "null_rate", { column: "k" })).toBe(0.2);
});

function subjectsOf(measurements: readonly { metric: string; subject: Subject }[], metric: string) {
  return measurements.filter((one) => one.metric === metric).map(({ subject }) => subject.slice);
}

test("a pattern measures every value of a column, rows without one among them", async () => {
  using folder = new TableFolder();
  const evidence = await measure(folder, [
    need("null_rate", { column: "v", slice: "k=*" }),
    need("row_count", { slice: "k=*" }),
    need("duplicate_rate", { slice: "k=*" }, { columns: ["w"] }),
  ]);
  expect(subjectsOf(evidence.measurements, "row_count").toSorted()).toEqual(["k=(missing)", "k=a", "k=b"]);
  const at = (metric: string, slice: string, column?: string) =>
    answerOf(evidence, metric, column === undefined ? { slice } : { column, slice });
  expect(at("null_rate", "k=a", "v")).toBe(0.5);
  expect(at("null_rate", "k=b", "v")).toBe(0);
  expect(at("row_count", "k=(missing)")).toBe(1);
  expect(at("duplicate_rate", "k=a")).toBe(0.5);
  expect(at("duplicate_rate", "k=b")).toBe(0);
});

test("many slices come out of one grouped scan with the same values", async () => {
  using folder = new TableFolder();
  const rows = Array.from({ length: 120 }, (_, at) => `${at % 12},${at % 5 === 0 ? "" : at}`);
  folder.write("t.csv", `k,v\n${rows.join("\n")}\n`);
  const slices = Array.from({ length: 12 }, (_, at) => `k=${at}`);
  const grouped = await runGate({
    root: folder.root,
    config: { source: "t.csv" },
    needs: [need("mean", { column: "v", slice: "k=*" }), need("null_count", { column: "v", slice: "k=*" })],
    scratch: path.join(folder.root, "scratch"),
  });
  for (const slice of slices) {
    const alone = await runGate({
      root: folder.root,
      config: { source: "t.csv" },
      needs: [need("mean", { column: "v", slice }), need("null_count", { column: "v", slice })],
      scratch: path.join(folder.root, "scratch"),
    });
    for (const metric of ["mean", "null_count"])
      expect(answerOf(grouped, metric, { column: "v", slice })).toBe(
        answerOf(alone, metric, { column: "v", slice }),
      );
  }
});

test("a slice that vanished and one that is new have no difference", async () => {
  using folder = new TableFolder();
  const needs = [need("null_rate", { column: "v", slice: "k=*" }, {}, "baseline")];
  const evidence = await measure(folder, needs, "k,v,w\na,1,x\nold,,x\n");
  const on = (slice: string) => measurementOf(evidence, "null_rate", { column: "v", slice });
  expect(on("k=a").difference).toMatchObject({ value: 0.5 });
  expect(on("k=old").candidate).toMatchObject({ code: "metric/no-samples" });
  expect(on("k=b").baseline).toMatchObject({ code: "baseline/slice-missing" });
});

test("a slice of an unknown column or value is an error and not nothing", async () => {
  using folder = new TableFolder();
  const evidence = await measure(folder, [
    need("row_count", { slice: "kk=*" }),
    need("row_count", { slice: "k=z*" }),
    need("row_count", { slice: "k" }),
  ]);
  expect(answerOf(evidence, "row_count", { slice: "kk=*" })).toBe("data/no-column");
  expect(answerOf(evidence, "row_count", { slice: "k=z*" })).toBe("data/no-slice");
  expect(answerOf(evidence, "row_count", { slice: "k" })).toBe("data/no-slice");
});

test("a name that is not there is not one of those that `*` stands for", async () => {
  using folder = new TableFolder();
  const evidence = await measure(folder, [
    need("row_count", { slice: "k=*" }),
    need("row_count", { slice: "k=none" }),
    need("row_count", { slice: "k=z*" }),
    need("max", { column: "*" }),
    need("max", { column: "none" }),
  ]);
  const judged = (metric: string, subjects: Rule["subjects"]) =>
    judgedSubjects({ metric: { id: metric }, options: {}, subjects } as Rule, evidence).map(
      ({ subject }) => subject,
    );
  const slices = judged("row_count", { slice: "k=*" }).map(({ slice }) => slice);
  expect(slices).toContain("k=a");
  expect(slices).not.toContain("k=none");
  expect(slices).not.toContain("k=z*");
  expect(judged("row_count", { slice: "k=none" })).toEqual([{ slice: "k=none" }]);
  expect(judged("max", { column: "*" })).not.toContainEqual({ column: "none" });
  expect(judged("max", { column: "none" })).toEqual([{ column: "none" }]);
});
