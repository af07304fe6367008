import { describe, expect, test } from "vitest";
import { fixture, read, reasons, rulesOf } from "./read.ts";

const contract = (table: object, more: object = {}) =>
  JSON.stringify({ apiVersion: "v3.1.0", kind: "DataContract", schema: [{ name: "t", ...table }], ...more });
const quality = (...rules: object[]) => read(contract({ quality: rules }));
const onColumn = (...rules: object[]) => read(contract({ properties: [{ name: "c", quality: rules }] }));

test("a contract of two tables becomes two gates, and says what it left out", () => {
  const imported = read(fixture("orders.odcs.yaml"));
  const [orders, customers] = imported.tables;
  expect(orders.schema).toMatchObject({
    required: ["order_id", "customer_id", "status"],
    properties: {
      order_id: { type: "integer", minimum: 1, maximum: 2_147_483_647 },
      email: { type: "string", minLength: 6, maxLength: 60, pattern: "^[^@ ]+@[^@ ]+$" },
      amount: { type: "number", exclusiveMinimum: 0, maximum: 10_000 },
      ordered_at: { type: "string", format: "date-time" },
    },
  });
  expect(orders.settings).toMatchObject({
    key: ["order_id"],
    tables: { customers: "data/customers.parquet" },
  });
  expect(orders.sourceIsGuess).toBe(true);
  expect(orders.rules.map(({ rule }) => rule)).toEqual([
    { metric: "orphan_count", columns: ["customer_id"], table: "customers", references: ["id"], max: 0 },
    {
      metric: "condition_rate",
      condition: `"email" IS NULL OR CAST("email" AS VARCHAR) IN ('', 'N/A')`,
      max: 0.1999999999996,
      level: "warn",
      because: "completeness",
    },
    { metric: "duplicate_count", columns: ["email"], ignore_null: true, max: 2 },
    {
      metric: "unexpected_count",
      column: "status",
      expected: ["new", "paid", "sent"],
      max: 0,
      because: "Every order has a known status.",
    },
    { metric: "null_rate", column: "amount", max: 0.1 },
    {
      metric: "sql_value",
      query: 'SELECT avg("amount") FROM {table}',
      min: 10.00000000002,
      max: 499.999999999,
    },
    { metric: "violation_count", condition: `"ordered_at" >= '2020-01-01T00:00:00'`, max: 0 },
    { metric: "duplicate_count", columns: ["order_id"], max: 0 },
    { metric: "row_count", min: 3, max: 99 },
    { metric: "duplicate_count", columns: ["customer_id", "ordered_at"], ignore_null: true, max: 0 },
    {
      any_of: [
        { metric: "row_count", max: 12 },
        { metric: "row_count", min: 14 },
      ],
    },
    { metric: "oldest_age", column: "ordered_at", max: "3650d" },
    { metric: "missing_columns", columns: ["email", "amount", "ordered_at"], max: 0 },
  ]);
  expect(customers.rules.map(({ rule }) => rule)).toEqual([
    { metric: "duplicate_count", columns: ["id"], ignore_null: true, max: 0 },
  ]);
  expect(reasons(imported)).toEqual([
    "it is a text for people",
    "it is written for soda; import that tool's own file, or write it as SQL",
    expect.stringContaining("logicalTypeOptions.format"),
    "it is not about what the data says",
  ]);
  expect(imported.changed.map(({ why }) => why)).toContainEqual(
    expect.stringContaining("leaves both bounds out"),
  );
});

describe("operators", () => {
  test.each([
    [{ mustBe: 5 }, { min: 5, max: 5 }],
    [{ mustBeGreaterThan: 5 }, { min: 6 }],
    [{ mustBeGreaterOrEqualTo: 5 }, { min: 5 }],
    [{ mustBeLessThan: 5 }, { max: 4 }],
    [{ mustBeLessOrEqualTo: 5 }, { max: 5 }],
    [{ mustBeBetween: [5, 9] }, { min: 6, max: 8 }],
  ])("%j bounds a number of rows", (operator, bounds) => {
    expect(rulesOf(quality({ metric: "rowCount", ...operator }))).toEqual([
      { metric: "row_count", ...bounds },
    ]);
  });

  test("what lies outside is two alternatives", () => {
    expect(rulesOf(quality({ metric: "rowCount", mustNotBeBetween: [5, 9] }))).toEqual([
      {
        any_of: [
          { metric: "row_count", max: 5 },
          { metric: "row_count", min: 9 },
        ],
      },
    ]);
    // No number of rows lies below 0.
    expect(rulesOf(quality({ metric: "rowCount", mustNotBe: 0 }))).toEqual([{ metric: "row_count", min: 1 }]);
  });

  test("several operators hold together", () => {
    const rules = rulesOf(quality({ metric: "rowCount", mustBeGreaterThan: 1, mustBeLessThan: 9 }));
    expect(rules).toEqual([
      { metric: "row_count", min: 2 },
      { metric: "row_count", max: 8 },
    ]);
  });

  test("bounds that let everything or nothing pass are no rules", () => {
    const found = quality(
      { metric: "rowCount", mustBeGreaterOrEqualTo: 0 },
      { metric: "rowCount", mustBeLessThan: 0 },
      { metric: "rowCount", mustBe: 3 },
    );
    expect(rulesOf(found)).toHaveLength(1);
    expect(reasons(found)).toEqual(Array(2).fill("its bounds let every value pass, or none"));
  });

  test("a percentage is a share, exclusive by one double", () => {
    const [rule] = rulesOf(onColumn({ metric: "nullValues", mustBeLessThan: 1, unit: "percent" }));
    expect(rule).toMatchObject({ metric: "null_rate", column: "c" });
    expect(rule["max"]).toBeLessThan(0.01);
    expect(rule["max"]).toBeGreaterThan(0.00999999999);
  });
});

describe("invalid values", () => {
  const pattern = { metric: "invalidValues", arguments: { pattern: "^[A-Z]+$" } };

  test("a pattern without tolerance goes into the schema", () => {
    const [table] = onColumn({ ...pattern, mustBe: 0 }).tables;
    expect(table.schema).toMatchObject({ properties: { c: { type: "string", pattern: "^[A-Z]+$" } } });
  });

  test("with a tolerance it is SQL", () => {
    expect(rulesOf(onColumn({ ...pattern, mustBeLessThan: 5 }))).toEqual([
      { metric: "violation_count", condition: `regexp_matches("c", '^[A-Z]+$')`, max: 4 },
    ]);
  });

  test("a pattern beside `arguments` is none that the standard knows", () => {
    const found = onColumn(
      { metric: "invalidValues", arguments: null, pattern: "x", mustBe: 0 },
      { metric: "nullValues", mustBe: 0 },
    );
    expect(reasons(found)).toEqual(["its `pattern` stands beside `arguments`, where the standard has none"]);
  });
});

test.each([
  ["SELECT count(*) FROM {object} WHERE x = '{y}'", "{y}"],
  ["DROP TABLE {object}", "does not begin with SELECT"],
  ["SELECT 1; DELETE FROM {object}", "`;`"],
  ["SELECT {{ x }} FROM {object}", "template"],
  ["SELECT count(*) FROM {object} WHERE (a", "is not closed"],
  ["SELECT count(*) FROM {object} -- x", "comment"],
  ["SELECT 1", "does not say `{object}`"],
])("the SQL %s is left out", (query, why) => {
  const found = quality({ type: "sql", query, mustBe: 0 }, { metric: "rowCount", mustBe: 3 });
  expect(rulesOf(found)).toHaveLength(1);
  expect(reasons(found)).toEqual([expect.stringContaining(why)]);
});

test("severities below error only warn", () => {
  const rows = { metric: "rowCount", mustBe: 3 };
  const levels = rulesOf(
    quality(
      { ...rows, severity: "info" },
      { ...rows, severity: "warning" },
      { ...rows, severity: "error" },
      rows,
    ),
  );
  expect(levels.map(({ level }) => level)).toEqual(["warn", "warn", undefined, undefined]);
});

test("columns have their physical names, lists and objects their parts", () => {
  const [table] = read(
    contract({
      properties: [
        {
          name: "tags",
          physicalName: "TAGS",
          logicalType: "array",
          logicalTypeOptions: { minItems: 1 },
          items: { logicalType: "string" },
        },
        {
          name: "home",
          logicalType: "object",
          properties: [{ name: "zip", logicalType: "string", required: true }],
        },
      ],
    }),
  ).tables;
  expect(table.schema).toMatchObject({
    properties: {
      TAGS: { type: "array", minItems: 1, items: { type: "string" } },
      home: { type: "object", properties: { zip: { type: "string" } }, required: ["zip"] },
    },
  });
});

test("a server on this machine tells where the data is", () => {
  const servers = [{ server: "here", type: "local", path: "lake/{model}/*.parquet", format: "parquet" }];
  const [table] = read(contract({ properties: [{ name: "a", required: true }] }, { servers })).tables;
  expect(table).toMatchObject({ settings: { source: "lake/t/*.parquet" }, sourceIsGuess: false });
  const csv = [{ server: "here", type: "local", path: "t.csv", format: "csv" }];
  const [text] = read(
    contract(
      {
        properties: [
          { name: "zip", logicalType: "string" },
          { name: "at", logicalType: "timestamp" },
        ],
      },
      { servers: csv },
    ),
  ).tables;
  expect(text.settings).toEqual({ source: { path: "t.csv", types: { zip: "text", at: "timestamp" } } });
});

test("version 2 is another language", () => {
  expect(() => read(JSON.stringify({ kind: "DataContract", apiVersion: "v2.2.2", schema: [] }))).toThrow(
    /version v2\.2\.2/,
  );
});
