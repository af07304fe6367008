import { describe, expect, test } from "vitest";
import { atLeast, atMost } from "../../src/judge/tolerance.ts";
import { read, reasons, rulesOf } from "./read.ts";

const contract = (table: object, more: object = {}) =>
  read(
    JSON.stringify({
      apiVersion: "v3.1.0",
      kind: "DataContract",
      schema: [{ name: "t", ...table }],
      ...more,
    }),
  );
const property = (one: object) => contract({ properties: [{ name: "c", ...one }] });
const quality = (...rules: object[]) => rulesOf(property({ quality: rules }));
const notes = ({ changed }: ReturnType<typeof contract>) => changed.map(({ why }) => why);
const rowCount = { quality: [{ metric: "rowCount", mustBeGreaterThan: 0 }] };

describe("a bound that is left out is no value that passes", () => {
  const sql = { type: "sql", query: "SELECT avg(c) FROM {object}" };
  test.each([
    [{ metric: "nullValues", unit: "percent", mustBeLessThan: 1 }, 0.01, false],
    [{ metric: "nullValues", unit: "percent", mustBeGreaterThan: 1 }, 0.01, false],
    [{ metric: "nullValues", unit: "percent", mustBeLessOrEqualTo: 1 }, 0.01, true],
    [{ ...sql, mustBeLessThan: 0.3 }, 0.3, false],
    [{ ...sql, mustBeLessThan: 0.3 }, 0.299_999_999, true],
    [{ ...sql, mustBeBetween: [1, 3] }, 3, false],
    [{ ...sql, mustBeGreaterThan: 0 }, 0, false],
    [{ ...sql, mustBeGreaterThan: 0 }, 1e-300, true],
    [{ ...sql, mustNotBe: 0.5 }, 0.5, false],
    [{ ...sql, mustNotBe: 0.5 }, 0.500_000_001, true],
  ])("%j: %d", (rule, value, passes) => {
    const [found] = quality(rule);
    const alternatives = (found["any_of"] ?? [found]) as { readonly min?: number; readonly max?: number }[];
    const holds = alternatives.some(
      ({ min, max }) =>
        (min === undefined || atLeast(value, min)) && (max === undefined || atMost(value, max)),
    );
    expect(holds).toBe(passes);
  });
});

describe("allowed values", () => {
  test.each([
    [{ enum: [{ value: "a", description: "A" }, { value: "b" }] }],
    [{ enum: ["a", "b", null] }],
    [{ logicalTypeOptions: { enum: ["a", "b"] } }],
    [{ customProperties: [{ property: "enum", value: ["a", "b"] }] }],
  ])("are part of the schema: %j", (one) => {
    const found = property({ logicalType: "string", ...one });
    expect(found.tables[0].schema).toMatchObject({ properties: { c: { type: "string", enum: ["a", "b"] } } });
    expect(reasons(found)).toEqual([]);
  });

  test.each([[{ enum: [] }], [{ enum: "a" }], [{ enum: [["a"]] }], [{ enum: [{ value: {} }] }]])(
    "that are none are left out: %j",
    (one) => {
      expect(reasons(property({ logicalType: "string", ...one }))).toEqual([
        "its `enum` is no list of values",
      ]);
    },
  );
});

test("a key that the standard does not have is left out by name", () => {
  const found = property({
    logicalType: "string",
    requried: true,
    nullable: false,
    tags: ["x"],
    description: "d",
  });
  expect(reasons(found)).toEqual([
    expect.stringContaining('"requried"'),
    expect.stringContaining('"nullable"'),
  ]);
});

test("what some tools mean otherwise is told of", () => {
  const missing = { metric: "missingValues", mustBe: 0 };
  expect(notes(property({ quality: [{ ...missing, arguments: { missingValues: ["N/A"] } }] }))).toEqual([
    expect.stringContaining("some tools always count it"),
  ]);
  expect(notes(property({ quality: [{ ...missing, arguments: { missingValues: [null, "N/A"] } }] }))).toEqual(
    [],
  );
  expect(notes(contract({ quality: [{ metric: "rowCount", mustNotBeBetween: [1, 3] }] }))).toEqual([
    expect.stringContaining("`mustNotBeBetween` lets them pass"),
  ]);
  expect(notes(property({ logicalType: "string", physicalType: "varchar(2)" }))).toEqual([
    expect.stringContaining("`physicalType`"),
  ]);
});

test("a server of CSV files tells how they are read", () => {
  const servers = [{ server: "here", type: "local", path: "lake/{model}", format: "csv", delimiter: ";" }];
  const properties = [
    { name: "a", logicalType: "integer" },
    { name: "b", logicalType: "number" },
  ];
  expect(contract({ properties }, { servers }).tables[0].settings).toEqual({
    source: { path: "lake/t", format: "csv", csv: { delimiter: ";" }, types: { a: "integer", b: "number" } },
  });
  // Nothing tells the tables apart.
  const two = [
    { name: "t", ...rowCount },
    { name: "u", ...rowCount },
  ];
  const one = { server: "here", type: "local", path: "lake/t.csv" };
  expect(contract({}, { schema: two, servers: [one] }).tables[1].sourceIsGuess).toBe(true);
});
