import { expect, test } from "vitest";
import { mayExplode } from "../../../src/engines/expressions/backtracking.ts";
import { parseExpression } from "../../../src/engines/expressions/expression.ts";
import { writtenFor } from "../../../src/engines/expressions/write.ts";
import { POSTGRES_NOTATION } from "../../../src/engines/postgres/expressions.ts";

const letters = (count: number) =>
  Array.from({ length: count }, (_, at) => String.fromCodePoint(0x4e00 + at));

test.each([
  ["a choice that comes again", `(?:${letters(1990).join("|")})*x`, true],
  ["one choice", `(?:${letters(1990).join("|")})x`, false],
  ["two lists of words", `(?:${letters(500).join("|")})(?:${letters(500).join("|")})`, false],
  ["letters that may be left out", letters(1900).join("?"), true],
  ["repetitions in a line", letters(900).join("*"), true],
])("%s is judged at once", (_, pattern, expected) => {
  const before = performance.now();
  expect(mayExplode(parseExpression(pattern))).toBe(expected);
  expect(performance.now() - before).toBeLessThan(3000);
});

test("groups within groups without end are left to others", () => {
  const pattern = `${"(?:".repeat(20_000)}a${")".repeat(20_000)}`;
  expect(writtenFor(POSTGRES_NOTATION, pattern)).toBeUndefined();
});
