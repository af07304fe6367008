import { describe, expect, test } from "vitest";
import { fixture, read, reasons, rulesOf } from "./read.ts";

const model = (column: object, more: object = {}) =>
  read(JSON.stringify({ models: [{ name: "t", columns: [{ name: "c", ...column }], ...more }] }));
const onColumn = (...data_tests: unknown[]) => model({ data_tests });
const first = (test: unknown) => rulesOf(onColumn(test))[0];

test("a properties file becomes a gate for each model, and says what it left out", () => {
  const imported = read(fixture("schema.dbt.yml"));
  const [{ schema, settings }] = imported.tables;
  expect(schema).toMatchObject({
    required: ["order_id"],
    properties: { amount: { type: "number", exclusiveMinimum: 0 } },
  });
  expect(settings).toMatchObject({
    tables: { customers: "data/customers.parquet", orders_raw: "data/orders_raw.parquet" },
  });
  expect(rulesOf(imported)).toEqual([
    { metric: "duplicate_count", columns: ["customer_id", "day"], max: 0 },
    { metric: "violation_count", condition: "amount >= paid", max: 0, where: "status = 'paid'" },
    { metric: "row_count", min: 5, max: 100 },
    { metric: "row_count_difference", table: "orders_raw", equals: 0 },
    { metric: "duplicate_count", columns: ["order_id"], ignore_null: true, max: 0 },
    { metric: "null_count", column: "customer_id", max: 0, level: "warn" },
    { metric: "orphan_count", columns: ["customer_id"], table: "customers", references: ["id"], max: 0 },
    {
      metric: "sql_rows",
      query: `SELECT "status" FROM {table} WHERE "status" NOT IN ('new', 'paid', 'sent') GROUP BY "status"`,
      max: 10,
    },
    {
      metric: "unexpected_count",
      column: "status",
      expected: ["new", "paid", "sent"],
      max: 0,
      level: "warn",
    },
    { metric: "unexpected_count", column: "status", expected: ["new", "paid", "sent"], max: 0 },
    {
      metric: "sql_rows",
      query: 'SELECT "email" FROM {table} WHERE "email" IS NOT NULL GROUP BY "email" HAVING count(*) > 1',
      max: 2,
    },
    { metric: "duplicate_count", columns: ["email"], ignore_null: true, max: 0, level: "warn" },
    { metric: "violation_count", condition: `trim("email") <> ''`, max: 0 },
    {
      metric: "violation_count",
      condition: `regexp_matches("email", '@')`,
      max: 0,
      where: "email is not null",
    },
    { metric: "null_count", column: "amount", max: 2 },
    { metric: "null_count", column: "amount", max: 0, level: "warn" },
    { metric: "null_rate", column: "amount", max: 0.1 },
    { metric: "violation_count", condition: '"day" <= current_date', max: 0 },
    { metric: "missing_columns", columns: ["amount"], max: 0 },
  ]);
  expect(reasons(imported)).toEqual([
    "expect_column_values_to_be_within_n_moving_stdevs has no counterpart",
    "its SQL holds a template that only its tool can fill in",
    "the test my_own_test is not one that is known",
  ]);
});

describe("severity and thresholds", () => {
  const levels = (config: object) =>
    rulesOf(onColumn({ not_null: { config } })).map(({ max, level }) => [max, level ?? "error"]);
  test.each([
    [{ severity: "warn" }, [[0, "warn"]]],
    [
      { error_if: ">10" },
      [
        [10, "error"],
        [0, "warn"],
      ],
    ],
    [
      { error_if: ">= 10", warn_if: ">3" },
      [
        [9, "error"],
        [3, "warn"],
      ],
    ],
    [{ severity: "warn", warn_if: ">3", error_if: ">10" }, [[3, "warn"]]],
    // Without error_if, every failure is an error, whatever warn_if says.
    [{ where: "a = 1", warn_if: ">3" }, [[0, "error"]]],
  ])("%j", (config, expected) => {
    expect(levels(config)).toEqual(expected);
  });

  test("what is no upper bound is left out", () => {
    for (const error_if of ["<5", "between 1 and 2", "=3", "> {{ x }}"])
      expect(() => levels({ error_if })).toThrow(/warn_if/);
  });
});

test.each([
  [
    { "dbt_utils.not_accepted_values": { values: ["x"] } },
    { metric: "value_count", column: "c", value: ["x"], max: 0 },
  ],
  ["dbt_utils.at_least_one", { metric: "distinct_count", column: "c", min: 1 }],
  ["dbt_utils.not_constant", { metric: "distinct_count", column: "c", min: 2 }],
  [
    { "dbt_utils.expression_is_true": { expression: "> 3" } },
    { metric: "violation_count", condition: '"c" > 3', max: 0 },
  ],
  [
    { "dbt_utils.recency": { field: "at", datepart: "hour", interval: 6 } },
    { metric: "freshness", column: "at", max: "6h" },
  ],
  [
    { relationships: { to: "{{ source('raw', 'people') }}", field: "id" } },
    { metric: "orphan_count", columns: ["c"], table: "people", references: ["id"], max: 0 },
  ],
  [
    { name: "mine", test_name: "accepted_values", values: ["x"] },
    { metric: "unexpected_count", column: "c", expected: ["x"], max: 0 },
  ],
  [
    { "dbt_expectations.expect_column_mean_to_be_between": { min_value: 1, strictly: true } },
    { metric: "mean", column: "c", min: 1.000000000002 },
  ],
  [
    { "dbt_expectations.expect_column_values_to_be_increasing": {} },
    { metric: "unsorted_count", column: "c", order: "increasing", strict: true, max: 0 },
  ],
  [
    { "dbt_expectations.expect_column_values_to_be_in_set": { value_set: ["a"], row_condition: "d = 1" } },
    { metric: "unexpected_count", column: "c", expected: ["a"], max: 0, where: "d = 1" },
  ],
])("%j", (test, rule) => {
  expect(first(test)).toEqual(rule);
});

test("what has groups, templates or a condition on the other side is left out", () => {
  const found = onColumn(
    { "dbt_utils.at_least_one": { group_by_columns: ["g"] } },
    { accepted_values: { values: "{{ var('x') }}" } },
    { "dbt_utils.relationships_where": { to: "ref('p')", field: "id", to_condition: "x = 1" } },
    { "dbt_expectations.expect_column_max_to_be_between": { max_value: 3, group_by: ["g"] } },
    { unique: { config: { enabled: false } } },
    "not_null",
  );
  expect(reasons(found)).toHaveLength(5);
});

test("constraints of a model's contract and sources of tables count, too", () => {
  const found = model({ constraints: [{ type: "primary_key" }, { type: "check", expression: "c > 0" }] });
  expect(found.tables[0].schema).toMatchObject({ required: ["c"] });
  expect(reasons(found)).toHaveLength(1);
  const source = read(
    "sources:\n- name: raw\n  freshness: {}\n  tables:\n  - name: t\n    columns:\n    - {name: c, tests: [unique]}\n",
  );
  expect(rulesOf(source)).toHaveLength(1);
  expect(reasons(source)).toEqual([expect.stringContaining("freshness")]);
});
