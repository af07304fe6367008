import { readFileSync } from "node:fs";
import type { AnySchemaObject } from "ajv";
import { expect, test } from "vitest";
import { openDuckDb } from "../../../../src/engines/duckdb.ts";
import { rowSchema } from "../../../../src/gates/data/schema/json-schema.ts";
import { rowJudge } from "../../../../src/gates/data/schema/judge.ts";
import { fixture, TableFolder } from "../../../engines/table-folder.ts";

interface Group {
  readonly name: string;
  readonly schema: AnySchemaObject;
  readonly rows: readonly Record<string, unknown>[];
  readonly valid: readonly boolean[];
}

const { groups, dynamic }: { groups: readonly Group[]; dynamic: readonly Omit<Group, "rows" | "valid">[] } =
  JSON.parse(readFileSync(fixture("data/json-schema-suite.json").localPath, "utf8"));

test.each(dynamic)("$name: refused", ({ schema }) => {
  expect(() => rowSchema(schema, "schema.json")).toThrow(
    expect.objectContaining({ code: "data/schema-dynamic", fix: expect.stringContaining("$ref") }),
  );
});

test.each<AnySchemaObject>([
  { properties: { $dynamicRef: { type: "string" }, $recursiveAnchor: {} } },
  { properties: { a: { const: { $dynamicRef: "#a" } }, b: { enum: [{ $recursiveRef: "#" }] } } },
  { default: { $dynamicRef: "#a" }, examples: [{ $recursiveAnchor: true }] },
  { dependentRequired: { $recursiveRef: ["a"] }, patternProperties: { $dynamicRef: { minimum: 0 } } },
  { $defs: { a: { $dynamicAnchor: "n", minimum: 0 } }, properties: { a: { $ref: "#n" } } },
])("%j has no dynamic reference", (schema) => {
  expect(rowSchema(schema, "schema.json").root).toBeDefined();
});

test.each<AnySchemaObject>([
  {
    default: { $dynamicRef: "#n" },
    properties: { a: { $ref: "#/default" } },
    $defs: { n: { $anchor: "n" } },
  },
  { allOf: [{ not: { $dynamicRef: "#n" } }], $defs: { n: { $anchor: "n" } } },
  { $schema: "http://json-schema.org/draft-07/schema#", $recursiveAnchor: true },
])("%j is refused", (schema) => {
  expect(() => rowSchema(schema, "schema.json")).toThrow(
    expect.objectContaining({ code: "data/schema-dynamic" }),
  );
});

test("rows of the public JSON Schema Test Suite are judged as it says", async () => {
  using folder = new TableFolder();
  const rows = groups.flatMap((group) => group.rows);
  const file = folder.write("rows.jsonl", rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const engine = await openDuckDb({ threads: 1 });
  try {
    const relation = await engine.relation(file);
    const numbered = `(SELECT *, row_number() OVER () AS n FROM ${relation.from})`;
    const [judged, wrong]: [string[], string[]] = [[], []];
    let [first, undecided] = [1, 0];
    for (const { name, schema, valid } of groups) {
      const table = {
        engine,
        name: "rows.jsonl",
        inputs: [],
        relation: {
          from: `(SELECT * EXCLUDE (n) FROM ${numbered} WHERE n >= ${first} AND n < ${first + valid.length} ORDER BY n) AS part`,
          columns: relation.columns,
        },
      };
      first += valid.length;
      const judge = await rowJudge(table, rowSchema(schema, "schema.json"), {
        key: [],
        showValues: false,
        timeLeft: () => 600_000,
      });
      const question = judge.question({});
      const verdicts = (
        await engine.query(`SELECT ${question.met.sql} AS met FROM ${table.relation.from}`)
      ).map(({ met }) => met);
      const open = verdicts.filter((met) => typeof met !== "boolean").length;
      const byAjv = open === 0 ? 0 : await judge.invalidByAjv(question, table, open);
      const invalid = verdicts.filter((met) => met === false).length + byAjv;
      judged.push(name);
      undecided += open;
      const contradicted = verdicts.some((met, at) => typeof met === "boolean" && met !== valid[at]);
      if (contradicted || invalid !== valid.filter((one) => !one).length) wrong.push(name);
    }
    expect(wrong).toEqual([]);
    expect(judged.length).toBe(groups.length);
    expect(groups.length).toBeGreaterThan(80);
    expect(undecided / rows.length).toBeLessThan(0.2);
  } finally {
    await engine.close();
  }
});
