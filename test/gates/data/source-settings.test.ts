import { expect, test } from "vitest";
import { parseConfig } from "../../../src/config/index.ts";
import { dataGate } from "../../../src/gates/data/index.ts";

function problemOf(source: string, rule = "metric: row_count, min: 1"): string {
  const text = `version: 1\ngates:\n  d:\n    kind: data\n    source: ${source}\n    rules:\n      - { ${rule} }\n`;
  try {
    parseConfig(text, { path: "assay.yml", root: "/" }, [dataGate]);
    return "";
  } catch (thrown) {
    const { message, fix = "" } = thrown as Error & { fix?: string };
    return `${message} ${fix}`;
  }
}

test.each([
  ["a.csv", ""],
  ["{ path: a.csv, csv: { delimiter: '||', null_strings: ['-'] }, types: { a: 'decimal(12,2)' } }", ""],
  ["{ path: 's3://bucket/**/*.parquet', hive_partitioning: true, max_bytes: 1000 }", ""],
  ["{ path: a.csv, csv: { delimeter: x } }", "`delimiter`"],
  ["{ path: a.csv, csv: { quote: '«' } }", "one ASCII character"],
  ["{ path: a.csv, csv: { encoding: utf8 } }", "`utf-8`"],
  ["{ path: a.csv, hive_partition: true }", "`hive_partitioning`"],
  ["{ path: a.csv, types: { a: strin } }", "decimal(12,2)"],
  ["{ path: a.csv, format: arow }", "`arrow`"],
])("%s", (source, says) => {
  const problem = problemOf(source);
  if (says === "") expect(problem).toBe("");
  else expect(problem).toContain(says);
});

test("a day is no moment, and the message says what one looks like", () => {
  const rule = (asOf: string) => `metric: freshness, column: t, max: 9, as_of: ${asOf}`;
  expect(problemOf("a.csv", rule("2024-01-02"))).toMatch(/expected a time .*2026-01-31T12:00:00Z/);
  expect(problemOf("a.csv", rule("2024-01-02T00:00:00Z"))).toBe("");
});
