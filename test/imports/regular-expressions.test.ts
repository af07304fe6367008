import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { toDuckDb, toEcmaScript } from "../../src/imports/regular-expressions.ts";

interface Recorded {
  readonly texts: readonly string[];
  readonly cases: readonly { readonly pattern: string; readonly found: readonly string[] }[];
}

const { texts, cases }: Recorded = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, "../../fixtures/oracles/python_patterns.json"), "utf8"),
);

test.each(cases)("$pattern matches what Python finds it in", ({ pattern, found }) => {
  const translated = toEcmaScript(pattern, "python");
  expect(translated).toBeTypeOf("string");
  const expression = new RegExp(String(translated), "u");
  expect(texts.filter((text) => expression.test(text))).toEqual(found);
});

test.each([
  ["(?i)ab", "sets flags"],
  ["(?i:ab)", "sets flags"],
  ["a(?#why)", "holds a comment"],
  ["(a)?(?(1)b)", "has a conditional group"],
  ["(?>a)", "has an atomic group or a possessive quantifier"],
  ["a++", "has an atomic group or a possessive quantifier"],
  ["a{2}+b", "has an atomic group or a possessive quantifier"],
  ["a[", "is none of ECMAScript (JSON Schema's)"],
  ["(", "is none of ECMAScript (JSON Schema's)"],
  [`${"a".repeat(5_001)}`, "is longer than 5000 characters"],
])("%s of Python has no counterpart", (pattern, fault) => {
  expect(toEcmaScript(pattern, "python")).toEqual({ fault });
});

describe("of databases", () => {
  test("classes by name are spelled out", () => {
    expect(toEcmaScript("^[[:alpha:]_]+$", "engine")).toBe("^[A-Za-z_]+$");
    expect(toEcmaScript("^[^[:digit:]]$", "engine")).toBe("^[^0-9]$");
  });

  test("the first bracket of a class is a sign, which it is not in ECMAScript", () => {
    expect(toEcmaScript("[]a]", "engine")).toBe("[\\]a]");
    expect(toEcmaScript("[]", "ecmascript")).toBe("[]");
  });
});

test("DuckDB has other words for characters and groups, and looks neither around nor back", () => {
  expect(toDuckDb("\\u00fc\\u{1F600}(?<x>a)\\\\u0061")).toBe("\\x{00fc}\\x{1F600}(?P<x>a)\\\\u0061");
  for (const one of ["a(?=b)", "(?<!a)b", "(a)\\1", "(?<x>a)\\k<x>"]) expect(toDuckDb(one)).toBeUndefined();
});
