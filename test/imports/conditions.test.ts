import { describe, expect, test } from "vitest";
import { read, reasons, rulesOf } from "./read.ts";

const suite = (row_condition: unknown, more: object = { condition_parser: "pandas" }) =>
  read(
    JSON.stringify({
      name: "t",
      expectations: [
        { type: "expect_table_row_count_to_equal", kwargs: { value: 3 } },
        { type: "expect_column_values_to_not_be_null", kwargs: { column: "c", row_condition, ...more } },
      ],
    }),
  );
const whereOf = (row_condition: unknown, more?: object) => rulesOf(suite(row_condition, more))[1]?.["where"];

describe("pandas' language", () => {
  test.each([
    ["a > 2 and b", '"a" > 2 AND "b"'],
    ["f > 1e-3", '"f" > 1e-3'],
    ["(a >= 1 or s == 'x') and order < 3", `( "a" >= 1 OR "s" = 'x' ) AND "order" < 3`],
  ])("%s is SQL", (condition, where) => {
    expect(whereOf(condition)).toBe(where);
    // As version 1 stores it.
    expect(whereOf({ type: "pass_through", pass_through_filter: condition })).toBe(where);
  });

  test.each([
    "1 < a < 4",
    "a >",
    "> 2",
    "a b",
    "and a",
    "a and",
    "()",
    "1.5.2 > a",
    "a == None",
    "a != 1",
    "a + 1 > 2",
  ])("%s is left out", (condition) => {
    expect(whereOf(condition)).toBeUndefined();
    expect(reasons(suite(condition))).toEqual(["its `row_condition` is pandas' own language"]);
  });
});

describe("conditions as version 1 stores them", () => {
  const column = { name: 'a"b' };
  const more = { type: "comparison", column, operator: ">", parameter: 2 };
  test.each([
    [more, `"a""b" > 2`],
    [{ ...more, operator: "==", parameter: "it's" }, `"a""b" = 'it''s'`],
    [{ ...more, operator: "IN", parameter: ["x", 1] }, `"a""b" IN ('x', 1)`],
    [{ type: "nullity", column, is_null: false }, `"a""b" IS NOT NULL`],
    [{ type: "nullity", column, is_null: true }, `"a""b" IS NULL`],
    [
      { type: "or", conditions: [more, { type: "and", conditions: [more, { ...more, operator: "<=" }] }] },
      `("a""b" > 2) OR (("a""b" > 2) AND ("a""b" <= 2))`,
    ],
  ])("%j", (condition, where) => {
    expect(whereOf(condition)).toBe(where);
    expect(whereOf(condition, {})).toBe(where);
  });

  test.each([
    [{ ...more, operator: "!=" }, `"a""b" IS DISTINCT FROM 2`],
    [{ ...more, operator: "NOT_IN", parameter: [1] }, `"a""b" IS NULL OR "a""b" NOT IN (1)`],
  ])("what also holds for NULL is said: %j", (condition, where) => {
    expect(whereOf(condition)).toBe(where);
    expect(suite(condition).changed.map(({ why }) => why)).toContainEqual(
      expect.stringContaining("rows without a value"),
    );
  });

  test.each([
    [{ ...more, operator: "~" }],
    [{ ...more, operator: "constructor" }],
    [{ ...more, parameter: { a: 1 } }],
    [{ ...more, operator: "IN", parameter: [] }],
    [{ ...more, operator: "IN", parameter: [null] }],
    [{ ...more, column: "a" }],
    [{ type: "nullity", column }],
    [{ type: "and", conditions: [] }],
    [{ type: "and", conditions: [more, 3] }],
    [{ type: "and", conditions: new Array(101).fill(more) }],
    [{ type: "xor", conditions: [more] }],
    [[more]],
  ])("what is none is left out: %j", (condition) => {
    expect(whereOf(condition)).toBeUndefined();
    expect(reasons(suite(condition))).toEqual(["its `row_condition` is none that can be read"]);
  });
});
