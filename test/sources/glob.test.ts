import { expect, test } from "vitest";
import { escapeGlob, globMatcher } from "../../src/sources/glob.ts";
import { stepMatcher } from "../../src/sources/glob-steps.ts";
import { createRandom } from "../../src/stats/random.ts";

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
  const clean = pattern.replace(/^\.\//, "").replace(/\/$/, "");
  if (clean !== ".") expect(stepMatcher(clean)(path)).toBe(expected);
});

test.each(["golden [v1]", "a*b?", "{a,b}", "!golden", "[!a]", "a]b}", "[", "**/x"])(
  "%s escaped is itself alone",
  (path) => {
    const glob = escapeGlob(path);
    for (const matches of [globMatcher([glob]), stepMatcher(glob)]) {
      expect(matches(path)).toBe(true);
      for (const other of ["golden v", "golden 1", "axbc", "a", "b", "golden", "x", "y/x"])
        expect(matches(other)).toBe(false);
    }
  },
);

test("a pattern means the same however it is matched", () => {
  const pieces = ["a", "b", "/", "*", "?", "**/", "**", "[ab]", "[!a]", "{a,b*}", "."];
  const generator = createRandom(7);
  const random = () => generator.next();
  const some = (of: readonly string[], most: number) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => of[Math.floor(random() * of.length)]).join(
      "",
    );
  let matching = 0;
  for (let turn = 0; turn < 20_000; turn++) {
    const glob = some(pieces, 5);
    if ((glob.match(/\*+/g)?.length ?? 0) > 2 || glob.includes("***") || /^\/|^\.\/|\/$|^\.$/.test(glob))
      continue;
    const path = some(["a", "b", "c", "/", "."], 6);
    const expected = globMatcher([glob])(path);
    matching += expected ? 1 : 0;
    expect([glob, path, stepMatcher(glob)(path)]).toEqual([glob, path, expected]);
  }
  expect(matching).toBeGreaterThan(1000);
});

test.each(["*".repeat(200), "*a".repeat(40), "**".repeat(1000), "*{a,aa}".repeat(40), "**/a".repeat(60)])(
  "a hostile pattern comes to an end: %.20s…",
  (pattern) => {
    const started = performance.now();
    expect(globMatcher([`${pattern}.csv`])(`${"a/".repeat(100)}${"a".repeat(255)}`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  },
);

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
