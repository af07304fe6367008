import { expect, test } from "vitest";
import { parseConfig } from "../../src/config/index.ts";
import { ConfigProblems } from "../../src/config/problems.ts";
import { GATE_KINDS } from "../../src/gates/index.ts";

const MODEL = "model: m.onnx, data: d.csv, task: binary-classification, label: y, score: s";

function problemsOf(gate: string, rules: readonly string[], more = ""): readonly string[] {
  const text = `version: 1\ngates:\n  quality:\n    kind: evaluation\n${gate
    .split(", ")
    .map((line) => `    ${line}\n`)
    .join("")}    rules:\n${rules.map((rule) => `      - ${rule}\n`).join("")}${more}`;
  try {
    parseConfig(text, { path: "assay.yml", root: "/" }, GATE_KINDS);
    return [];
  } catch (thrown) {
    if (!(thrown instanceof ConfigProblems)) throw thrown;
    return thrown.problems.map(
      ({ code, message, fix, location }) => `${location?.line} ${code}: ${message} ${fix ?? ""}`,
    );
  }
}

test("a rule against a champion that the gate does not name", () => {
  const rules = ["{ metric: roc_auc, min: 0.7 }", "{ metric: roc_auc, no_worse_than: champion }"];
  expect(problemsOf(MODEL, rules)).toEqual([
    expect.stringMatching(/^12 config\/baseline: gates\.quality: .*names none.* Add `champion:`/),
  ]);
  expect(problemsOf(`${MODEL}, champion: c.onnx`, rules)).toEqual([]);
  expect(problemsOf(MODEL, ["{ metric: roc_auc, better_than: champion, level: off }"])).toEqual([]);
});

test("a metric that is not of the task, with one of the task that may be meant", () => {
  const [problem] = problemsOf(MODEL, ["{ metric: r2, min: 0.7 }"]);
  expect(problem).toMatch(/^11 evaluation\/metric-for-task: .*r2 is a metric of regression/);
  expect(problem).toContain("Metrics of the task are");
  expect(problemsOf(MODEL, ["{ metric: mape, min: 0.7 }"])[0]).toContain("evaluation/metric-for-task");
});

test("numbers of a file in a gate over rows, and metrics of rows in a gate over a file", () => {
  expect(problemsOf(MODEL, ["{ metric: file_metric, key: auc, min: 0.7 }"])[0]).toContain(
    "evaluation/metric-for-task",
  );
  expect(problemsOf("metrics_file: m.json", ["{ metric: roc_auc, min: 0.7 }"])[0]).toContain(
    "the gate has only the numbers of `m.json`",
  );
  expect(problemsOf("metrics_file: m.json", ["{ metric: file_metric, key: auc, min: 0.7 }"])).toEqual([]);
});

test("a behaviour that nobody described", () => {
  expect(problemsOf(MODEL, ["{ metric: direction_failures, max: 0 }"])[0]).toContain(
    "evaluation/behaviour: gates.quality: `direction_failures` needs a behaviour",
  );
});

test("alternatives are told at their own line, also those about another gate", () => {
  const other = `  other:\n    kind: evaluation\n    metrics_file: m.json\n    rules:\n      - { metric: file_metric, key: auc, min: 1 }\n`;
  const rules = [
    "any_of:",
    "    - { metric: rmse, max: 1 }",
    "    - { gate: other, metric: file_metric, key: auc, no_worse_than: champion }",
  ];
  const found = problemsOf(
    MODEL,
    [rules[0]],
    `        ${rules[1].trim()}\n        ${rules[2].trim()}\n${other}`,
  );
  expect(found).toEqual([
    expect.stringMatching(/^12 evaluation\/metric-for-task: gates\.quality: rmse/),
    expect.stringMatching(/^13 config\/baseline: gates\.other: /),
  ]);
});

test("nothing is said of rules beside settings that are wrong themselves", () => {
  const found = problemsOf("model: m.onnx, task: binary-classification, label: y", [
    "{ metric: r2, min: 0 }",
  ]);
  expect(found).toEqual([expect.stringContaining("no `data`")]);
});
