import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { DataConfig } from "../../../../src/gates/data/config.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { answerOf, need, runGate } from "../run-gate.ts";

const NEEDS = [need("invalid_count"), need("row_count")];

/** Judges a CSV by a schema. */
async function judge(folder: TableFolder, schema: unknown, table: string, config: Partial<DataConfig> = {}) {
  const text = typeof schema === "string" ? schema : JSON.stringify(schema);
  writeFileSync(path.join(folder.root, "s.json"), text);
  writeFileSync(path.join(folder.root, "t.csv"), table);
  const settings = { source: "t.csv", schema: "s.json", ...config };
  return runGate({
    root: folder.root,
    config: settings,
    needs: NEEDS,
    scratch: path.join(folder.root, "scratch"),
  });
}

test("what an `if` evaluates counts, also where no `then` follows", async () => {
  // From the JSON Schema Test Suite: unevaluatedProperties with if/then/else, then not defined.
  const schema = {
    if: { properties: { foo: { const: "then" } }, required: ["foo"] },
    else: { properties: { baz: { type: "string" } }, required: ["baz"] },
    unevaluatedProperties: false,
  };
  using folder = new TableFolder();
  const valid = "foo,bar,baz\nthen,,\n,,baz\n";
  expect(answerOf(await judge(folder, schema, valid), "invalid_count")).toBe(0);
  const invalid = "foo,bar,baz\nthen,bar,\nelse,,baz\n";
  expect(answerOf(await judge(folder, schema, invalid), "invalid_count")).toBe(2);
});

test.each<[string, unknown, string, number]>([
  // From the JSON Schema Test Suite: unevaluatedProperties with if/then/else, then and else not defined.
  [
    "an `if` alone evaluates",
    { if: { properties: { foo: { const: "then" } }, required: ["foo"] }, unevaluatedProperties: false },
    "foo,bar\nthen,\nthen,x\nelse,\n",
    2,
  ],
  [
    "an `if` whose branches ask nothing evaluates",
    JSON.parse(
      '{ "if": { "properties": { "a": { "const": "y" } }, "required": ["a"] }, "then": true, "unevaluatedProperties": false }',
    ),
    "a\ny\nn\n",
    1,
  ],
  [
    "both a property's schema and that of a pattern hold for it",
    { properties: { foo: { maxLength: 2 } }, patternProperties: { "f.o": { minLength: 2 } } },
    "foo\na\nab\nabc\n",
    2,
  ],
  [
    "what nothing asks for is passed over",
    JSON.parse('{ "properties": { "a": { "maxLength": 1 } }, "then": false, "minContains": 3 }'),
    "a\nx\nxy\n",
    1,
  ],
])("%s", async (_, schema, table, invalid) => {
  using folder = new TableFolder();
  expect(answerOf(await judge(folder, schema, table), "invalid_count")).toBe(invalid);
});

test("lists with any number of what they contain, and nested names of JavaScript's own", async () => {
  using folder = new TableFolder();
  folder.write("t.jsonl", '{"l":[1,"x"],"o":{}}\n{"l":[],"o":{"constructor":1}}\n');
  const count = async (properties: unknown) => {
    folder.write("s.json", JSON.stringify({ properties, unevaluatedProperties: true }));
    const config = { source: "t.jsonl", schema: "s.json" };
    const scratch = path.join(folder.root, "scratch");
    return answerOf(await runGate({ root: folder.root, config, needs: NEEDS, scratch }), "invalid_count");
  };
  expect(await count({ l: { contains: { const: "x" }, minContains: 0 } })).toBe(0);
  expect(await count({ l: { contains: { const: "x" } } })).toBe(1);
  expect(await count({ o: { required: ["constructor"] } })).toBe(1);
  expect(await count({ o: { properties: { constructor: { type: "string" } } } })).toBe(1);
});

test.each([
  [
    "a name that the schema does not know",
    { additionalProperties: { type: "integer" } },
    "/x/••• must be integer",
  ],
  [
    "a name too many",
    { properties: { known: {} }, additionalProperties: false },
    "/x must NOT have additional properties (•••)",
  ],
  [
    "a name that nothing looked at",
    { properties: { known: {} }, unevaluatedProperties: false },
    "/x must NOT have unevaluated properties (•••)",
  ],
  [
    "a name that is none",
    { propertyNames: { maxLength: 5 } },
    "/x must NOT have more than 5 characters (•••)",
  ],
  ["a name of the schema", { properties: { known: { type: "integer" } } }, "/x/known must be integer"],
  [
    "a place in a list",
    { properties: { list: { items: { additionalProperties: { type: "null" } } } } },
    "/x/list/1/••• must be null",
  ],
])("names of nested members are values: %s", async (_, x, said) => {
  using folder = new TableFolder();
  const row = { x: { SECRET4711: "a", known: "b", list: [{}, { SECRET4712: 1 }] } };
  folder.write("t.jsonl", `${JSON.stringify(row)}\n`);
  folder.write("s.json", JSON.stringify({ properties: { x } }));
  const config = { source: "t.jsonl", schema: "s.json" };
  const scratch = path.join(folder.root, "scratch");
  const masked = await runGate({ root: folder.root, config, needs: NEEDS, scratch });
  expect(masked.notes.map(({ message }) => message).join()).toContain(`not valid: row 1: ${said}`);
  expect(JSON.stringify(masked)).not.toContain("SECRET");
  const shown = await runGate({
    root: folder.root,
    config: { ...config, show_values: true },
    needs: NEEDS,
    scratch,
  });
  expect(JSON.stringify(shown.notes)).toContain("SECRET");
});

test("times, nested values and booleans of Parquet are judged as JSON", async () => {
  using folder = new TableFolder();
  await folder.parquet(
    "t.parquet",
    "SELECT TIMESTAMP '2013-01-01 05:00:00' AS naive, TIMESTAMPTZ '2013-01-01 05:00:00+01' AS zoned, DATE '2013-01-01' AS day, true AS yes, [1, 2] AS list, {'k': 'v'} AS object, 3::UTINYINT AS small",
  );
  const instant = { type: "string", format: "date-time" };
  folder.write(
    "s.json",
    JSON.stringify({
      properties: {
        naive: { ...instant, const: "2013-01-01T05:00:00Z" },
        zoned: { ...instant, const: "2013-01-01T04:00:00Z" },
        day: { format: "date", const: "2013-01-01" },
        yes: { const: true },
        list: { const: [1, 2] },
        object: { const: { k: "v" } },
        small: { const: 3 },
      },
    }),
  );
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.parquet", schema: "s.json", show_values: true },
    needs: NEEDS,
    scratch: path.join(folder.root, "scratch"),
  });
  expect(evidence.notes).toEqual([]);
  expect(answerOf(evidence, "invalid_count")).toBe(0);
});
