import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { DataConfig } from "../../../../src/gates/data/config.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { answerOf, measurementOf, need, runGate } from "../run-gate.ts";

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

test.each([
  ["required finds NULL", { required: ["a"], properties: { a: { type: "integer" } } }, 1],
  ["an optional column may be NULL", { properties: { a: { type: "integer" } } }, 0],
  [
    "a type that names null takes NULL, also when required",
    { required: ["a"], properties: { a: { type: ["integer", "null"] } } },
    0,
  ],
  [
    "a reference that names null",
    {
      required: ["a"],
      properties: { a: { $ref: "#/$defs/n" } },
      $defs: { n: { type: ["integer", "null"] } },
    },
    0,
  ],
  ["a schema without a type names no null", { required: ["a"], properties: { a: { minimum: 0 } } }, 1],
  ["a required column that the table has not", { required: ["z"] }, 3],
  ["a name of JavaScript's own is not there by itself", { required: ["toString"] }, 3],
  [
    "a reference into another part",
    { properties: { a: { $ref: "#/allOf/0" } }, allOf: [{ minProperties: 0 }] },
    0,
  ],
  [
    "a type that names null beside lists and objects takes NULL",
    {
      required: ["a"],
      properties: { a: { anyOf: [{ type: ["array", "object", "null"] }, { type: "integer" }] } },
    },
    0,
  ],
  [
    "a list, an object or null",
    { required: ["a"], properties: { a: { type: ["array", "object", "null"] }, b: {} } },
    2,
  ],
  [
    "a name of JavaScript's own, also where the schema is judged as a whole",
    { required: ["constructor"], unevaluatedProperties: true },
    3,
  ],
  ["an anchor", { $defs: { z: { $anchor: "n", maximum: 1 } }, properties: { a: { $ref: "#n" } } }, 1],
  [
    "properties with names of keywords",
    { properties: { a: { maximum: 1 }, default: { $ref: "#/$defs/n" } }, $defs: { n: {} } },
    1,
  ],
  ["properties with names of annotations", { properties: { a: { maximum: 1 }, "x-a b!": {}, "x-é": {} } }, 1],
  ["annotations with odd names", { "x-a b!": 1, properties: { a: { maximum: 1, "x-é": {} } } }, 1],
  ["bounds", { properties: { a: { maximum: 1 } } }, 1],
  ["text is no number", { properties: { b: { type: "number" } } }, 3],
  ["formats", { properties: { b: { format: "email" } } }, 2],
  ["no other columns", { properties: { a: {} }, additionalProperties: false }, 3],
  [
    "x- annotations and draft 07",
    {
      $schema: "http://json-schema.org/draft-07/schema#",
      "x-owner": "ops",
      properties: { a: { "x-unit": "min", exclusiveMaximum: 2 } },
    },
    1,
  ],
  [
    "draft 2019-09",
    { $schema: "https://json-schema.org/draft/2019-09/schema", dependentRequired: { b: ["a"] } },
    1,
  ],
  [
    "conditions",
    JSON.parse('{"if":{"properties":{"b":{"const":"z"}}},"then":{"required":["a"],"properties":{"a":{}}}}'),
    1,
  ],
])("%s", async (_, schema, invalid) => {
  using folder = new TableFolder();
  expect(answerOf(await judge(folder, schema, "a,b\n1,x\n2,y@example.org\n,z\n"), "invalid_count")).toBe(
    invalid,
  );
});

test.each([
  ["no JSON", "{ type: object }", "data/schema-unreadable", /`s\.json` is not JSON/],
  ["no object", "[]", "data/schema-invalid", /not a JSON object/],
  ["a wrong keyword value", { type: "numbr" }, "data/schema-invalid", /s\.json/],
  ["a misspelt keyword", { properties: { a: { minimun: 1 } } }, "data/schema-invalid", /minimun/],
  ["an unknown format", { properties: { a: { format: "emial" } } }, "data/schema-invalid", /emial/],
  [
    "an unknown draft",
    { $schema: "http://json-schema.org/draft-03/schema#" },
    "data/schema-invalid",
    /draft-03/,
  ],
  [
    "a reference to nothing",
    { properties: { a: { $ref: "#/$defs/nope" } } },
    "data/schema-invalid",
    /`#\/\$defs\/nope`|#\/\$defs\/nope.*nothing/,
  ],
  [
    "a keyword that every object has",
    '{"__proto__": {"type": "integer"}}',
    "data/schema-invalid",
    /`__proto__` is no keyword/,
  ],
  [
    "a constructor",
    '{"properties": {"a": {"constructor": 1}}}',
    "data/schema-invalid",
    /`constructor` is no keyword/,
  ],
  [
    "a schema without end",
    `${'{"not":'.repeat(3000)}{}${"}".repeat(3000)}`,
    "data/schema-invalid",
    /more than 200 levels/,
  ],
  [
    "a schema far too deep",
    `${'{"not":'.repeat(100_000)}{}${"}".repeat(100_000)}`,
    "data/schema-invalid",
    /more than 200 levels/,
  ],
  ["a schema that answers later", { $async: true, required: ["z"] }, "data/schema-invalid", /\$async/],
  ["a remote reference", { $ref: "https://example.org/a.json" }, "data/schema-remote", /never fetched/],
  [
    "a reference to a file",
    { properties: { a: { $ref: "other.json#/x" } } },
    "data/schema-remote",
    /other\.json/,
  ],
])("%s is said, and the rows are counted all the same", async (_, schema, code, reason) => {
  using folder = new TableFolder();
  const evidence = await judge(folder, schema, "a\n1\n");
  expect(measurementOf(evidence, "invalid_count").candidate).toMatchObject({ code, reason });
  expect(answerOf(evidence, "row_count")).toBe(1);
});

test("a schema that is not there is a missing file of the need, not of the gate", async () => {
  using folder = new TableFolder();
  const evidence = await judge(folder, {}, "a\n1\n", { schema: "gone.json" });
  expect(answerOf(evidence, "invalid_count")).toBe("file/missing");
  expect(answerOf(evidence, "row_count")).toBe(1);
});

test("samples mask values unless the config shows them, and never carry control characters", async () => {
  using folder = new TableFolder();
  const schema = {
    properties: { mail: { type: "string", format: "email" }, age: { type: "integer", minimum: 0 } },
  };
  const table = `mail,age\nann@example.org,3\nbob@example.org,-7\n"\u001b[31mno\u202e mail",4\n`;
  const [masked] = (await judge(folder, schema, table, { key: ["mail"] })).notes;
  expect(masked).toEqual({
    code: "data/invalid-rows",
    message:
      "2 of 3 rows of `t.csv` are not valid: row 2: /age must be >= 0; " +
      'row 3: /mail must match format "email".',
  });
  const [shown] = (await judge(folder, schema, table, { key: ["mail"], show_values: true })).notes;
  expect(shown.message).toContain("row 2: /age must be >= 0, is -7 (mail=bob@example.org)");
  expect(shown.message).toContain("is ·[31mno· mail (mail=·[31mno· mail)");
});

test("only the first rows are shown, each cut", async () => {
  using folder = new TableFolder();
  const table = `a\n${`${"x".repeat(500)}\n`.repeat(100)}`;
  const evidence = await judge(folder, { properties: { a: { type: "integer" } } }, table, {
    show_values: true,
  });
  expect(evidence.notes[0].message).toMatch(/^100 of 100 rows .*; the first 5: row 1: /);
  expect(evidence.notes[0].message.length).toBeLessThan(600);
});

test("a nested value that is no JSON is judged as text", async () => {
  using folder = new TableFolder();
  await folder.parquet("t.parquet", "SELECT [1.5, 'nan'::DOUBLE] AS list");
  folder.write(
    "s.json",
    JSON.stringify({ properties: { list: { type: "array", items: { type: "number" } } } }),
  );
  const config = { source: "t.parquet", schema: "s.json" };
  const scratch = path.join(folder.root, "scratch");
  expect(answerOf(await runGate({ root: folder.root, config, needs: NEEDS, scratch }), "invalid_count")).toBe(
    1,
  );
});

test("rows that could not be judged in time give no share", async () => {
  using folder = new TableFolder();
  folder.write("t.csv", `a,b\nx,${"a".repeat(60)}!\n`);
  // What looks around is ajv's, and goes back and forth without end on this value.
  folder.write("s.json", '{"properties":{"a":{"type":"string"},"b":{"pattern":"^(?!x)(a+)+$"}}}');
  const config = { source: "t.csv", schema: "s.json" };
  const scratch = path.join(folder.root, "scratch");
  const evidence = await runGate({ root: folder.root, config, needs: NEEDS, scratch, seconds: 3 });
  expect(answerOf(evidence, "invalid_count")).toBe("data/out-of-time");
});
