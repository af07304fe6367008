import path from "node:path";
import { expect, test } from "vitest";
import { dataGate } from "../../../src/gates/data/index.ts";
import { TableFolder } from "../../engines/table-folder.ts";
import { answerOf, measurementOf, need, runGate, treeOf } from "./run-gate.ts";

function scratchOf(folder: TableFolder): string {
  return path.join(folder.root, "scratch");
}

test("ids are unique and every metric says where it comes from", () => {
  const ids = dataGate.metrics.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { source, description } of dataGate.metrics) expect(source && description).not.toBe("");
});

test("an empty table counts its rows and has no shares", async () => {
  using folder = new TableFolder();
  folder.write("t.csv", "a,b\n");
  folder.write("s.json", "{}");
  const column = { column: "a" };
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.csv", schema: "s.json", reference: "t.csv" },
    needs: [
      need("row_count"),
      ...["null_rate", "null_count", "distinct_count", "psi"].map((id) => need(id, column)),
      ...["duplicate_rate", "invalid_rate", "invalid_count"].map((id) => need(id)),
    ],
    scratch: scratchOf(folder),
  });
  expect(answerOf(evidence, "row_count")).toBe(0);
  for (const id of ["null_rate", "null_count", "distinct_count", "psi"])
    expect([id, answerOf(evidence, id, column)]).toEqual([id, "metric/no-samples"]);
  for (const id of ["duplicate_rate", "invalid_rate", "invalid_count"])
    expect([id, answerOf(evidence, id)]).toEqual([id, "metric/no-samples"]);
});

test("a need that cannot be measured says why and leaves the others alone", async () => {
  using folder = new TableFolder();
  folder.write("t.csv", "dep_delay,carrier\n1,EV\n3,UA\n");
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.csv" },
    needs: [
      need("mean", { column: "dep_dely" }),
      need("mean", { column: "carrier" }),
      need("mean", { column: "dep_delay" }),
      need("max", { column: "x*" }),
      need("psi", { column: "carrier" }),
      need("invalid_rate"),
      need("duplicate_rate", {}, { columns: ["Carrier"] }),
    ],
    scratch: scratchOf(folder),
  });
  expect(measurementOf(evidence, "mean", { column: "dep_dely" }).candidate).toMatchObject({
    code: "data/no-column",
    reason: "`t.csv` has no column `dep_dely`. Did you mean `dep_delay`?",
  });
  expect(measurementOf(evidence, "mean", { column: "carrier" }).candidate).toMatchObject({
    code: "data/wrong-type",
    reason: "`mean` needs numbers; column `carrier` of `t.csv` is VARCHAR.",
  });
  expect(answerOf(evidence, "mean", { column: "dep_delay" })).toBe(2);
  expect(answerOf(evidence, "max", { column: "x*" })).toBe("data/no-column");
  expect(answerOf(evidence, "psi", { column: "carrier" })).toBe("data/no-reference");
  expect(answerOf(evidence, "invalid_rate")).toBe("data/no-schema");
  expect(answerOf(evidence, "duplicate_rate")).toBe("data/no-column");
});

test("NaN and infinity are said, not left out; NULL is left out", async () => {
  using folder = new TableFolder();
  await folder.parquet(
    "t.parquet",
    "SELECT unnest([1.5, 2.5, NULL]) AS ok, unnest(['nan', 'inf', NULL])::DOUBLE AS bad, NULL::DOUBLE AS none FROM range(1)",
  );
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.parquet" },
    needs: ["min", "max", "mean", "null_rate"].map((id) => need(id, { column: "*" })),
    scratch: scratchOf(folder),
  });
  expect(measurementOf(evidence, "mean", { column: "bad" }).candidate).toMatchObject({
    code: "data/not-finite",
    reason: "column `bad` has 2 of 2 values that are NaN or infinite",
  });
  for (const id of ["min", "max"]) expect(answerOf(evidence, id, { column: "bad" })).toBe("data/not-finite");
  for (const id of ["min", "max", "mean"])
    expect(answerOf(evidence, id, { column: "none" })).toBe("metric/no-samples");
  expect(answerOf(evidence, "mean", { column: "ok" })).toBe(2);
  expect(answerOf(evidence, "null_rate", { column: "bad" })).toBeCloseTo(1 / 3, 15);
});

test("integers beyond 2^53 keep exact differences", async () => {
  using folder = new TableFolder();
  await folder.parquet("now/t.parquet", "SELECT 9007199254740993 AS id");
  await folder.parquet("before/t.parquet", "SELECT 9007199254740992 AS id");
  const evidence = await runGate({
    root: path.join(folder.root, "now"),
    baseline: treeOf(path.join(folder.root, "before"), "main"),
    config: { source: "t.parquet" },
    needs: [need("max", { column: "id" }, {}, "baseline"), need("mean", { column: "id" })],
    scratch: scratchOf(folder),
  });
  const { candidate, baseline, difference } = measurementOf(evidence, "max", { column: "id" });
  expect([candidate, baseline, difference]).toMatchObject([
    { value: 2 ** 53, integer: 2n ** 53n + 1n },
    { value: 2 ** 53, integer: 2n ** 53n },
    { value: 1 },
  ]);
  expect(structuredClone(evidence).measurements).toEqual(evidence.measurements);
  expect(answerOf(evidence, "mean", { column: "id" })).toBe(2 ** 53);
});

test("columns of any name are measured", async () => {
  using folder = new TableFolder();
  const names = ['a"b', "a.b", "1); DROP TABLE t; --", "😀", "*", "__proto__", "constructor"];
  folder.write(
    "t.csv",
    `${names.map((name) => `"${name.replaceAll('"', '""')}"`).join(",")}\n${names.map(() => 7).join(",")}\n`,
  );
  folder.write("s.json", JSON.stringify({ required: names, additionalProperties: { const: 7 } }));
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.csv", schema: "s.json" },
    needs: [
      need("mean", { column: "*" }),
      need("invalid_count"),
      need("duplicate_rate", {}, { columns: names }),
    ],
    scratch: scratchOf(folder),
  });
  for (const column of names) expect([column, answerOf(evidence, "mean", { column })]).toEqual([column, 7]);
  expect(answerOf(evidence, "invalid_count")).toBe(0);
  expect(answerOf(evidence, "duplicate_rate")).toBe(0);
});

test("a glob is one table; parts with other columns and globs without files are refused", async () => {
  using folder = new TableFolder();
  folder.write("d/1.csv", "a,b\n1,x\n");
  folder.write("d/2.csv", "b,a\ny,2\n");
  folder.write("e/1.csv", "a\n1\n");
  folder.write("e/2.csv", "c\n1\n");
  const scratch = scratchOf(folder);
  const needs = [need("row_count"), need("mean", { column: "a" })];
  const evidence = await runGate({ root: folder.root, config: { source: "d/*.csv" }, needs, scratch });
  expect(answerOf(evidence, "row_count")).toBe(2);
  expect(answerOf(evidence, "mean", { column: "a" })).toBe(1.5);
  expect(evidence.inputs.map(({ path: name }) => name)).toEqual(["d/1.csv", "d/2.csv"]);
  const other = runGate({ root: folder.root, config: { source: "e/*.csv" }, needs, scratch });
  await expect(other).rejects.toMatchObject({ code: "data/parts-differ", message: /`a`/ });
  const none = runGate({ root: folder.root, config: { source: "f/*.csv" }, needs, scratch });
  await expect(none).rejects.toMatchObject({ code: "data/no-files" });
  const missing = runGate({ root: folder.root, config: { source: "f.csv" }, needs, scratch });
  await expect(missing).rejects.toMatchObject({ code: "file/missing" });
});

test("a damaged column does not take the others with it", async () => {
  using folder = new TableFolder();
  const { readFileSync } = await import("node:fs");
  const file = await folder.parquet(
    "whole.parquet",
    "SELECT i AS good, hash(i)::VARCHAR AS bad FROM range(50000) AS r(i)",
  );
  const bytes = readFileSync(file.localPath);
  // The pages of the second column lie behind those of the first and before the footer.
  folder.write("t.parquet", bytes.fill(255, bytes.length - 200_000, bytes.length - 50_000));
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.parquet" },
    needs: [need("row_count"), need("distinct_count", { column: "*" }), need("mean", { column: "good" })],
    scratch: scratchOf(folder),
  });
  expect(answerOf(evidence, "row_count")).toBe(50_000);
  expect(answerOf(evidence, "distinct_count", { column: "good" })).toBe(50_000);
  expect(answerOf(evidence, "mean", { column: "good" })).toBe(24_999.5);
  expect(answerOf(evidence, "distinct_count", { column: "bad" })).toBe("data/unreadable");
});

test("the mean does not depend on the order of the rows", async () => {
  using folder = new TableFolder();
  const values = [1e16, 1, -1e16, 0.1, 0.2, 3e-9];
  folder.write("up.csv", `a\n${values.join("\n")}\n`);
  folder.write("down.csv", `a\n${values.toReversed().join("\n")}\n`);
  const means = await Promise.all(
    ["up.csv", "down.csv"].map(async (source) =>
      answerOf(
        await runGate({
          root: folder.root,
          config: { source },
          needs: [need("mean", { column: "a" })],
          scratch: scratchOf(folder),
        }),
        "mean",
        { column: "a" },
      ),
    ),
  );
  // Python: float(sum(map(Fraction, [1e16, 1, -1e16, 0.1, 0.2, 3e-9])) / 6)
  expect(means).toEqual([0.21666666716666666, 0.21666666716666666]);
});

test.each([
  // Python: float(sum(map(Fraction, values)) / len(values))
  ["small", ["1e-9", "2e-9", "4e-9"], 2.3333333333333335e-9],
  ["negative", ["-1.5", "-2.25", "0.125"], -1.2083333333333333],
  ["large", ["4e18", "4.000000000000001e18"], 4.0000000000000005e18],
  ["thirds", ["0.3333333333333333", "0.1", "0.7"], 0.37777777777777777],
])("the mean of %s numbers is rounded once", async (_, values, expected) => {
  using folder = new TableFolder();
  folder.write("t.csv", `a\n${values.join("\n")}\n`);
  const needs = [need("mean", { column: "a" })];
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.csv" },
    needs,
    scratch: scratchOf(folder),
  });
  expect(answerOf(evidence, "mean", { column: "a" })).toBe(expected);
});

test("numbers that are too large to be added exactly have extremes and no mean", async () => {
  using folder = new TableFolder();
  folder.write("t.csv", "a\n1e300\n-2.5\n");
  const needs = ["min", "max", "mean"].map((id) => need(id, { column: "a" }));
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.csv" },
    needs,
    scratch: scratchOf(folder),
  });
  expect(needs.map(({ metric }) => answerOf(evidence, metric, { column: "a" }))).toEqual([
    -2.5,
    1e300,
    "data/out-of-range",
  ]);
});
