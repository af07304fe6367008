import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluate, find, folder } from "./job.ts";

const CONFIG: EvaluationConfig = {
  predictions: "p.parquet",
  data: "d.parquet",
  key: "id",
  task: "binary-classification",
  label: "y",
};
const NEEDS = [{ metric: "accuracy" }];

/** Two tables of 40 rows each, whose keys are what SQL makes of the row's number `i`; right in three of four rows. */
async function tables(ofData: string, ofPredictions: string): Promise<string> {
  const root = folder({});
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const copy = (name: string, key: string, rest: string) =>
    connection.run(
      `COPY (SELECT ${key} AS id, ${rest} FROM range(40) AS r(i)) TO '${join(root, name)}' (FORMAT parquet)`,
    );
  await copy("d.parquet", ofData, "i % 2 AS y");
  await copy("p.parquet", ofPredictions, "CASE WHEN i % 4 = 0 THEN 1 - i % 2 ELSE i % 2 END AS prediction");
  connection.closeSync();
  instance.closeSync();
  return root;
}

const [decimal, text, day] = [
  "CAST(i + 0.5 AS DECIMAL(10, 2))",
  "CAST(i AS VARCHAR)",
  "DATE '2020-01-01' + CAST(i AS INT)",
];

test.each([
  ["integers and texts", "i", text],
  [
    "whole decimals and texts",
    "CAST(i + 1 AS DECIMAL(38, 0)) * 10000000000000000000000",
    "(i + 1) || '0000000000000000000000'",
  ],
  ["integers and doubles", "i", "CAST(i AS DOUBLE)"],
  ["decimals and doubles", decimal, "i + 0.5"],
  ["dates and texts", day, `CAST(${day} AS VARCHAR)`],
  ["times of two precisions", `CAST(${day} AS TIMESTAMP)`, `CAST(${day} AS TIMESTAMP_NS)`],
])("%s pair, in memory and in SQL", async (_, ofData, ofPredictions) => {
  const root = await tables(ofData, ofPredictions);
  for (const compute of ["memory", "sql"] as const)
    expect(find(await evaluate({ ...CONFIG, compute }, NEEDS, root), "accuracy").candidate).toMatchObject({
      value: 0.75,
    });
});

test.each([
  ["decimals and texts", decimal, "i || '.50'"],
  ["decimals and shorter texts", decimal, "i || '.5'"],
  ["doubles and texts", "CAST(i AS DOUBLE)", text],
  ["dates and times", day, `CAST(${day} AS TIMESTAMP)`],
  ["times of a zone and of none", `CAST(${day} AS TIMESTAMP)`, `CAST(${day} AS TIMESTAMPTZ)`],
])("%s are refused, in memory and in SQL", async (_, ofData, ofPredictions) => {
  const root = await tables(ofData, ofPredictions);
  for (const compute of ["memory", "sql"] as const)
    await expect(evaluate({ ...CONFIG, compute }, NEEDS, root)).rejects.toMatchObject({
      code: "evaluation/key-types",
      message: expect.stringContaining("`key` names id, which is "),
    });
});

test("a baseline's keys of another type are refused, and the candidate is measured", async () => {
  const root = await tables(day, day);
  const other = await tables(day, `CAST(${day} AS TIMESTAMP)`);
  for (const compute of ["memory", "sql"] as const) {
    const needs = [{ metric: "accuracy", against: "baseline" }];
    const { candidate, baseline } = find(
      await evaluate({ ...CONFIG, compute }, needs, root, other),
      "accuracy",
    );
    expect(candidate).toMatchObject({ value: 0.75 });
    expect(baseline).toMatchObject({ code: "evaluation/key-types" });
  }
});

test("keys that a double merges are no pairs", async () => {
  const root = await tables("9007199254740992 + i", "CAST(9007199254740992 + 2 * i AS DOUBLE)");
  for (const compute of ["memory", "sql"] as const)
    await expect(evaluate({ ...CONFIG, compute }, NEEDS, root)).rejects.toMatchObject({
      code: "evaluation/rounded-integers",
    });
});

test("keys of which none is the other table's say to look at how they are written", async () => {
  const root = await tables("i", "'00' || i");
  for (const compute of ["memory", "sql"] as const)
    await expect(evaluate({ ...CONFIG, compute }, NEEDS, root)).rejects.toMatchObject({
      code: "evaluation/key-missing",
      message: "`p.parquet` has no prediction for any of the 40 rows that are evaluated.",
      fix: expect.stringContaining("written alike"),
    });
});
