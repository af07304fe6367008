import path from "node:path";
import { expect, test } from "vitest";
import { rowSchema } from "../../../../src/gates/data/schema/json-schema.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { answerOf, need, runGate } from "../run-gate.ts";

async function invalidRows(schema: unknown, table: string): Promise<unknown> {
  using folder = new TableFolder();
  folder.write("s.json", JSON.stringify(schema));
  folder.write("t.csv", table);
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.csv", schema: "s.json" },
    needs: [need("invalid_count")],
    scratch: path.join(folder.root, "scratch"),
  });
  return answerOf(evidence, "invalid_count");
}

const words = (first: string) =>
  Array.from({ length: 4000 }, (_, at) => `${first} and some more letters ${at}`);

test.each([
  ["that SQL could judge one by one", {}],
  ["of which SQL cannot judge one", { pattern: "^(?=.)" }],
])("demands %s, and together are more than a query holds, are all held", async (_, more) => {
  const [one, other, third] = ["a", "b", "c"].map(words);
  const schema = { properties: { x: { enum: one }, y: { enum: other }, z: { enum: third, ...more } } };
  const rows = [
    [one[7], other[7], third[7]],
    [one[7], "something else", third[7]],
    ["something else", other[7], third[7]],
    [one[7], other[7], "something else"],
  ];
  expect(await invalidRows(schema, `x,y,z\n${rows.map((row) => row.join(",")).join("\n")}\n`)).toBe(3);
});

test("a schema of thousands of properties", () => {
  const names = Array.from({ length: 3000 }, (_, at) => `c${at}`);
  const schema = {
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { type: "integer" }])),
  };
  const { validate } = rowSchema(schema, "s.json");
  const row = Object.fromEntries(names.map((name) => [name, 1]));
  expect([validate(row), validate({ ...row, c1234: "x" })]).toEqual([true, false]);
});
