import { expect, test } from "vitest";
import { read, reasons, rulesOf } from "./read.ts";

const suite = (...expectations: object[]) => read(JSON.stringify({ name: "t", expectations }));
const notes = (found: ReturnType<typeof suite>) => found.changed.map(({ why }) => why).slice(0, -1);

test("a share of filled values is one of NULLs", () => {
  const type = "expect_column_proportion_of_non_null_values_to_be_between";
  const one = (kwargs: object) => rulesOf(suite({ type, kwargs: { column: "c", ...kwargs } }));
  expect(one({ min_value: 0.95 })).toEqual([{ metric: "null_rate", column: "c", max: 0.05 }]);
  expect(one({ min_value: 0.5, max_value: 0.9 })).toEqual([
    { metric: "null_rate", column: "c", min: 0.1, max: 0.5 },
  ]);
  expect(one({ max_value: 1, strict_max: true })[0]["min"]).toBeGreaterThan(1e-12);
});

test("that a value which no rule can name occurs is left out, and the others are kept", () => {
  const found = suite({
    type: "expect_column_distinct_values_to_contain_set",
    kwargs: { column: "c", value_set: ["a", null, "b"] },
  });
  expect(rulesOf(found).map(({ value }) => value)).toEqual(["a", "b"]);
  expect(reasons(found)).toEqual([expect.stringContaining("NULL")]);
});

test("texts that spell numbers are told of, and others are not", () => {
  for (const type of ["values_to_be_in_set", "values_to_not_be_in_set", "distinct_values_to_contain_set"]) {
    const listed = (value_set: unknown[]) =>
      notes(suite({ type: `expect_column_${type}`, kwargs: { column: "c", value_set } }));
    expect(listed(["1", "x"])).toEqual([expect.stringContaining("pandas tells them apart")]);
    expect(listed(["2024-01-01"])).toHaveLength(1);
    expect(listed(["x", 1])).toEqual([]);
  }
});

test("an argument that is not known is left out by name", () => {
  const kwargs = { column: "c", parse_strings_as_datetimes: true, ties_okay: null, result_format: "BASIC" };
  const found = suite({ type: "expect_column_values_to_not_be_null", kwargs });
  expect(rulesOf(found)).toEqual([]);
  expect(reasons(found)).toEqual(['its "parse_strings_as_datetimes" is not known']);
});

test("several tests of one name are told apart", () => {
  const tests = [
    { "dbt_expectations.expect_column_values_to_match_regex": { regex: "(" } },
    { "dbt_expectations.expect_column_values_to_match_regex": { regex: "[" } },
    { "dbt_expectations.expect_column_values_to_match_regex": { regex: ")", name: "third" } },
    "not_null",
  ];
  const found = read(
    JSON.stringify({ models: [{ name: "t", columns: [{ name: "c", data_tests: tests }] }] }),
  );
  expect(found.leftOut.map(({ where }) => where)).toEqual([
    "t.c, dbt_expectations.expect_column_values_to_match_regex",
    "t.c, dbt_expectations.expect_column_values_to_match_regex (2)",
    't.c, dbt_expectations.expect_column_values_to_match_regex "third"',
  ]);
});
