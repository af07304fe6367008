import { expect, test } from "vitest";
import { globMatcher } from "../../src/sources/glob.ts";

test.each([
  ["*.csv", "a.csv", true],
  ["*.csv", "x/a.csv", false],
  ["**/*.csv", "a.csv", true],
  ["**/*.csv", "x/y/a.csv", true],
  ["data/**", "data/x/y", true],
  ["data/**", "database/x", false],
  ["data", "data/x/y", true],
  ["data/", "data/x", true],
  ["./data/*.csv", "data/a.csv", true],
  ["a?c", "abc", true],
  ["a?c", "a/c", false],
  ["a.c", "abc", false],
  ["[ab].py", "b.py", true],
  ["[!ab].py", "b.py", false],
  ["*.{csv,json*}", "a.jsonl", true],
  ["*.{csv,json}", "a.jsonl", false],
  ["x/**/y", "x/y", true],
  ["x/**/y", "x/a/b/y", true],
  ["**", ".hidden/.env", true],
  ["(a+)+$", "(a+)+$", true],
  ["{unclosed", "{unclosed", true],
  [".", "anything/below", true],
])("%s and %s: %s", (pattern, path, expected) => {
  expect(globMatcher([pattern])(path)).toBe(expected);
});

test("a hostile pattern does not make matching slow", () => {
  const started = performance.now();
  expect(globMatcher([`${"**/".repeat(50)}${"*a".repeat(12)}`])(`${"a/".repeat(200)}${"a".repeat(11)}`)).toBe(
    false,
  );
  expect(performance.now() - started).toBeLessThan(1000);
});

test("an exclusion wins, and no pattern takes nothing", () => {
  expect(globMatcher(["**", "!secret/**"])("secret/x")).toBe(false);
  expect(globMatcher(["!secret/**"])("x")).toBe(false);
});
