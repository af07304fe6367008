import { afterAll, expect, test } from "vitest";
import { openDuckDb } from "../../../../src/engines/duckdb.ts";
import { toRe2 } from "../../../../src/gates/data/schema/compile/re2.ts";
import { PATTERNS, TEXTS } from "./pattern-cases.ts";

const engine = await openDuckDb({ threads: 1 });
afterAll(() => engine.close());

test.each(PATTERNS)("%s means in RE2 what it means in ECMAScript", async (source) => {
  const translated = toRe2(source);
  expect(translated?.asciiOnly).toBe(false);
  const { matches, text } = engine.dialect;
  const calls = TEXTS.map((one, at) => `${matches(text(one), translated?.pattern ?? "")?.sql} AS t${at}`);
  const [row] = await engine.query(`SELECT ${calls.join(", ")}`);
  const expected = TEXTS.map((one) => new RegExp(source, "u").test(one));
  expect(Object.values(row)).toEqual(expected);
});

test.each([
  "\\Bo",
  "(?=a)",
  "(?!a)b",
  "(?<=a)b",
  "(?<!a)b",
  "(a)\\1",
  "(?<n>a)\\k<n>",
  "a{1001}",
  "[a",
  "\\ud83d",
])("%s is left to ajv", (source) => {
  expect(toRe2(source)).toBeUndefined();
});

test.each([
  ["\\p{L}", true],
  ["[^\\p{Lu}]", true],
  ["\\P{ASCII}", true],
  ["[a-z]", false],
])("%s means the same for ASCII texts only: %s", (source, asciiOnly) => {
  expect(toRe2(source)?.asciiOnly).toBe(asciiOnly);
});

test("case is ignored as ECMAScript does without `u`: for ASCII letters alone", () => {
  const expression = new RegExp(`^(?:${toRe2("[k-s]x", true)?.pattern})$`);
  for (const text of ["kx", "KX", "Sx"]) expect(expression.test(text)).toBe(true);
  for (const text of ["\u212ax", "ſx", "tx"]) expect(expression.test(text)).toBe(false);
});
