import type { AnySchemaObject } from "ajv";
import { afterAll, expect, test } from "vitest";
import { openDuckDb } from "../../../../src/engines/duckdb.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { compare, type Tally, tableOf } from "./agreement.ts";
import { FORMATS, TEXTS } from "./random-values.ts";

function tally(): Tally {
  return { schemas: 0, refused: 0, pairs: 0, decided: 0, invalid: 0, disagreements: [] };
}

const folder = new TableFolder();
const engine = await openDuckDb({ threads: 1 });
afterAll(async () => {
  await engine.close();
  folder[Symbol.dispose]();
});

type Case = readonly [what: string, cell: string, schema: AnySchemaObject, valid: boolean];

/** Each with the SQL of the cell, a schema of it, and whether it is valid; SQL must say so by itself, as ajv does. */
const DECIDED: readonly Case[] = [
  ["1.0 is an integer", "1.0::DOUBLE", { type: "integer" }, true],
  ["1.5 is none", "1.5::DOUBLE", { type: "integer" }, false],
  ["a decimal without fraction is an integer", "2.00::DECIMAL(5,2)", { type: "integer" }, true],
  ["NaN is no number", "'nan'::DOUBLE", { type: "number" }, false],
  ["no bound looks at NaN", "'nan'::DOUBLE", { minimum: 5 }, true],
  ["infinity is no number", "'inf'::DOUBLE", { type: ["number", "null"] }, false],
  ["no bound looks at infinity", "'-inf'::DOUBLE", { minimum: 0 }, true],
  ["NaN is no value of an enum", "'nan'::DOUBLE", { enum: [1] }, false],
  ["-0 is 0", "-0.0::DOUBLE", { const: 0 }, true],
  [
    "integers beyond 2^53 are the doubles next to them",
    "9007199254740993::BIGINT",
    { const: 9007199254740992 },
    true,
  ],
  ["bounds see them so, too", "9007199254740993::BIGINT", { maximum: 9007199254740992 }, true],
  [
    "integers of 128 bits",
    "170141183460469231731687303715884105727::HUGEINT",
    { type: "integer", minimum: 1e38 },
    true,
  ],
  ["a division that doubles cannot make exactly", "0.07::DECIMAL(5,2)", { multipleOf: 0.01 }, false],
  ["a quotient of more than 21 digits is none", "1e300::DOUBLE", { multipleOf: 1 }, false],
  [
    "a time without a zone counts as UTC",
    "TIMESTAMP '2013-01-01 05:00:00'",
    { const: "2013-01-01T05:00:00Z", format: "date-time" },
    true,
  ],
  [
    "a time with one is written in UTC",
    "TIMESTAMPTZ '2013-01-01 05:00:00+01'",
    { const: "2013-01-01T04:00:00Z", format: "date-time" },
    true,
  ],
  ["a time is text", "TIMESTAMP '2013-01-01 05:00:00'", { type: "string" }, true],
  ["a year of five digits is no date", "DATE '20000-01-01'", { format: "date" }, false],
  ["a year before Christ is no date", "DATE '0044-03-15 (BC)'", { format: "date" }, false],
  ["an infinite time is no time", "TIMESTAMP 'infinity'", { format: "date-time" }, false],
  ["a time is no date", "TIMESTAMP '2013-01-01 05:00:00'", { format: "date" }, false],
  [
    "a UUID is text",
    "'550e8400-e29b-41d4-a716-446655440000'::UUID",
    { type: "string", format: "uuid" },
    true,
  ],
  ["bytes are text with escapes", "'\\xAB'::BLOB", { const: "\\xAB" }, true],
  ["a boolean is no number", "true", { type: "number" }, false],
  ["code points are counted", "'😀é'", { minLength: 2, maxLength: 2 }, true],
  ["a list", "[1, 2, NULL]", { type: "array", items: { type: ["integer", "null"] }, minItems: 3 }, true],
  ["a list of what is not asked for", "[1, 2, NULL]", { items: { type: "integer" } }, false],
  ["0 and -0 in a list are the same", "[0.0::DOUBLE, -0.0::DOUBLE]", { uniqueItems: true }, false],
  ["1 and '1' are not", "'[1,\"1\"]'::JSON", { uniqueItems: true }, true],
  [
    "a field of a struct that is NULL is null",
    "{'a': NULL::INTEGER}",
    { properties: { a: { type: "null" } }, required: ["a"] },
    true,
  ],
  [
    "a struct with a field too many",
    "{'a': 1, 'b': 2}",
    { additionalProperties: false, properties: { a: {} } },
    false,
  ],
  [
    "a map is an object",
    "MAP {'a': 1}",
    { propertyNames: { maxLength: 1 }, additionalProperties: { minimum: 1 } },
    true,
  ],
  ["null in JSON is null", "'null'::JSON", { type: "object" }, false],
  [
    "an enum of objects, whatever their order",
    '\'{"b": [1.0], "a": null}\'::JSON',
    { enum: [{ a: null, b: [1] }] },
    true,
  ],
  [
    "an empty list and a tuple do not hide `contains`",
    "[]::INTEGER[]",
    { contains: { const: 1 }, prefixItems: [{ minimum: 0 }] },
    false,
  ],
  ["a member too many for a const", '\'{"a": 1, "b": 2}\'::JSON', { const: { a: 1 } }, false],
  ["an item too many for a const", "[1, 2]", { const: [1] }, false],
  ["a name that objects of JavaScript inherit", "'{}'::JSON", { required: ["toString"] }, false],
  ["a property of such a name", "'{}'::JSON", { properties: { constructor: { type: "string" } } }, true],
];

/** Each with whether ajv finds it valid. */
const LEFT: readonly Case[] = [
  [
    "a property that stands twice",
    `'{"a":1,"a":"x"}'::JSON`,
    { properties: { a: { type: "string" } } },
    true,
  ],
  ["a comma too many, which is text then", "'[1,]'::JSON", { type: "string" }, true],
  ["NaN in a list, which is text then", "[1.5, 'nan'::DOUBLE]", { type: "string" }, true],
  ["a leap second at the end of a day", "'2016-12-31T23:59:60Z'", { format: "date-time" }, true],
  ["a leap second at noon", "'2016-12-31T12:00:60Z'", { format: "date-time" }, false],
  ["letters beyond ASCII", "'é'", { pattern: "^\\p{L}$" }, true],
  ["the name of JavaScript's prototypes", "'{}'::JSON", { required: ["__proto__"] }, false],
  ["lists in a list of different items", "'[[1],[1.0]]'::JSON", { uniqueItems: true }, false],
];

/** One row with a column for each case. */
const table = await tableOf(
  engine,
  folder,
  `SELECT ${[...DECIDED, ...LEFT].map(([, cell], at) => `${cell} AS c${at}`).join(", ")}`,
);

async function judged(at: number, schema: AnySchemaObject): Promise<Tally> {
  const found = tally();
  await compare(table, { properties: { [`c${at}`]: schema }, required: [`c${at}`] }, found);
  return found;
}

test.each(DECIDED.map((one, at) => [at, ...one] as const))(
  "%i: %s",
  async (at, _what, _cell, schema, valid) => {
    const found = await judged(at, schema);
    expect(found).toMatchObject({ pairs: 1, decided: 1, invalid: valid ? 0 : 1, disagreements: [] });
  },
);

test.each(LEFT.map((one, at) => [at + DECIDED.length, ...one] as const))(
  "%i: %s is left to ajv",
  async (at, _what, _cell, schema, valid) => {
    const found = await judged(at, schema);
    expect(found).toMatchObject({ pairs: 1, decided: 0, invalid: valid ? 0 : 1, disagreements: [] });
  },
);

test("every format is judged as ajv-formats does", async () => {
  const values = TEXTS.map((text) => `('${text.replaceAll("'", "''")}')`).join(", ");
  const schemas = FORMATS.map((format) => ({ properties: { c: { format } } }));
  const texts = await tableOf(engine, folder, `SELECT c FROM (VALUES ${values}) AS v(c)`);
  const found = tally();
  for (const schema of schemas) await compare(texts, schema, found);
  expect(found.disagreements).toEqual([]);
  expect(found.refused).toBe(0);
  // `regex` and `url` are left to ajv, and of the others what looks like a leap second.
  expect(found.pairs - found.decided).toBeLessThan(2 * TEXTS.length + 15);
});
