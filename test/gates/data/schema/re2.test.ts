import { afterAll, expect, test } from "vitest";
import { openDuckDb } from "../../../../src/engines/duckdb.ts";
import { toRe2 } from "../../../../src/gates/data/schema/compile/re2.ts";

const engine = await openDuckDb({ threads: 1 });
afterAll(() => engine.close());

const TEXTS = [
  "",
  "a",
  "b",
  "ab",
  "aB1",
  "a\nb",
  "\n",
  "\r",
  "\u2028",
  "\u00a0",
  "\ufeff",
  "é",
  "😀",
  "😀😀",
  "_",
  "-",
  "a-b",
  "a.b",
  "2024-02-29",
  "K",
  "\u212a",
  "ſ",
  "s",
  "]",
  "^",
  "\\",
  "{",
  "a{2}",
  "'",
  "0",
  "٣",
  "\t",
  "\v",
  "aaa",
  "word word",
  "\u0001",
];

test.each([
  "a",
  "^a$",
  "a|^b",
  "^.$",
  "^..$",
  "[^a]",
  "^[^a]$",
  "\\d",
  "^\\D$",
  "\\w+",
  "^\\W$",
  "\\s",
  "^\\S$",
  "\\bword\\b",
  "\\Bo",
  "^a{2,3}$",
  "^a{0}$",
  "a+?b??",
  "(?<n>a)b",
  "(?:)",
  "[]",
  "[^]",
  "[\\w-]",
  "^[^\\w\\s]$",
  "[\\S]",
  "^[\\W]$",
  "\\u{1F600}",
  "\\ud83d\\ude00",
  "^\\u00e9$",
  "\\x61",
  "\\cJ",
  "[\\b]",
  "\\\\",
  "\\]",
  "\\^",
  "\\{",
  "[\\]\\^\\-]",
  "[a\\-b]",
  "\\0",
  "\\.",
  "^(?:a|b|)*$",
  "(a*)*",
  "[s]",
  "^[K]$",
  "'",
  "[😀]",
  "^[^😀]+$",
  "\\/",
  "\\t|\\v",
])("%s means in RE2 what it means in ECMAScript", async (source) => {
  const translated = toRe2(source);
  expect(translated?.asciiOnly).toBe(false);
  const { matches, text } = engine.dialect;
  const calls = TEXTS.map((one, at) => `${matches?.(text(one), translated?.pattern ?? "")} AS t${at}`);
  const [row] = await engine.query(`SELECT ${calls.join(", ")}`);
  const expected = TEXTS.map((one) => new RegExp(source, "u").test(one));
  expect(Object.values(row)).toEqual(expected);
});

test.each(["(?=a)", "(?!a)b", "(?<=a)b", "(?<!a)b", "(a)\\1", "(?<n>a)\\k<n>", "a{1001}", "[a", "\\ud83d"])(
  "%s is left to ajv",
  (source) => {
    expect(toRe2(source)).toBeUndefined();
  },
);

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
