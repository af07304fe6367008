import { describe, expect, test } from "vitest";
import { fixture, read, reasons, rulesOf } from "./read.ts";

type Kwargs = Readonly<Record<string, unknown>>;

const suite = (...expectations: object[]) => read(JSON.stringify({ name: "t", expectations }));
const one = (type: string, kwargs: Kwargs, more: object = {}) =>
  rulesOf(suite({ type, kwargs, ...more })).filter(({ metric }) => metric !== "missing_columns");

test("a suite becomes a gate, and says what it left out", () => {
  const imported = read(fixture("orders.suite.json"));
  expect(imported.tables[0].schema).toMatchObject({
    required: ["order_id"],
    properties: {
      amount: { type: "number", exclusiveMinimum: 0, maximum: 10_000 },
      code: { type: "string", pattern: "^[A-Z]{2}\\d{3}$", minLength: 5, maxLength: 5 },
    },
  });
  expect(reasons(imported)).toEqual([
    "its regular expression `(?i)test` sets flags",
    "expect_column_values_to_match_strftime_format has no counterpart",
    "expect_column_kl_divergence_to_be_less_than has no counterpart",
  ]);
});

test("names of version 0.18 are known", () => {
  const found = read(
    JSON.stringify({
      expectation_suite_name: "old",
      expectations: [{ expectation_type: "expect_table_row_count_to_equal", kwargs: { value: 3 }, meta: {} }],
    }),
  );
  expect(found.tables[0].name).toBe("old");
  expect(rulesOf(found)).toEqual([{ metric: "row_count", min: 3, max: 3 }]);
});

describe("mostly is a share of the values that are not NULL", () => {
  test.each([
    ["expect_column_values_to_not_be_null", {}, { metric: "null_rate", column: "c", max: 0.05 }],
    ["expect_column_values_to_be_unique", {}, { metric: "unique_rate", column: "c", min: 0.95 }],
    [
      "expect_column_values_to_be_in_set",
      { value_set: ["a", null] },
      { metric: "unexpected_rate", column: "c", expected: ["a"], max: 0.05, where: '"c" IS NOT NULL' },
    ],
    [
      "expect_column_values_to_be_between",
      { min_value: 1 },
      { metric: "violation_rate", condition: '"c" >= 1', max: 0.05, where: '"c" IS NOT NULL' },
    ],
    [
      "expect_column_values_to_not_match_regex",
      { regex: "x'" },
      {
        metric: "violation_rate",
        condition: `NOT regexp_matches("c", 'x''')`,
        max: 0.05,
        where: '"c" IS NOT NULL',
      },
    ],
  ])("%s", (type, kwargs, rule) => {
    expect(one(type, { column: "c", mostly: 0.95, ...kwargs })).toEqual([rule]);
  });

  test("where there is no such share it is left out", () => {
    const found = suite(
      { type: "expect_compound_columns_to_be_unique", kwargs: { column_list: ["a", "b"], mostly: 0.9 } },
      { type: "expect_column_values_to_match_regex", kwargs: { column: "c", regex: "(?=x)", mostly: 0.9 } },
      { type: "expect_column_values_to_be_increasing", kwargs: { column: "c", mostly: 0.9 } },
      { type: "expect_table_row_count_to_equal", kwargs: { value: 3 } },
    );
    expect(rulesOf(found)).toHaveLength(1);
    expect(reasons(found)).toHaveLength(3);
  });
});

describe("bounds", () => {
  test("of statistics are inclusive, so that strict ones are the next number that the judge tells apart", () => {
    expect(one("expect_column_mean_to_be_between", { column: "c", min_value: 5, strict_min: true })).toEqual([
      { metric: "mean", column: "c", min: 5.00000000001 },
    ]);
    expect(
      one("expect_column_unique_value_count_to_be_between", { column: "c", max_value: 5, strict_max: true }),
    ).toEqual([{ metric: "distinct_count", column: "c", max: 4 }]);
  });

  test("of dates are SQL, and of numbers schema", () => {
    expect(
      one("expect_column_values_to_be_between", { column: "c", max_value: "2024-01-01", strict_max: true }),
    ).toEqual([{ metric: "violation_count", condition: `"c" < '2024-01-01'`, max: 0 }]);
    const [table] = suite({
      type: "expect_column_values_to_be_between",
      kwargs: { column: "c", min_value: 1 },
    }).tables;
    expect(table.schema).toMatchObject({ properties: { c: { type: "number", minimum: 1 } } });
    // The schema alone would be green where the column is missing.
    expect(table.rules.map(({ rule }) => rule)).toEqual([
      { metric: "missing_columns", columns: ["c"], max: 0 },
    ]);
  });
});

describe("row conditions", () => {
  const condition = (row_condition: string, condition_parser: string) =>
    suite({
      type: "expect_column_values_to_not_be_null",
      kwargs: { column: "c", row_condition, condition_parser },
    });

  test.each([
    ['status == "it\'s"', "pandas", `"status" = 'it''s'`],
    ["(a >= 1 and b < 2.5) or c == 3", "pandas", `( "a" >= 1 AND "b" < 2.5 ) OR "c" = 3`],
    ["a != 1", "spark", "a != 1"],
    ['col("a") <= 5', "great_expectations", '"a" <= 5'],
    ['col("a").notNull()', "great_expectations", '"a" IS NOT NULL'],
  ])("%s of %s", (text, parser, where) => {
    expect(rulesOf(condition(text, parser))).toEqual([{ metric: "null_count", column: "c", max: 0, where }]);
  });

  test.each([
    ["a != 1", "pandas"],
    ["not a == 1", "pandas"],
    ["a.str.len() > 3", "pandas"],
    ["a > 1 -- x", "spark"],
    ["a > 1", "sqlite"],
  ])("%s of %s is left out", (text, parser) => {
    expect(() => condition(text, parser)).toThrow(/row_condition|comment/);
  });
});

describe("several columns", () => {
  const pair = { column_A: "a", column_B: "b" };
  test("a row with one of the two is unexpected, unless it is ignored", () => {
    const [both] = one("expect_column_pair_values_a_to_be_greater_than_b", pair);
    expect(both).toMatchObject({
      condition: '"a" > "b" AND "a" IS NOT NULL AND "b" IS NOT NULL',
      where: '"a" IS NOT NULL OR "b" IS NOT NULL',
    });
    const [either] = one("expect_column_pair_values_to_be_equal", {
      ...pair,
      ignore_row_if: "either_value_is_missing",
    });
    expect(either).toMatchObject({ where: '"a" IS NOT NULL AND "b" IS NOT NULL' });
  });

  test("sums, pairs and distinct values within a row", () => {
    expect(
      one("expect_multicolumn_sum_to_equal", { column_list: ["a", "b"], sum_total: 3 })[0],
    ).toMatchObject({
      condition: 'coalesce("a", 0) + coalesce("b", 0) = 3',
    });
    expect(
      one("expect_column_pair_values_to_be_in_set", {
        ...pair,
        value_pairs_set: [["x", 1]],
        ignore_row_if: "neither",
      }),
    ).toEqual([{ metric: "violation_count", condition: `coalesce(("a" = 'x' AND "b" = 1), FALSE)`, max: 0 }]);
    expect(
      one("expect_select_column_values_to_be_unique_within_record", { column_list: ["a", "b"] })[0],
    ).toMatchObject({
      condition: '"a" IS DISTINCT FROM "b"',
    });
  });
});

test("quotes in names and values stay inside of them", () => {
  expect(
    one("expect_column_values_to_be_between", { column: 'a" OR 1=1', max_value: "x' OR '1'='1" }),
  ).toEqual([{ metric: "violation_count", condition: `"a"" OR 1=1" <= 'x'' OR ''1''=''1'`, max: 0 }]);
});

test("severity, description and notes go along", () => {
  const type = "expect_table_row_count_to_equal";
  const found = suite(
    { type, kwargs: { value: 3 }, severity: "info", description: "few" },
    { type, kwargs: { value: 3 }, severity: "critical", meta: { notes: "many" } },
  );
  expect(rulesOf(found)).toEqual([
    { metric: "row_count", min: 3, max: 3, level: "warn", because: "few" },
    { metric: "row_count", min: 3, max: 3, because: "many" },
  ]);
});

test("types are held by their kind", () => {
  expect(one("expect_column_values_to_be_of_type", { column: "c", type_: "int64" })).toEqual([
    { metric: "wrong_types", types: { c: "integer" }, max: 0 },
  ]);
  expect(
    one("expect_column_values_to_be_in_type_list", { column: "c", type_list: ["int64", "float64"] }),
  ).toEqual([{ metric: "wrong_types", types: { c: "number" }, max: 0 }]);
  expect(() => one("expect_column_values_to_be_of_type", { column: "c", type_: "geography" })).toThrow(
    /geography/,
  );
});

test("what Python's expressions say otherwise is translated or left out", () => {
  const pattern = (regex: string) => {
    const [table] = suite({
      type: "expect_column_values_to_match_regex",
      kwargs: { column: "c", regex },
    }).tables;
    return (table.schema as { properties: { c: { pattern: string } } }).properties.c.pattern;
  };
  expect(pattern("\\A(?P<year>\\d{4})\\-x\\@[\\-\\]]\\Z")).toBe("^(?<year>\\d{4})-x@[\\-\\]]$");
  for (const regex of ["(?i)x", "a++", "(?>a)", "(?(1)a|b)", "(?#c)x", "(", "\\p{Foo}"])
    expect(() => pattern(regex)).toThrow(/regular expression/);
});
