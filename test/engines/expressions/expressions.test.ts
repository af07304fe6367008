import { describe, expect, test } from "vitest";
import { mayExplode } from "../../../src/engines/expressions/backtracking.ts";
import { parseExpression } from "../../../src/engines/expressions/expression.ts";
import { postgresDialect } from "../../../src/engines/postgres/dialect.ts";
import { sparkDialect } from "../../../src/engines/spark/dialect.ts";
import { trinoDialect } from "../../../src/engines/trino/dialect.ts";
import { toRe2 } from "../../../src/gates/data/schema/compile/re2.ts";

test.each([".", "(?i)a", "(?P<n>a)", "\\d", "a**", "a{2", "[[:alpha:]]", "[a", "(a", "a)", "*", "\\Qa\\E"])(
  "%s is none of what is known",
  (pattern) => {
    expect(() => parseExpression(pattern)).toThrow(SyntaxError);
    for (const dialect of [postgresDialect, trinoDialect, sparkDialect])
      expect(dialect.matches("x", pattern)).toBeUndefined();
  },
);

test("classes are ranges of whole characters", () => {
  expect(parseExpression("[b-da\\x{e9}a-b]")).toEqual({
    kind: "set",
    ranges: [
      [97, 100],
      [0xe9, 0xe9],
    ],
  });
  expect(parseExpression("[^\\x00-\\x{7f}]")).toEqual({
    kind: "set",
    ranges: [
      [0x80, 0xd7ff],
      [0xe000, 0x10ffff],
    ],
  });
});

describe("an engine that goes back and forth", () => {
  const explodes = (source: string) => mayExplode(parseExpression(toRe2(source)?.pattern ?? "."));

  // What is known of them from the literature on denial of service by regular expressions.
  test.each([
    "^(a+)+$",
    "^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$",
    "^(([a-z])+.)+[A-Z]([a-z])+$",
    "(x+x+)+y",
    "(.*)*a",
    "^(?:a|a)*$",
    "^(?:a|b|ab)*$",
    "(?:.*,){20}x",
    "^(?:\\w\\s?)+\\w*(?:\\w+)+$",
    "^(?:a?){30}a{30}$",
    "^(?:a|a){40}$",
    "(?:(?:a|aa){5}){5}",
    // Not twice the time, but the fourth power of the length.
    "^.*a.*b.*c.*$",
    "^\\s*\\w*\\s*.*\\s*x$",
  ])("may explode at %s", (source) => {
    expect(explodes(source)).toBe(true);
  });

  test.each([
    "^[a-z]+@[a-z]+\\.[a-z]+$",
    "^(?:[a-z0-9]+\\.)*[a-z0-9]+$",
    "^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$",
    "^(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)$",
    "^(?:[0-9a-f]{2}:?)+$",
    "^\\S+(?: \\S+)*$",
    '^(?:[^"\\\\]|\\\\.)*$',
    "^x{1000}$",
    "^.*a.*b.*$",
    "\\s+$",
  ])("does not at %s", (source) => {
    expect(explodes(source)).toBe(false);
  });

  test("and it takes no time to tell", () => {
    const started = performance.now();
    for (const source of [
      `^(?:${"[a-z]*,?".repeat(120)})+$`,
      `^(?:${Array.from({ length: 240 }, (_, at) => `a{${at}}b`).join("|")})*$`,
      `(?:${".*x".repeat(200)})*`,
    ])
      explodes(source);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test("repetitions beyond what PostgreSQL counts to", () => {
  const source = (pattern: string) =>
    /~ '(.*)'\)$/s.exec(postgresDialect.matches("x", pattern)?.sql ?? "")?.[1];
  expect(source("a{255}")).toBe("a{255}");
  expect(source("a{300}")).toBe("a{255}a{45}");
  expect(source("a{300,}")).toBe("a{255}a{45,}");
  expect(source("(?:ab){0,600}")).toBe("(?:ab){0,255}(?:ab){0,255}(?:ab){0,90}");
  expect(source("a{2,3}b+c*d?e{1,4}")).toBe("a{2,3}b+c*d?e{1,4}");
  // A text there holds no NUL.
  expect(source("\\x{0}")).toBeUndefined();
  expect(source("[^\\x{0}]")).toContain("U00000001");
});

test("Spark is not asked about texts that would fill its stack", () => {
  expect(sparkDialect.matches("x", "\\A[a-z]+\\z")?.sure).toBe(true);
  expect(sparkDialect.matches("x", "\\A(?:[a-z]{1,3}-){2}\\z")?.sure).toBe(true);
  const looping = sparkDialect.matches("x", "\\A(?:a|b)*\\z");
  expect(looping?.sure).toBe(false);
  expect(looping?.sql).toMatch(/^\(CASE WHEN char_length\(x\) <= 1000 THEN/);
});
