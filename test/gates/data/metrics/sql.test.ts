import { existsSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { isMissing } from "../../../../src/model/estimate.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { need, runGate } from "../run-gate.ts";

async function ask(metric: string, query: string, more: Readonly<Record<string, unknown>> = {}) {
  using folder = new TableFolder();
  folder.write("t.csv", "id,amount,city\n1,10,a\n2,-5,b\n3,7,a\n");
  folder.write("cities.csv", "code,name\na,Aachen\nc,Celle\n");
  folder.write("one.csv", "id\n1\n");
  folder.write("empty.csv", "id\n");
  const { measurements } = await runGate({
    root: folder.root,
    config: {
      source: "t.csv",
      tables: { cities: "cities.csv", Cities: "t.csv", CITIES: "one.csv" },
      ...more,
    },
    needs: [need(metric, {}, { query })],
    scratch: path.join(folder.root, "scratch"),
  });
  const [{ candidate }] = measurements;
  return isMissing(candidate) ? candidate.code : candidate.value;
}

test.each([
  ["sql_value", "SELECT sum(amount) FROM {table}", 12],
  ["sql_value", "SELECT count(*) FROM {table} AS t JOIN {cities} c ON t.city = c.code;", 2],
  ["sql_value", "WITH big AS (SELECT * FROM {table} WHERE amount > 0) SELECT max(id) FROM big", 3],
  ["sql_value", "SELECT 9007199254740993 FROM {table} LIMIT 1", 9007199254740992],
  ["sql_rows", "SELECT * FROM {table} WHERE amount < 0", 1],
  ["sql_rows", "SELECT * FROM {table} WHERE city <> '{table} of {nobody}'", 3],
  ["sql_value", 'SELECT length(\'{a}\') + length(max("{b}")) FROM (SELECT city AS "{b}" FROM {table})', 4],
  ["sql_value", "SELECT count(*) FROM {Cities} A, {cities} b, {CITIES} c", 6],
  ["sql_rows", "SELECT id FROM {table} WHERE amount > 100", 0],
  ["sql_value", "WITH pg_big AS (SELECT * FROM {table} WHERE amount > 0) SELECT count(*) FROM pg_big", 2],
  ["sql_value", "SELECT count(*) FROM {table}, range(4), unnest([1, 2])", 24],
  ["sql_rows", "SELECT {table}.id FROM {table} WHERE city NOT IN (SELECT code FROM {cities})", 1],
])("%s of %s is %s", async (metric, query, value) => {
  expect(await ask(metric, query)).toBe(value);
});

test("conditions of the gate hold for the query, too", async () => {
  expect(await ask("sql_rows", "SELECT * FROM {table}", { where: "amount > 0" })).toBe(2);
});

test.each([
  ["a second statement", "SELECT 1; DROP TABLE x", "data/sql"],
  ["a comment", "SELECT 1 -- FROM {table}", "data/sql"],
  [
    "a second statement behind an escaped quote",
    "SELECT 1 WHERE E'\\'' IS NOT NULL ); CREATE TABLE zz AS SELECT 43 AS a; SELECT * FROM (SELECT 42 WHERE E'\\'' IS NOT NULL",
    "data/sql",
  ],
  ["a second statement behind a dollar quote", "SELECT $é$'$é$ ); DROP TABLE t; SELECT ('1'", "data/sql"],
  ["no SELECT", "DELETE FROM {table}", "data/sql"],
  [
    "writing inside of a WITH",
    "WITH d AS (DELETE FROM assay_table RETURNING *) SELECT count(*) FROM d",
    "data/sql",
  ],
  ["several rows", "SELECT id FROM {table}", "data/sql"],
  ["several columns", "SELECT 1, 2", "data/sql"],
  ["a text", "SELECT city FROM {table} LIMIT 1", "data/sql"],
  ["NULL", "SELECT max(amount) FROM {table} WHERE id > 9", "metric/no-samples"],
  ["a table that is not named", "SELECT count(*) FROM {airports}", "data/no-table"],
  ["another file", "SELECT count(*) FROM read_csv('/etc/passwd')", "data/sql"],
  ["a copy to a file", "SELECT * FROM {table}) TO '/tmp/assay-sql-leak.csv' --", "data/sql"],
  ["a faulty query", "SELECT nope FROM {table}", "data/sql"],
  [
    "a setting of the engine",
    "SELECT length(current_setting('temp_directory')) FROM {table} LIMIT 1",
    "data/sql",
  ],
  ["settings in the catalogue", "SELECT count(*) FROM pg_settings, {table}", "data/sql"],
  ["chance", "SELECT count(*) FROM {table} WHERE random() < 0.5", "data/sql"],
  ["a sample", "SELECT sum(id) FROM (SELECT * FROM {table} USING SAMPLE 2)", "data/sql"],
  [
    "a sample of a table",
    "SELECT sum(id) FROM {table} TABLESAMPLE reservoir(50 PERCENT) REPEATABLE (4)",
    "data/sql",
  ],
  ["a switch of the engine", "SELECT count(*) FROM {table}, enable_logging(storage = 'file')", "data/sql"],
  [
    "a switch under a longer name",
    'SELECT count(*) FROM {table}, system.main."enable_profiling"()',
    "data/sql",
  ],
  ["a query in a text", "SELECT count(*) FROM {table}, query('SELECT 1')", "data/sql"],
  ["chance that is set", "SELECT count(setseed(0.5)) FROM {table}", "data/sql"],
  ["a query that says nothing of the table", "SELECT 0", "data/sql"],
  ["a table that is only named in quotes", "SELECT length('{table}')", "data/sql"],
])("%s is refused", async (_, query, code) => {
  expect(await ask("sql_value", query)).toBe(code);
  expect(existsSync("/tmp/assay-sql-leak.csv")).toBe(false);
});

test("a query over an empty table proves nothing", async () => {
  expect(await ask("sql_rows", "SELECT * FROM {table}", { source: "empty.csv" })).toBe("metric/no-samples");
});
