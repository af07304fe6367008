import { expect, test } from "vitest";
import { read, reasons } from "./read.ts";

const resource = (more: object, schema: object = {}) =>
  read(
    JSON.stringify({
      name: "p",
      resources: [
        {
          name: "r",
          path: "r.csv",
          schema: { fields: [{ name: "a", type: "integer" }, { name: "b" }], ...schema },
          ...more,
        },
      ],
    }),
  );
const sourceOf = (more: object, schema?: object) =>
  (resource(more, schema).tables[0].settings["source"] as { csv?: unknown }).csv;
const typesOf = (schema: object) =>
  (resource({}, schema).tables[0].settings["source"] as { types?: unknown }).types;

test("a dialect becomes settings of the source", () => {
  expect(
    sourceOf({
      encoding: "ISO-8859-1",
      dialect: { delimiter: ";", quoteChar: "'", commentChar: "#", header: false },
    }),
  ).toEqual({
    encoding: "latin-1",
    delimiter: ";",
    quote: "'",
    comment: "#",
    header: false,
    columns: ["a", "b"],
  });
  expect(sourceOf({ encoding: "utf-8", dialect: { csv: { delimiter: "\t" }, header: true } })).toEqual({
    delimiter: "\t",
  });
});

test("what no source reads is left out, and said", () => {
  const found = resource({
    encoding: "cp1252",
    dialect: { quoteChar: "é", skipInitialSpace: true, delimiter: 3 },
  });
  expect(reasons(found)).toEqual([
    expect.stringContaining('"cp1252"'),
    expect.stringContaining("`skipInitialSpace`"),
    expect.stringContaining("`delimiter`"),
    expect.stringContaining("`quoteChar`"),
  ]);
});

test("numbers are read as such, as Frictionless reads 007", () => {
  const fields = ["integer", "number", "year", "string", "datetime", "boolean", "date"];
  expect(typesOf({ fields: fields.map((type) => ({ name: type, type })) })).toEqual({
    integer: "integer",
    number: "number",
    year: "integer",
    string: "text",
    datetime: "timestamp",
  });
});

test("a column that may be missing has no type, which would be an error of the source", () => {
  for (const fieldsMatch of ["superset", "partial", ["superset"]])
    expect(typesOf({ fieldsMatch })).toBeUndefined();
  for (const fieldsMatch of ["exact", "equal", "subset"]) expect(typesOf({ fieldsMatch })).toBeDefined();
});

test("that empty cells are NULL is said where the schema says otherwise", () => {
  const said = (schema: object, path = "r.csv") =>
    resource({ path }, schema).changed.some(({ why }) => why.includes("an empty cell of CSV is NULL"));
  expect(said({ missingValues: ["NA"] })).toBe(true);
  expect(said({ missingValues: [] })).toBe(true);
  expect(said({ missingValues: ["", "NA"] })).toBe(false);
  expect(said({})).toBe(false);
  expect(said({ missingValues: ["NA"] }, "r.parquet")).toBe(false);
});

test("that values are judged as they are read is said of CSV", () => {
  const said = (path: string) =>
    resource({ path }).changed.some(({ why }) => why.includes("not as they are written"));
  expect([said("r.csv"), said("r.parquet")]).toEqual([true, false]);
});

test("years have four digits, and lists of booleans may be texts", () => {
  const fields = [
    { name: "y", type: "year" },
    { name: "z", type: "year", constraints: { minimum: "2000" } },
    { name: "b", type: "boolean", constraints: { enum: ["TRUE", "0"] } },
    { name: "c", type: "boolean", constraints: { enum: ["maybe"] } },
  ];
  const found = resource({}, { fields });
  expect(found.tables[0].schema).toMatchObject({
    properties: {
      y: { minimum: 0, maximum: 9999 },
      z: { minimum: 2000, maximum: 9999 },
      b: { enum: [true, false] },
    },
  });
  expect(reasons(found)).toEqual([expect.stringContaining("`enum`")]);
});
