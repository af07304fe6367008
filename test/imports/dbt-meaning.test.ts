import { describe, expect, test } from "vitest";
import { read, reasons, rulesOf } from "./read.ts";

/** What dbt's tests mean by their SQL, as dbt-utils and dbt-expectations write it. */
const model = (column: object, more: object = {}) =>
  read(JSON.stringify({ models: [{ name: "t", columns: [{ name: "c", ...column }], ...more }] }));
const onColumn = (...data_tests: unknown[]) => rulesOf(model({ data_tests }));
const onTable = (...data_tests: unknown[]) => read(JSON.stringify({ models: [{ name: "t", data_tests }] }));
const tolerant = { config: { error_if: ">3", warn_if: ">3" } };

describe("NULL", () => {
  test("is in no set for dbt_expectations, and passes for dbt itself", () => {
    const value_set = ["a"];
    expect(onColumn({ "dbt_expectations.expect_column_values_to_be_in_set": { value_set } })[0]).toEqual({
      metric: "unexpected_count",
      column: "c",
      expected: ["a"],
      max: 0,
    });
    for (const name of [
      "values_to_be_in_set",
      "distinct_values_to_be_in_set",
      "distinct_values_to_equal_set",
    ])
      expect(
        model({ data_tests: [{ [`dbt_expectations.expect_column_${name}`]: { value_set } }] }).tables[0]
          .schema,
      ).toMatchObject({ required: ["c"] });
    expect(model({ data_tests: [{ accepted_values: { values: ["a"] } }] }).tables[0].schema).toBeUndefined();
    expect(
      onColumn({
        "dbt_expectations.expect_column_values_to_be_in_set": { value_set, row_condition: "d = 1" },
      })[1],
    ).toEqual({ metric: "null_count", column: "c", max: 0, where: "d = 1" });
  });

  test("differs from nothing within a record", () => {
    const found = onTable({
      "dbt_expectations.expect_select_column_values_to_be_unique_within_record": { column_list: ["a", "b"] },
    });
    expect(rulesOf(found)).toEqual([
      {
        metric: "violation_count",
        condition: '"a" IS DISTINCT FROM "b" AND "a" IS NOT NULL AND "b" IS NOT NULL',
        max: 0,
        where: '"a" IS NOT NULL OR "b" IS NOT NULL',
      },
    ]);
  });
});

test("both conditions of `relationships_where` hold", () => {
  const relationship = { to: "ref('p')", field: "id", from_condition: "c <> 7", config: { where: "d = 1" } };
  expect(onColumn({ "dbt_utils.relationships_where": relationship })).toEqual([
    {
      metric: "orphan_count",
      columns: ["c"],
      table: "p",
      references: ["id"],
      max: 0,
      where: "(d = 1) AND (c <> 7)",
    },
  ]);
});

describe("a text that is not quoted is SQL", () => {
  test.each([
    [{ accepted_values: { values: ["'a'", "'b'"], quote: false } }, `"c" IN ('a', 'b')`],
    [{ "dbt_utils.not_accepted_values": { values: ["'a'"], quote: false } }, `"c" NOT IN ('a')`],
    [
      {
        "dbt_expectations.expect_column_values_to_not_be_in_set": {
          value_set: ["date '2024-01-01'"],
          quote_values: false,
        },
      },
      `"c" NOT IN (date '2024-01-01')`,
    ],
    [
      {
        "dbt_expectations.expect_column_values_to_be_between": { min_value: "'2024-01-02'", strictly: true },
      },
      `"c" > '2024-01-02'`,
    ],
    [{ "dbt_utils.accepted_range": { max_value: "current_date" } }, '"c" <= current_date'],
  ])("%j", (written, condition) => {
    expect(onColumn(written)).toEqual([{ metric: "violation_count", condition, max: 0 }]);
  });

  test("in pairs, too", () => {
    const pairs = { column_A: "a", column_B: "b", value_pairs_set: [["'x'", 1]] };
    expect(rulesOf(onTable({ "dbt_expectations.expect_column_pair_values_to_be_in_set": pairs }))).toEqual([
      { metric: "violation_count", condition: `("a" = 'x' AND "b" = 1)`, max: 0 },
    ]);
  });

  test("unless no rule may hold it", () => {
    const found = model({
      data_tests: ["not_null", { accepted_values: { values: ["1) --"], quote: false } }],
    });
    expect(reasons(found)).toEqual([expect.stringContaining("cannot stand in a rule")]);
  });

  test("numbers are numbers", () => {
    expect(onColumn({ accepted_values: { values: [1, 2], quote: false } })[0]).toMatchObject({
      expected: [1, 2],
    });
  });
});

describe("several expressions", () => {
  const test_ = (name: string, match_on?: string) =>
    model({
      data_tests: [
        {
          [`dbt_expectations.expect_column_values_to_not_match_${name}`]: {
            regex_list: ["a", "b"],
            like_pattern_list: ["a", "b"],
            match_on,
          },
        },
      ],
    }).tables[0].schema;
  test.each(["regex_list", "like_pattern_list"])(
    "a text fails where all of %s match, unless it says so",
    (name) => {
      const each = name === "regex_list" ? ["a", "b"] : ["^a$", "^b$"];
      const patterns = each.map((pattern) => ({ pattern }));
      for (const match_on of [undefined, "any"])
        expect(test_(name, match_on)).toMatchObject({ properties: { c: { not: { allOf: patterns } } } });
      expect(test_(name, "all")).toMatchObject({ properties: { c: { not: { anyOf: patterns } } } });
    },
  );
});

describe("what a tolerance counts", () => {
  test.each([
    [{ unique: tolerant }, `SELECT "c" FROM {table} WHERE "c" IS NOT NULL GROUP BY "c" HAVING count(*) > 1`],
    [
      { accepted_values: { values: ["a", 1, "it's"], ...tolerant } },
      `SELECT "c" FROM {table} WHERE "c" NOT IN ('a', '1', 'it''s') GROUP BY "c"`,
    ],
    [
      { "dbt_utils.not_accepted_values": { values: ["a"], ...tolerant } },
      `SELECT "c" FROM {table} WHERE "c" IN ('a') GROUP BY "c"`,
    ],
    [
      { "dbt_utils.unique_combination_of_columns": { combination_of_columns: ["a", "b"], ...tolerant } },
      'SELECT "a", "b" FROM {table} GROUP BY "a", "b" HAVING count(*) > 1',
    ],
    [
      { "dbt_expectations.expect_column_values_to_be_unique": tolerant },
      `SELECT "c" FROM {table} WHERE "c" IS NOT NULL GROUP BY "c" HAVING count(*) > 1`,
    ],
    [
      { "dbt_expectations.expect_column_distinct_values_to_be_in_set": { value_set: ["a"], ...tolerant } },
      `SELECT "c" FROM {table} WHERE "c" IS NULL OR "c" NOT IN ('a') GROUP BY "c"`,
    ],
  ])("are values: %j", (written, query) => {
    expect(onColumn(written)).toEqual([{ metric: "sql_rows", query, max: 3 }]);
  });

  test("are rows with NULL among those that are in no set", () => {
    expect(
      onColumn({ "dbt_expectations.expect_column_values_to_be_in_set": { value_set: ["a"], ...tolerant } }),
    ).toEqual([{ metric: "violation_count", condition: `"c" IS NOT NULL AND "c" IN ('a')`, max: 3 }]);
  });

  test("are rows too many or too few", () => {
    const compare_model = "ref('p')";
    expect(
      rulesOf(
        onTable(
          { "dbt_utils.equal_rowcount": { compare_model, ...tolerant } },
          { "dbt_utils.fewer_rows_than": { compare_model, ...tolerant } },
        ),
      ),
    ).toEqual([
      { metric: "row_count_difference", table: "p", min: -3, max: 3 },
      { metric: "row_count_difference", table: "p", max: 3 },
    ]);
  });

  test("is nothing that fails only once", () => {
    const found = onTable(
      "dbt_utils.at_least_one",
      { "dbt_expectations.expect_table_row_count_to_equal": { value: 3, config: { error_if: ">1" } } },
      {
        "dbt_expectations.expect_multicolumn_sum_to_equal": {
          column_list: ["a", "b"],
          sum_total: 1,
          ...tolerant,
        },
      },
    );
    expect(rulesOf(found)).toEqual([{ metric: "row_count", min: 3, max: 3, level: "warn" }]);
    expect(reasons(found).filter((why) => why.includes("fail only once"))).toHaveLength(2);
    // Which of the two is left out stands in its place.
    expect(found.leftOut.map(({ where }) => where)).toContain(
      "t, dbt_expectations.expect_table_row_count_to_equal (error)",
    );
  });
});

test("another table of the same number of rows is a model", () => {
  const name = "dbt_expectations.expect_table_row_count_to_equal_other_table";
  expect(rulesOf(onTable({ [name]: { compare_model: "ref('p')" } }))).toEqual([
    { metric: "row_count_difference", table: "p", equals: 0 },
  ]);
  expect(() => onTable({ [name]: { compare_model: "ref('p')", factor: 2 } })).toThrow(/`factor`/);
});

test("an order without `sort_column`, and names of columns, are told of", () => {
  const found = model({
    data_tests: [
      "dbt_expectations.expect_column_values_to_be_increasing",
      "dbt_expectations.expect_column_to_exist",
    ],
  });
  expect(found.changed.map(({ why }) => why)).toEqual([
    expect.stringContaining("the order is that of the rows"),
    expect.stringContaining("letter by letter"),
  ]);
});
