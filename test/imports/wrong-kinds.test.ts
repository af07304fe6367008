import { describe, expect, test } from "vitest";
import { read, reasons } from "./read.ts";

const odcs = (table: object) =>
  read(JSON.stringify({ apiVersion: "v3.1.0", kind: "DataContract", schema: [{ name: "t", ...table }] }));
const dbt = (node: object, more: object = {}) =>
  read(
    JSON.stringify({
      models: [
        { name: "t", data_tests: [{ "dbt_utils.expression_is_true": { expression: "a > 1" } }], ...node },
      ],
      ...more,
    }),
  );
const tableSchema = (more: object) =>
  read(JSON.stringify({ fields: [{ name: "a", type: "string" }], ...more }));

describe("what should be a list or a map and is none is left out by name", () => {
  const rowCount = { metric: "rowCount", mustBeGreaterThan: 0 };
  const kept = { quality: [rowCount] };
  test.each([
    ["properties", odcs({ ...kept, properties: { a: {} } })],
    ["quality", odcs({ properties: [{ name: "a", required: true, quality: rowCount }] })],
    ["relationships", odcs({ ...kept, relationships: "a.b" })],
    [
      "logicalTypeOptions",
      odcs({ properties: [{ name: "a", logicalType: "string", logicalTypeOptions: ["x"] }] }),
    ],
    ["tests", dbt({ tests: "unique" })],
    ["columns", dbt({ columns: { name: "a" } })],
    ["data_tests", dbt({ columns: [{ name: "a", data_tests: { unique: {} } }] })],
    ["constraints", dbt({ constraints: { type: "unique" } })],
    ["constraints", tableSchema({ fields: [{ name: "a", constraints: ["required"] }] })],
    ["uniqueKeys", tableSchema({ uniqueKeys: "a" })],
    ["foreignKeys", tableSchema({ foreignKeys: { fields: "a" } })],
    ["missingValues", tableSchema({ missingValues: "NA" })],
    ["primaryKey", tableSchema({ primaryKey: ["a", 3] })],
    ["primaryKey", tableSchema({ primaryKey: { a: 1 } })],
  ])("%s", (key, { leftOut }) => {
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0].where).toMatch(new RegExp(`, ${key}$`));
    expect(leftOut[0].why).toMatch(/^it is no (?:list|map)/);
  });

  test("but nothing is missed where there is nothing", () => {
    for (const found of [
      odcs({ ...kept, properties: null }),
      dbt({ columns: null, tests: [] }),
      tableSchema({ primaryKey: "", uniqueKeys: null }),
      tableSchema({ primaryKey: [] }),
    ])
      expect(reasons(found)).toEqual([]);
  });
});

test("other places where dbt keeps tests are told of", () => {
  const found = dbt(
    { versions: [{ v: 1 }] },
    { data_tests: [{ name: "mine" }], unit_tests: [{ name: "u" }] },
  );
  expect(found.leftOut.map(({ where }) => where)).toEqual(["t, versions", "data_tests", "unit_tests"]);
});

test("what a model's contract and a resource ask for beside is told of", () => {
  const enforced = dbt({ config: { contract: { enforced: true } } });
  expect(reasons(enforced)).toEqual([expect.stringContaining("`data_type`")]);
  const schema = { fields: [{ name: "a", type: "string", constraints: { required: true } }] };
  const extra = {
    hash: "md5:0",
    bytes: 3,
    checklist: {},
    colour: "red",
    toString: 1,
    title: "T",
    mediatype: "text/csv",
  };
  const found = read(
    JSON.stringify({ name: "p", resources: [{ name: "r", path: "r.csv", schema, ...extra }] }),
  );
  expect(found.leftOut.map(({ where }) => where)).toEqual([
    "r, hash",
    "r, bytes",
    "r, checklist",
    "r, colour",
    "r, toString",
  ]);
  for (const { why } of found.leftOut) expect(why).toBeTypeOf("string");
});

describe("words of the file are none of ours", () => {
  const words = ["constructor", "__proto__", "toString", "hasOwnProperty"];
  test.each(words)("%s", (word) => {
    const formatted = tableSchema({ fields: [{ name: "a", type: "string", format: word }] });
    expect(formatted.tables[0].schema).toMatchObject({ properties: { a: { type: "string" } } });
    expect(JSON.stringify(formatted.tables[0].schema)).not.toContain("format");
    expect(reasons(formatted)).toEqual([expect.stringContaining("is not judged")]);
    const typed = odcs({
      properties: [{ name: "a", logicalType: word, logicalTypeOptions: { format: word }, required: true }],
    });
    expect(typed.tables[0].types).toEqual({});
    const dated = dbt({
      data_tests: [
        "dbt_utils.at_least_one",
        { "dbt_utils.recency": { field: "a", datepart: word, interval: 1 } },
        { "dbt_utils.expression_is_true": { expression: "a > 1" } },
      ],
    });
    expect(dated.tables[0].rules).toHaveLength(1);
  });

  test("that cannot be said as texts are none", () => {
    const odd = { toString: 1, valueOf: 1 };
    const found = dbt({
      columns: [
        {
          name: "a",
          data_tests: [
            { not_null: { config: { severity: odd } } },
            { not_null: { config: { error_if: odd } } },
          ],
        },
      ],
    });
    expect(reasons(found)).toEqual([
      expect.stringContaining("its severity is"),
      expect.stringContaining("`error_if`"),
    ]);
    expect(reasons(tableSchema({ primaryKey: odd }))).toEqual(["it is no list of fields"]);
  });
});

test("half a character is no name of a column, since no schema can hold it", () => {
  const found = read(JSON.stringify({ fields: [{ name: "a" }, { name: "b\ud800", type: "integer" }] }));
  expect(Object.keys(found.tables[0].types)).toEqual(["a"]);
  expect(JSON.stringify(found.tables[0].schema)).not.toContain("ud800");
  expect(reasons(found)).toContainEqual("the name of its column holds half a character");
});

test("more failures than a number counts are no bound", () => {
  expect(() =>
    read(
      JSON.stringify({
        models: [
          {
            name: "t",
            columns: [
              {
                name: "c",
                data_tests: [{ unique: { config: { error_if: `>${"9".repeat(30)}`, warn_if: ">1" } } }],
              },
            ],
          },
        ],
      }),
    ),
  ).toThrow(/no upper bound/);
});
