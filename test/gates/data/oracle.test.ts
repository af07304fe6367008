import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Evidence } from "../../../src/model/evidence.ts";
import { FIXTURES, TableFolder } from "../../engines/table-folder.ts";
import { answerOf, measurementOf, need, runGate } from "./run-gate.ts";

const oracle = JSON.parse(readFileSync(path.join(FIXTURES, "oracles/data.json"), "utf8"));
const folder = new TableFolder();
const columns = Object.keys(oracle.lossy.columns);
let lossy: Evidence;

beforeAll(async () => {
  lossy = await runGate({
    root: FIXTURES,
    config: { source: "data/flights-lossy.parquet", reference: "data/flights-base.parquet" },
    needs: [
      need("row_count"),
      ...["null_rate", "null_count", "distinct_count", "min", "max", "mean", "psi", "zero_rate"].map((id) =>
        need(id, { column: "*" }),
      ),
      need("duplicate_rate"),
      need("duplicate_rate", {}, { columns: ["carrier", "flight"] }),
      need("duplicate_rate", {}, { columns: ["tailnum"] }),
    ],
    scratch: path.join(folder.root, "scratch"),
  });
});

afterAll(() => folder[Symbol.dispose]());

test("counts and shares of real flights are those of pandas", () => {
  expect(answerOf(lossy, "row_count")).toBe(oracle.lossy.row_count);
  for (const column of columns)
    for (const metric of ["null_rate", "null_count", "distinct_count"])
      expect([column, metric, answerOf(lossy, metric, { column })]).toEqual([
        column,
        metric,
        oracle.lossy.columns[column][metric],
      ]);
});

test("extremes and means are those of pandas and of exact rationals, to the last digit", () => {
  const numeric = columns.filter((column) => "mean" in oracle.lossy.columns[column]);
  expect(numeric).toHaveLength(14);
  for (const column of numeric)
    for (const metric of ["min", "max", "mean", "zero_rate"])
      expect([column, metric, answerOf(lossy, metric, { column })]).toEqual([
        column,
        metric,
        oracle.lossy.columns[column][metric],
      ]);
  expect(lossy.measurements.filter(({ metric }) => metric === "mean")).toHaveLength(14);
});

test("duplicates are those of pandas", () => {
  const rates = lossy.measurements
    .filter(({ metric }) => metric === "duplicate_rate")
    .map(({ candidate }) => ("value" in candidate ? candidate.value : candidate.code));
  const { duplicate_rate, duplicate_rate_by_carrier_flight, duplicate_rate_by_tailnum } = oracle.lossy;
  expect(rates).toEqual([duplicate_rate, duplicate_rate_by_carrier_flight, duplicate_rate_by_tailnum]);
});

test("psi is that of NumPy, by deciles and by categories", async () => {
  for (const [column, expected] of Object.entries<number>(oracle.lossy.psi_against_base))
    expect(answerOf(lossy, "psi", { column })).toBeCloseTo(expected, 12);
  expect(answerOf(lossy, "psi", { column: "dep_delay" })).toBeGreaterThan(0.05);
  const january = await runGate({
    root: FIXTURES,
    config: { source: "data/flights-small.csv", reference: "data/flights-base.parquet" },
    needs: Object.keys(oracle.small.psi_against_base).map((column) => need("psi", { column })),
    scratch: path.join(folder.root, "scratch"),
  });
  for (const [column, expected] of Object.entries<number>(oracle.small.psi_against_base))
    expect(answerOf(january, "psi", { column })).toBeCloseTo(expected, 12);
});

test.each(["parquet", "csv", "jsonl"])(
  "invalid rows of %s are those of Python's jsonschema",
  async (format) => {
    writeFileSync(path.join(folder.root, "schema.json"), JSON.stringify(oracle.small.schema));
    copyFileSync(
      path.join(FIXTURES, `data/flights-small.${format}`),
      path.join(folder.root, `small.${format}`),
    );
    const evidence = await runGate({
      root: folder.root,
      config: { source: `small.${format}`, schema: "schema.json" },
      needs: [need("invalid_count"), need("invalid_rate"), need("row_count")],
      scratch: path.join(folder.root, "scratch"),
    });
    const { invalid_count, row_count, first_invalid } = oracle.small;
    expect(answerOf(evidence, "row_count")).toBe(row_count);
    expect(answerOf(evidence, "invalid_count")).toBe(invalid_count);
    expect(answerOf(evidence, "invalid_rate")).toBe(invalid_count / row_count);
    const numbers = [...evidence.notes[0].message.matchAll(/row (\d+):/g)].map(([, number]) =>
      Number(number),
    );
    expect(numbers).toEqual(first_invalid);
  },
);

test("every flight is valid by the schema that is made for it", async () => {
  const evidence = await runGate({
    root: FIXTURES,
    config: { source: "data/flights-base.parquet", schema: "schemas/flights.schema.json" },
    needs: [need("invalid_count")],
    scratch: path.join(folder.root, "scratch"),
  });
  expect(evidence.notes).toEqual([]);
  expect(measurementOf(evidence, "invalid_count").candidate).toMatchObject({ value: 0, samples: 40_000 });
});
