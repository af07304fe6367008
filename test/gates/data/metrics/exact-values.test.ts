import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { DataConfig } from "../../../../src/gates/data/config.ts";
import { isMissing } from "../../../../src/model/estimate.ts";
import type { Need } from "../../../../src/model/evidence.ts";
import { FIXTURES, TableFolder } from "../../../engines/table-folder.ts";
import { need, runGate, treeOf } from "../run-gate.ts";

type OracleTable = Readonly<Record<string, { readonly type: string; readonly values: readonly string[] }>>;

interface Oracle {
  readonly tables: Readonly<Record<"t" | "known", OracleTable>>;
  readonly cases: readonly {
    readonly metric: string;
    readonly column: string | null;
    readonly options: Readonly<Record<string, unknown>>;
    readonly value: number;
  }[];
}

const oracle: Oracle = JSON.parse(readFileSync(path.join(FIXTURES, "oracles/data_exact.json"), "utf8"));

/** SQL of a table of the oracle. */
function sqlOf(table: OracleTable): string {
  const columns = Object.entries(table);
  const rows = columns[0][1].values.map((_, at) => {
    const cells = columns.map(([, { type, values }]) => `CAST('${values[at]}' AS ${type})`);
    return `(${cells.join(", ")})`;
  });
  return `SELECT * FROM (VALUES ${rows.join(", ")}) AS t(${columns.map(([name]) => `"${name}"`).join(", ")})`;
}

async function measure(
  tables: Readonly<Record<string, string>>,
  config: Partial<DataConfig>,
  needs: readonly Need[],
) {
  using folder = new TableFolder();
  for (const [name, sql] of Object.entries(tables)) await folder.parquet(`${name}.parquet`, sql);
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.parquet", ...config },
    needs,
    scratch: path.join(folder.root, "scratch"),
  });
  return evidence.measurements.map(({ candidate }) =>
    isMissing(candidate) ? candidate.code : candidate.value,
  );
}

test("decimals and wide integers are compared, added and spread as exact numbers", async () => {
  const answers = await measure(
    { t: sqlOf(oracle.tables.t), known: sqlOf(oracle.tables.known) },
    { reference: "known.parquet", tables: { known: "known.parquet" } },
    oracle.cases.map(({ metric, column, options }) =>
      need(metric, column === null ? {} : { column }, options),
    ),
  );
  expect(answers).toHaveLength(oracle.cases.length);
  const wrong = oracle.cases.flatMap(({ metric, column, options, value }, at) => {
    const answer = answers[at];
    const near =
      typeof answer === "number" && Math.abs(answer - value) <= 1e-12 * Math.max(1, Math.abs(value));
    return near ? [] : [`${metric} ${column} ${JSON.stringify(options)} is ${answer}, not ${value}`];
  });
  expect(wrong).toEqual([]);
});

test("a value of a config finds the one decimal and the 32-bit numbers that it is", async () => {
  // Rows: -999.9 three times, 0.1 twice, and others.
  const floats =
    "SELECT CAST(CASE WHEN range < 3 THEN '-999.9' WHEN range < 5 THEN '0.1' ELSE '7' END AS FLOAT) AS f, CAST(900719925474099300 + range AS DECIMAL(18,0)) AS id, CAST(range AS DECIMAL(3,1)) AS small FROM range(10)";
  const tokens = {
    f: [-999.9, "1e300", "1e-60"],
    id: ["900719925474099301"],
    small: [4.0, "5.0", "6e0", 0.25, 1e9],
  };
  const nulls = ["f", "id", "small"].map((column) => need("null_count", { column }));
  expect(await measure({ t: floats }, { missing_values: tokens }, nulls)).toEqual([3, 1, 3]);
  const asked = [
    need("unexpected_rate", { column: "f" }, { expected: [-999.9, 0.1] }),
    need("value_count", { column: "f" }, { value: 0.1 }),
    need("value_count", { column: "f" }, { value: "0.1" }),
    need("row_count", { slice: "f=0.1" }),
    need("value_count", { column: "f" }, { value: 0.10000001 }),
    need("value_count", { column: "f" }, { value: 0.11 }),
    need("value_count", { column: "small" }, { value: [0.25, "1e999999999", 1000] }),
  ];
  expect(await measure({ t: floats }, {}, asked)).toEqual([0.5, 2, 2, 2, 0, 0, 0]);
});

test("sums and means that are compared do not depend on the order of the rows", async () => {
  // Added one after the other as doubles the 1 is lost in the one table, and stays in the other.
  const inOrder = (numbers: readonly string[]) =>
    `SELECT * FROM (VALUES ${numbers.map((one) => `(CAST('${one}' AS DOUBLE), CAST('${one}' AS DECIMAL(20, 1)))`).join(", ")}) AS t(x, "Exact sum")`;
  const tables = { t: inOrder(["1e16", "1", "-1e16"]), other: inOrder(["1e16", "-1e16", "1"]) };
  const asked = [
    { aggregate: "sum(x)" },
    { aggregate: " AVG ( x ) " },
    { aggregate: 'sum("Exact sum")' },
    { aggregate: "sum(x)", other_aggregate: "avg(x)" },
    { aggregate: "sum(x)", other_aggregate: "count(*)" },
    { aggregate: "sum(x)", where: "x > 0" },
    { aggregate: "sum(nope)" },
  ];
  const answers = await measure(
    tables,
    { tables: { other: "other.parquet" } },
    asked.map((options) => need("aggregate_difference", {}, { table: "other", ...options })),
  );
  // 1 - 1, 1/3 - 1/3, 1 - 1, 1 - 1/3, 1 - 3, and 1e16 + 1 of some rows less 1 of all.
  expect(answers).toEqual([0, 0, 0, 2 / 3, -2, 1e16, "data/condition"]);
});

test.each([
  ["long decimals", "CAST(900719925474099300 + range AS DECIMAL(18, 0))", 3],
  ["long decimals and fractions", "0.5 + range", 900_719_925_474_099_300],
])("extremes of %s differ by as much as they do", async (_, before, difference) => {
  using folder = new TableFolder();
  const ids = "CAST(900719925474099303 + range AS DECIMAL(18, 0))";
  await folder.parquet("now/t.parquet", `SELECT ${ids} AS id FROM range(3)`);
  await folder.parquet("before/t.parquet", `SELECT ${before} AS id FROM range(3)`);
  const { measurements } = await runGate({
    root: path.join(folder.root, "now"),
    config: { source: "t.parquet" },
    needs: ["min", "max"].map((metric) => need(metric, { column: "id" }, {}, "baseline")),
    baseline: treeOf(path.join(folder.root, "before"), "main"),
    scratch: path.join(folder.root, "scratch"),
  });
  const answers = measurements.map((one) => one.difference);
  expect(answers).toMatchObject([{ value: difference }, { value: difference }]);
});

test.each([
  ["100000000000000000", "DECIMAL(38, 0)"],
  ["100000000000000000000", "DECIMAL(38, 0)"],
  ["1000000000000000000", "DECIMAL(38, 2)"],
  ["1000000000000000000000000000000", "DECIMAL(38, 0)"],
  ["99999999999999999999999999999999999999", "DECIMAL(38, 0)"],
])("five neighbours of %s as %s do not look alike", async (size, type) => {
  const near = `CAST('${size}' AS ${type}) - CAST(range AS ${type})`;
  const needs = ["std", "variance"].map((metric) => need(metric, { column: "n" }));
  const [std, variance] = await measure({ t: `SELECT ${near} AS n FROM range(5)` }, {}, needs);
  expect(std).toBeCloseTo(Math.sqrt(2.5), 12);
  expect(variance).toBeCloseTo(2.5, 12);
});

test("numbers so small that their powers vanish have no shape", async () => {
  // pandas: Series([5e-324, 0, 0, 1e-310, 0, -1e-320]).kurt() is 6 in exact arithmetic, and 13.35 in doubles.
  const values = ["5e-324", "0", "0", "1e-310", "0", "-1e-320"].map((text) => `('${text}'::DOUBLE)`);
  const select = `SELECT * FROM (VALUES ${values.join(", ")}) AS t(n)`;
  const metrics = ["kurtosis", "skew", "std"];
  const needs = metrics.map((metric) => need(metric, { column: "n" }));
  expect(await measure({ t: select }, {}, needs)).toEqual(metrics.map(() => "data/out-of-range"));
  const [kurtosis] = await measure({ t: `SELECT n * 1e300 * 1e300 AS n FROM (${select})` }, {}, needs);
  expect(kurtosis).toBeCloseTo(6, 9);
});

test("decimals of 38 digits that lie far apart are spread as doubles are", async () => {
  const needs = [need("std", { column: "n" })];
  const [std] = await measure(
    { t: "SELECT CAST(range AS DECIMAL(38, 0)) * 10::HUGEINT ** 30 AS n FROM range(5)" },
    {},
    needs,
  );
  expect(Number(std) / 1e30).toBeCloseTo(Math.sqrt(2.5), 12);
});

test("keys for which no decimal has room are refused and not rounded", async () => {
  const tables = {
    t: "SELECT range AS id, CAST(range AS INTEGER) AS small FROM range(3)",
    long: "SELECT CAST(range AS DECIMAL(38, 20)) AS id, CAST(range + 0.5 AS DECIMAL(38, 20)) AS small FROM range(3)",
  };
  const keys = ["id", "small"].map((name) => need("orphan_count", {}, { table: "long", columns: [name] }));
  // Of a BIGINT 19 digits and 20 behind the point are one too many; an INTEGER has but ten.
  expect(await measure(tables, { tables: { long: "long.parquet" } }, keys)).toEqual(["data/wrong-type", 3]);
});
