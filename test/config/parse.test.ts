import { describe, expect, test } from "vitest";
import { type ConfigProblems, parseConfig } from "../../src/config/index.ts";
import { ConfigProblems as Problems } from "../../src/config/problems.ts";
import { AssayError } from "../../src/model/error.ts";
import { BAD } from "./bad-documents.ts";
import { rule } from "./compose.ts";
import { GOOD } from "./good-documents.ts";
import { KINDS } from "./kinds.ts";

const PLACE = { path: "assay.yml", root: "/repository" };
const parse = (text: string) => parseConfig(text, PLACE, KINDS);

function problemsOf(text: string): ConfigProblems["problems"] {
  try {
    parse(text);
  } catch (thrown) {
    if (thrown instanceof Problems) return thrown.problems;
    throw thrown;
  }
  return [];
}

describe("what is right", () => {
  test.each(Object.entries(GOOD))("%s", (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test("a whole config, with its defaults and places", () => {
    const config = parse(
      [
        "version: 1",
        "baseline: { ref: origin/main, passports: golden/ }",
        "gates:",
        "  flights:",
        "    kind: data",
        "    source: flights.parquet",
        "    rules:",
        "      - { metric: null_rate, column: dep*, max: 7%, because: it was 2% in May }",
        "      - { metric: file_size, min: 1KiB, max: 2MB, level: warn }",
        "promotion:",
        "  delay: { artifact: m.onnx, requires: [flights], registry: { kind: git }, stages: [staging] }",
      ].join("\n"),
    );
    expect(config).toMatchObject({
      path: "assay.yml",
      root: "/repository",
      seed: 42,
      baseline: { ref: "origin/main", passports: "golden/", whenMissing: "error" },
      promotion: [
        {
          name: "delay",
          artifact: "m.onnx",
          requires: ["flights"],
          registry: { kind: "git" },
          stages: ["staging"],
          location: { path: "assay.yml", line: 11, column: 3 },
        },
      ],
    });
    expect(config.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(config.gates).toHaveLength(1);
    const [gate] = config.gates;
    expect(gate).toMatchObject({
      name: "flights",
      kind: "data",
      settings: { source: "flights.parquet", sample: 1000 },
      timeoutSeconds: 600,
      memoryBytes: 4_000_000_000,
      location: { path: "assay.yml", line: 4, column: 3 },
    });
    const [nulls, size] = gate.rules;
    expect(nulls.metric).toBe(KINDS[0].metrics[1]);
    expect(nulls).toMatchObject({
      subjects: { column: "dep*" },
      options: {},
      expectations: [{ kind: "max", bound: 0.07 }],
      level: "error",
      because: "it was 2% in May",
      location: { path: "assay.yml", line: 8, column: 9 },
    });
    expect(size).toMatchObject({
      expectations: [
        { kind: "min", bound: 1024 },
        { kind: "max", bound: 2_000_000 },
      ],
      level: "warn",
    });
  });

  test.each([
    ["margin in points", { kind: "absolute", amount: 0.005 }],
    ["margin in percent", { kind: "relative", amount: 0.05 }],
    ["margin in time", { kind: "absolute", amount: 0.002 }],
    ["no worse", { kind: "absolute", amount: 0 }],
  ])("%s", (name, margin) => {
    const [rule] = parse(GOOD[name]).gates[0].rules;
    expect(rule.expectations).toEqual([{ kind: "no_worse_than", against: "baseline", margin }]);
  });

  test("options are what the rule gave, no more", () => {
    expect(parse(GOOD["options"]).gates[0].rules[0].options).toEqual({ maxFpr: 0.1, average: "macro" });
    expect(parse(GOOD["no worse"]).gates[0].rules[0].options).toEqual({});
  });

  test("an option may have the name of a subject that its metric does not know", () => {
    const text = rule("{ metric: findings, rule: S301, max: 0 }");
    expect(parse(text).gates[0].rules[0]).toMatchObject({ subjects: {}, options: { rule: "S301" } });
  });

  test("survives structured clone, which carries it to a gate's process", () => {
    const { settings } = parse(GOOD["an alias"]).gates[0];
    expect(structuredClone(settings)).toEqual({ source: "x", schema: "x", sample: 1000 });
  });
});

describe("what is wrong", () => {
  test.each(Object.entries(BAD))("%s", (_, { text, code, at, says }) => {
    const problems = problemsOf(text);
    const told = problems.map(({ code, location }) => `${code} ${location?.line}:${location?.column}`);
    expect(told).toEqual([`${code} ${at}`]);
    expect(problems[0].location?.path).toBe("assay.yml");
    for (const part of says) expect(`${problems[0].message} ${problems[0].fix}`).toContain(part);
  });

  test("everything at once, in the order of lines", () => {
    const text = [
      "version: 1",
      "baseline: { when_missing: never }",
      "gates:",
      "  a: { kind: data, source: 3, rules: [{ metric: row_count }] }",
      "  b:",
      "    kind: latency",
      "    rules:",
      "      - { metric: p50, batch: 1, max: 3 hours }",
      "      - { metric: p51, batch: 1, max: 3s }",
      "sed: 1",
    ].join("\n");
    const problems = problemsOf(text);
    expect(problems.map(({ code, location }) => [location?.line, code])).toEqual([
      [2, "config/value"],
      [4, "config/value"],
      [4, "config/expectation"],
      [5, "config/required"],
      [8, "config/value"],
      [9, "config/unknown-metric"],
      [10, "config/unknown-key"],
    ]);
    const thrown = new Problems(problems);
    expect(thrown.code).toBe("config/invalid");
    expect(thrown.message.split("\n")).toHaveLength(8);
    expect(thrown.message).toContain("assay.yml:9:19: ");
  });

  test("settings that do not go together are told with their place", () => {
    const check = () => {
      throw new AssayError("config/value", "both are set", { fix: "Remove one" });
    };
    const kinds = KINDS.map((kind) => ({ ...kind, check }));
    expect(() => parseConfig(GOOD["smallest"], PLACE, kinds)).toThrow(
      expect.objectContaining({
        message: "gates.g: both are set",
        fix: "Remove one",
        location: { path: "assay.yml", line: 3, column: 3 },
      }),
    );
  });

  test("one problem is thrown as itself", () => {
    const thrown = new Problems(problemsOf(BAD["unknown kind"].text));
    expect(thrown).toMatchObject({ code: "config/unknown-kind", location: { line: 4, column: 11 } });
  });

  test("text from the file cannot draw on a terminal or turn the line around", () => {
    const [problem] = problemsOf('version: 1\ngates: {}\n"\\e[2J\u202ex\\u009b": 1\n').slice(-1);
    expect(problem.message).toContain('"\\u001b[2J\\u202ex\\u009b"');
  });
});
