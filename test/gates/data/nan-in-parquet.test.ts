import { copyFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { FIXTURES, TableFolder } from "../../engines/table-folder.ts";
import { answerOf, need, runGate } from "./run-gate.ts";

/** 2.5, 1, NaN · 7, 8, 9 · -1, -2, NaN: three row groups whose footers leave NaN out of their extremes. */
async function answers(metric: string, options: Readonly<Record<string, string>>) {
  using folder = new TableFolder();
  copyFileSync(path.join(FIXTURES, "data/nan.parquet"), path.join(folder.root, "nan.parquet"));
  const evidence = await runGate({
    root: folder.root,
    config: { source: "nan.parquet", tables: { same: "nan.parquet" } },
    needs: [need(metric, {}, options)],
    scratch: path.join(folder.root, "scratch"),
  });
  return answerOf(evidence, metric);
}

// NaN is greater than every number, as PostgreSQL and DuckDB's own documentation have it.
test.each(["wide", "narrow", "field.x", "entries[1]"])("NaN in %s is judged by conditions", async (value) => {
  expect({
    "all below 30": await answers("violation_count", { condition: `${value} < 30` }),
    "above 30": await answers("condition_count", { condition: `${value} > 30` }),
    "rows from 7 on": await answers("row_count", { where: `${value} >= 7` }),
    "rows of NaN": await answers("sql_rows", { query: `SELECT * FROM {table} WHERE ${value} = 'NaN'` }),
    "rows above 8": await answers("sql_rows", { query: `SELECT * FROM {table} WHERE ${value} > 8` }),
  }).toEqual({
    "all below 30": 2,
    "above 30": 2,
    "rows from 7 on": 5,
    "rows of NaN": 2,
    "rows above 8": 3,
  });
});

test("NaN finds itself in another table", async () => {
  const found = (condition: string) =>
    answers("sql_value", {
      query: `SELECT count(*) FROM {table} AS a JOIN {same} AS b ON a.wide = b.wide WHERE ${condition}`,
    });
  expect([await found("true"), await found("a.field.n = 2")]).toEqual([11, 2]);
});
