import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/config/document.ts";
import { ConfigProblems, ProblemList } from "../../src/config/problems.ts";

const read = (text: string) => readDocument(text, "assay.yml", new ProblemList());

function problemsOf(text: string): readonly string[] {
  try {
    read(text);
  } catch (thrown) {
    if (!(thrown instanceof ConfigProblems)) throw thrown;
    return thrown.problems.map(
      ({ code, location, message }) => `${code} ${location?.line}:${location?.column} ${message}`,
    );
  }
  return [];
}

describe("malformed YAML", () => {
  test.each([
    ["nothing", "", /^config\/empty 1:1/],
    ["only comments", "# to do\n", /^config\/empty/],
    ["only a document mark", "---\n", /^config\/empty/],
    ["a tab", "a:\n\tb: 1\n", /^config\/syntax 2:1 .*tab/],
    ["an open bracket", "a: [1\nb: 2\n", /^config\/syntax 2:1/],
    ["an open quote", "a: 'x\n", /^config\/syntax .*quote/],
    ["a second colon", "a: b: c\n", /^config\/syntax 1:4 .*second/],
    ["two documents", "a: 1\n---\nb: 2\n", /^config\/syntax 2:1 .*2 YAML documents/],
    ["a list as a key", "? [a]\n: 1\n", /^config\/syntax 1:3 .*key/],
    ["a star without quotes", "a: { b: *, c: 1 }\n", /^config\/syntax 1:9 .*without quotes/],
    ["an unknown alias", "a: *b\n", /^config\/syntax 1:4 .*"\*b"/],
    ["an alias inside itself", "a: &a [*a]\n", /^config\/syntax 1:8 .*inside/],
    ["an unknown tag", "a: !secret x\n", /^config\/syntax 1:\d+ .*"!secret"/],
    ["a binary tag", "a: !!binary aGk=\n", /^config\/syntax 1:\d+ .*binary/],
  ])("%s", (_, text, expected) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });

  test("every double key, with the place of the first", () => {
    expect(problemsOf("a: 1\nb: { c: 1, c: 2 }\na: 3\n")).toEqual([
      'config/duplicate-key 2:12 the key "c" is written twice; the first is on line 2',
      'config/duplicate-key 3:1 the key "a" is written twice; the first is on line 1',
    ]);
  });

  test("double keys that are spelt differently", () => {
    expect(problemsOf("a: 1\n'a': 2\n")).toHaveLength(1);
  });
});

describe("hostile YAML ends soon", () => {
  test("aliases that unfold without end", () => {
    const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
    for (let level = 1; level < 12; level++)
      lines.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(", ")}]`,
      );
    const started = performance.now();
    expect(problemsOf(lines.join("\n"))[0]).toMatch(/unfolds to more than 100000 values/);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("lists in lists in lists", () => {
    expect(problemsOf(`a: ${"[".repeat(3000)}`)[0]).toMatch(/nested too deeply/);
    expect(problemsOf(`a: ${"[".repeat(100)}${"]".repeat(100)}`)[0]).toMatch(/nested too deeply/);
    expect(problemsOf(`a: ${"[".repeat(40)}${"]".repeat(40)}`)).toEqual([]);
  });

  test("very many keys take linear time", () => {
    const text = Array.from({ length: 40_000 }, (_, index) => `k${index}: 1`).join("\n");
    const started = performance.now();
    expect(problemsOf(text)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(8000);
  }, 30_000);
});

describe("values and places", () => {
  test("the core schema of YAML 1.2, whatever the file says", () => {
    expect(read("%YAML 1.1\n---\na: yes\nb: 0o17\nc: 1_000\nd: 012\ne: ~\n1: x\n").value).toEqual({
      a: "yes",
      b: 15,
      c: "1_000",
      d: 12,
      e: null,
      1: "x",
    });
  });

  test("keys, values, list items, and what stands behind an alias", () => {
    const document = read('a:\n  - x\n  - { "b/c~d": 1 }\ne: &e { f: 1 }\ng: *e\n');
    expect(document.locateKey(["a"])).toEqual({ path: "assay.yml", line: 1, column: 1 });
    expect(document.locate(["a", 1])).toMatchObject({ line: 3, column: 5 });
    expect(document.locate(["a", 1, "b/c~d"])).toMatchObject({ line: 3, column: 16 });
    expect(document.locateKey(["a", 1, "b/c~d"])).toMatchObject({ line: 3, column: 7 });
    expect(document.locate(["g", "f"])).toMatchObject({ line: 4, column: 12 });
  });

  test("the nearest part that is written down stands for one that is not", () => {
    expect(read("a:\n  b: 1\n").locate(["a", "c", "d"])).toMatchObject({ line: 2, column: 3 });
  });

  test("a key named __proto__ is only a key", () => {
    const value = read("__proto__: { polluted: true }\n").value;
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
