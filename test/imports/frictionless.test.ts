import { expect, test } from "vitest";
import { fixture, read, reasons, rulesOf } from "./read.ts";

const schema = (fields: object[], more: object = {}) => read(JSON.stringify({ fields, ...more }));

test("a data package becomes a gate for each resource", () => {
  const [orders, customers] = read(fixture("orders.datapackage.json")).tables;
  expect(orders.settings).toEqual({
    source: {
      path: "orders.csv",
      csv: { null_strings: ["NA"] },
      types: {
        order_id: "integer",
        customer_id: "integer",
        email: "text",
        code: "text",
        status: "text",
        amount: "number",
      },
    },
    key: ["order_id"],
    tables: { customers: "customers.csv" },
  });
  expect(orders.schema).toMatchObject({
    required: ["order_id", "customer_id"],
    properties: {
      order_id: { type: "integer", minimum: 1 },
      email: { type: "string", format: "email", maxLength: 60 },
      code: { type: "string", pattern: "^(?:[A-Z]{2}\\d{3})$" },
      status: { type: "string", enum: ["new", "paid", "sent"] },
      amount: { type: "number", exclusiveMinimum: 0, maximum: 10_000 },
      day: { type: "string", format: "date" },
    },
  });
  const columns = ["order_id", "customer_id", "email", "code", "status", "amount", "day"];
  expect(orders.rules.map(({ rule }) => rule)).toEqual([
    { metric: "duplicate_count", columns: ["email"], ignore_null: true, max: 0 },
    { metric: "violation_count", condition: `"day" >= '2020-01-01'`, max: 0 },
    { metric: "missing_columns", columns, max: 0 },
    { metric: "unexpected_columns", columns, max: 0 },
    { metric: "misplaced_columns", columns, max: 0 },
    { metric: "duplicate_count", columns: ["order_id"], max: 0 },
    { metric: "orphan_count", columns: ["customer_id"], table: "customers", references: ["id"], max: 0 },
  ]);
  expect(customers.settings).toEqual({
    source: { path: "customers.csv", types: { id: "integer", born: "integer" } },
  });
});

test.each([
  ["exact", ["missing_columns", "unexpected_columns", "misplaced_columns"]],
  ["equal", ["missing_columns", "unexpected_columns"]],
  ["subset", ["missing_columns"]],
  ["superset", ["unexpected_columns"]],
  ["partial", []],
])("fieldsMatch: %s", (fieldsMatch, metrics) => {
  const found = schema([{ name: "a", type: "integer" }], { fieldsMatch });
  expect(rulesOf(found).map(({ metric }) => metric)).toEqual(metrics);
  expect(reasons(found)).toHaveLength(metrics.length === 0 ? 1 : 0);
});

test("a schema alone does not say where the data is", () => {
  const found = schema([{ name: "a", type: "integer" }], { missingValues: ["", "-"] });
  expect(found.tables[0]).toMatchObject({
    sourceIsGuess: true,
    settings: { missing_values: { "*": ["", "-"] } },
  });
});

test("bounds and lists may be written as texts", () => {
  const [table] = schema([
    { name: "a", type: "integer", constraints: { minimum: "3", enum: ["3", "4"] } },
  ]).tables;
  expect(table.schema).toMatchObject({ properties: { a: { type: "integer", minimum: 3, enum: [3, 4] } } });
});

test("a key of two fields is unique together, a table that refers to itself is its own other table", () => {
  const found = schema(
    [
      { name: "id", type: "integer" },
      { name: "boss", type: "integer" },
    ],
    {
      fieldsMatch: "superset",
      primaryKey: ["id", "boss"],
      foreignKeys: [{ fields: "boss", reference: { fields: "id" } }],
    },
  );
  expect(rulesOf(found).slice(1)).toEqual([
    { metric: "duplicate_count", columns: ["id", "boss"], max: 0 },
    { metric: "orphan_count", columns: ["boss"], table: "table-itself", references: ["id"], max: 0 },
  ]);
});

test("how values are written, and types without a counterpart, are left out by name", () => {
  const found = schema([
    { name: "a", type: "number", decimalChar: "," },
    { name: "b", type: "date", format: "%d/%m/%Y" },
    { name: "c", type: "geopoint" },
    { name: "d", type: "string", constraints: { pattern: "(?i)x" } },
    { name: "e", type: "string", constraints: { colour: "red" } },
  ]);
  expect(reasons(found)).toEqual([
    expect.stringContaining("`decimalChar`"),
    expect.stringContaining('"%d/%m/%Y"'),
    expect.stringContaining('"geopoint"'),
    expect.stringContaining("sets flags"),
    expect.stringContaining("`colour`"),
  ]);
});

test("a delimiter that no source takes is left out", () => {
  const schema = { fields: [{ name: "a", type: "integer" }] };
  const resource = { name: "r", path: "r.csv", dialect: { delimiter: ";;;;;" }, schema };
  const imported = read(JSON.stringify({ name: "p", resources: [resource] }));
  expect(imported.tables[0].settings).toEqual({
    source: { path: "r.csv", types: { a: "integer" } },
  });
  expect(reasons(imported)).toContainEqual(expect.stringContaining("`delimiter`"));
});
