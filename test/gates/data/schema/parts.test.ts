import path from "node:path";
import { expect, test } from "vitest";
import type { DataConfig } from "../../../../src/gates/data/config.ts";
import type { Need } from "../../../../src/model/evidence.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { answerOf, measurementOf, need, runGate } from "../run-gate.ts";

const TABLE =
  "SELECT * FROM (VALUES (1, 'ab', 'x'), (-1, 'AB', 'x'), (NULL, 'abc', 'y'), (-5, NULL, 'y')) AS v(n, s, g)";
const SCHEMA = {
  required: ["n"],
  properties: {
    n: { type: "integer", minimum: 0, allOf: [{ $ref: "#/$defs/large" }] },
    s: { type: "string", pattern: "^[a-z]+$", maxLength: 2 },
  },
  anyOf: [{ required: ["s"] }, { required: ["z"] }],
  $defs: { large: { minimum: -3 } },
};

async function measure(
  needs: readonly Need[],
  schema: unknown = SCHEMA,
  table = TABLE,
  config: Partial<DataConfig> = {},
  seconds = 60,
) {
  using folder = new TableFolder();
  await folder.parquet("t.parquet", table);
  folder.write("s.json", JSON.stringify(schema));
  return await runGate({
    root: folder.root,
    config: { source: "t.parquet", schema: "s.json", ...config },
    needs,
    scratch: path.join(folder.root, "scratch"),
    seconds,
  });
}

test.each([
  [{}, {}, 4 - 1],
  [{ column: "n" }, {}, 3],
  [{ column: "s" }, {}, 2],
  [{}, { keyword: "minimum" }, 2],
  [{ column: "n" }, { keyword: "required" }, 1],
  [{ column: "s" }, { keyword: "pattern" }, 1],
  [{}, { keyword: "maxLength" }, 1],
  [{}, { keyword: "anyOf" }, 1],
  [{}, { keyword: "type" }, 0],
  [{ column: "n" }, { where: "g = 'y'" }, 2],
])("invalid_count of %j with %j", async (subject, options, invalid) => {
  const asked = need("invalid_count", subject, options);
  expect(answerOf(await measure([asked]), "invalid_count", subject)).toBe(invalid);
});

test("each slice has a number of its own", async () => {
  const evidence = await measure([need("invalid_rate", { column: "s", slice: "g=*" })]);
  expect(answerOf(evidence, "invalid_rate", { column: "s", slice: "g=x" })).toBe(0.5);
  expect(answerOf(evidence, "invalid_rate", { column: "s", slice: "g=y" })).toBe(0.5);
});

test("a part that the schema asks nothing of is no pass", async () => {
  const evidence = await measure([
    need("invalid_count", { column: "g" }),
    need("invalid_rate", {}, { keyword: "patern" }),
  ]);
  expect(measurementOf(evidence, "invalid_count", { column: "g" }).candidate).toMatchObject({
    code: "data/no-demand",
    reason: "the schema `s.json` asks nothing of column `g`, so no row could be invalid",
  });
  expect(measurementOf(evidence, "invalid_rate").candidate).toMatchObject({
    code: "data/no-demand",
    reason: /patern/,
  });
  const misspelt = await measure([need("invalid_rate")], { properties: { m: { minimum: 0 } } });
  expect(answerOf(misspelt, "invalid_rate")).toBe("data/no-demand");
});

test("samples tell of the part that was asked for", async () => {
  const { notes } = await measure([need("invalid_count", { column: "s" }, { keyword: "pattern" })]);
  expect(notes).toEqual([
    {
      code: "data/invalid-rows",
      message:
        '1 of 4 rows of `t.parquet` is not valid by `pattern` in column `s`: row 2: /s must match pattern "^[a-z]+$".',
    },
  ]);
});

test("what SQL cannot say is judged row by row, for its column alone, and the reader is told", async () => {
  const schema = { properties: { n: { minimum: 0 }, s: { pattern: "^(?!AB)", maxLength: 2 } } };
  const evidence = await measure(
    [need("invalid_count"), need("invalid_count", { column: "s" }), need("invalid_count", { column: "n" })],
    schema,
  );
  // Row 2 fails both, row 3 the length, row 4 the bound.
  expect(answerOf(evidence, "invalid_count")).toBe(3);
  expect(answerOf(evidence, "invalid_count", { column: "s" })).toBe(2);
  expect(answerOf(evidence, "invalid_count", { column: "n" })).toBe(2);
  expect(evidence.notes.filter(({ code }) => code === "data/row-by-row")).toEqual([
    {
      code: "data/row-by-row",
      message:
        "Rows of `t.parquet` were judged one by one, which is slower, where SQL cannot say what the schema asks: `pattern` of column `s`.",
    },
  ]);
  expect(evidence.notes.some(({ message }) => message.startsWith("3 of 4 rows"))).toBe(true);
});

test("many rows that only ajv can judge are counted as well", async () => {
  const table = "SELECT 'a' || i AS s, i AS n FROM range(5000) AS r(i)";
  const evidence = await measure(
    [need("invalid_count")],
    { properties: { s: { pattern: "^a(?!4)" } } },
    table,
  );
  expect(answerOf(evidence, "invalid_count")).toBe(1111);
});

test("a schema that refers to itself without end is refused, and the rows are counted", async () => {
  const schema = {
    properties: { s: { $ref: "#/$defs/a" } },
    $defs: { a: { $ref: "#/$defs/b" }, b: { $ref: "#/$defs/a" } },
  };
  const evidence = await measure([need("invalid_count"), need("row_count")], schema);
  expect(measurementOf(evidence, "invalid_count").candidate).toMatchObject({
    code: "data/schema-invalid",
    reason: /call stack/,
  });
  expect(answerOf(evidence, "row_count")).toBe(4);
});

test("a pattern that backtracks for ever in JavaScript ends in SQL", async () => {
  const table = `SELECT '${"a".repeat(60)}!' AS s`;
  const evidence = await measure(
    [need("invalid_count")],
    { properties: { s: { pattern: "^(a+)+$" } } },
    table,
  );
  expect(answerOf(evidence, "invalid_count")).toBe(1);
  expect(evidence.notes[0].message).toContain("row 1: is not valid");
});

test("one that SQL cannot say ends with the gate's time", async () => {
  const table = `SELECT '${"a".repeat(60)}!' AS s`;
  const evidence = await measure(
    [need("invalid_count"), need("row_count")],
    { properties: { s: { pattern: "^(?!b)(a+)+$" } } },
    table,
    {},
    2,
  );
  expect(answerOf(evidence, "invalid_count")).toBe("data/out-of-time");
  expect(answerOf(evidence, "row_count")).toBe(1);
});

test("a pattern that goes back and forth on the name of a column takes nobody's time", async () => {
  const name = `${"a".repeat(29)}!`;
  const started = performance.now();
  const evidence = await measure(
    [need("invalid_count"), need("row_count"), need("null_rate", { column: name })],
    { patternProperties: { "^b": { type: "integer" }, "^(a+)+$": { type: "integer" } } },
    `SELECT 1 AS "${name}"`,
  );
  expect(measurementOf(evidence, "invalid_count").candidate).toMatchObject({
    code: "data/out-of-time",
    reason: expect.stringContaining("`^(a+)+$`"),
  });
  expect(answerOf(evidence, "row_count")).toBe(1);
  expect(answerOf(evidence, "null_rate", { column: name })).toBe(0);
  expect(performance.now() - started).toBeLessThan(4000);
});

test("a schema that can only be judged as a whole has no parts", async () => {
  const schema = {
    properties: { n: { minimum: 0 }, s: { $ref: "text" } },
    $defs: { t: { $id: "text", type: "string" } },
  };
  const evidence = await measure([need("invalid_count"), need("invalid_count", { column: "n" })], schema);
  expect(answerOf(evidence, "invalid_count")).toBe(2);
  expect(measurementOf(evidence, "invalid_count", { column: "n" }).candidate).toMatchObject({
    code: "data/no-demand",
    reason: /as a whole/,
  });
});

test("additionalItems beside a single schema of all items asks for nothing", async () => {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    properties: { l: { items: { type: "integer", minimum: 2 }, additionalItems: { type: "string" } } },
  };
  const table = "SELECT unnest([[1, 2], [2, 3], []])::INT[] AS l";
  const evidence = await measure([need("invalid_count", { column: "l" })], schema, table);
  expect(answerOf(evidence, "invalid_count", { column: "l" })).toBe(1);
});
