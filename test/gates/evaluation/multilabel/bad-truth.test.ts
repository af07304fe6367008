import { describe, expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import { requireSettings } from "../../../../src/gates/evaluation/settings/settings.ts";
import { evaluate, folder } from "../job.ts";
import { COLUMNS, json, LISTS, type Line, lines, TASK } from "./rows.ts";

describe("what is true", () => {
  test.each<[string, object, readonly Line[], string, string]>([
    [
      "a value that is neither 0 nor 1",
      COLUMNS,
      lines((row) => (row === 5 ? { b: 2 } : {})),
      "evaluation/not-binary",
      "1 of 40 values of b in `p.jsonl` are neither 0 nor 1, such as 2",
    ],
    ["text", COLUMNS, lines(() => ({ b: "yes" })), "evaluation/not-binary", "40 of 40 values of b"],
    [
      "a missing value",
      COLUMNS,
      lines((row) => (row < 3 ? { b: null } : {})),
      "evaluation/label-missing",
      "3 of 40 rows of `p.jsonl` have no b",
    ],
    [
      "a missing list",
      LISTS,
      lines((row) => (row < 3 ? { tags: null } : {})),
      "evaluation/label-missing",
      "3 of 40 rows",
    ],
    ["a label that no row has", COLUMNS, lines(() => ({ b: 0 })), "evaluation/one-class", "has the label b"],
    [
      "a class that no row has",
      { ...LISTS, classes: ["a", "b", "c"] },
      lines(),
      "evaluation/one-class",
      "has the label c",
    ],
    [
      "a label beside the classes",
      { ...LISTS, classes: ["a", "c"] },
      lines(),
      "evaluation/classes-mismatch",
      "Row 1 of `p.jsonl` has the label b",
    ],
    ["one label alone", LISTS, lines(() => ({ tags: ["a"] })), "evaluation/label-type", "the label a alone"],
    ["no labels at all", LISTS, lines(() => ({ tags: [] })), "evaluation/label-type", "no labels"],
    [
      "a label twice, as flags in a list have it",
      LISTS,
      lines(() => ({ tags: [0, 1, 1] })),
      "evaluation/label-list",
      "tags of row 1 of `p.jsonl` names 1 twice",
    ],
    ["no list", LISTS, lines(() => ({ tags: "a" })), "evaluation/label-list", "is a, which is no list"],
    ["a list of lists", LISTS, lines(() => ({ tags: [["a"]] })), "evaluation/label-list", "more than labels"],
    ["numbers", LISTS, lines(() => ({ tags: 1 })), "evaluation/label-list", "holds numbers, not lists"],
    [
      "no such column",
      { ...COLUMNS, labels: ["a", "c"] },
      lines(),
      "evaluation/column-missing",
      "`labels` names the column c",
    ],
    [
      "a prediction column that is not there",
      { ...COLUMNS, prediction: ["pa", "pc"] },
      lines(),
      "evaluation/column-missing",
      "`prediction` names the column pc",
    ],
    [
      "an unpredicted row",
      LISTS,
      lines((row) => (row < 2 ? { prediction: null } : {})),
      "evaluation/no-prediction",
      "2 rows of `p.jsonl` have no prediction",
    ],
    [
      "scores of text",
      COLUMNS,
      lines(() => ({ sb: "high" })),
      "evaluation/score-type",
      "`score` names the column sb",
    ],
    [
      "lists of scores that differ in length",
      LISTS,
      lines((row) => (row === 9 ? { score: [1] } : {})),
      "evaluation/label-list",
      "row 10 of `p.jsonl` has 1 numbers, and other rows have 2",
    ],
  ])("%s", async (_, config, rows, code, words) => {
    const run = evaluate(config as EvaluationConfig, [{ metric: "accuracy" }], json(rows));
    await expect(run).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  });

  test("an empty table", async () => {
    const root = folder({ "p.csv": "id,a,b,pa,pb,sa,sb\n" });
    const run = evaluate(
      { ...COLUMNS, predictions: "p.csv" } as object as EvaluationConfig,
      [{ metric: "f1" }],
      root,
    );
    await expect(run).rejects.toMatchObject({ code: "evaluation/no-rows" });
  });
});

describe("labels beside predictions that differ from the base commit's", () => {
  const config = { ...LISTS, key: "id" } as object as EvaluationConfig;
  const needs = [{ metric: "accuracy", against: "baseline" }];

  test("are counted", async () => {
    const baseline = lines((row) => (row === 1 || row === 2 ? { tags: ["b", "a"] } : {}));
    const { notes } = await evaluate(config, needs, json(lines()), json(baseline));
    expect(notes).toMatchObject([
      {
        code: "evaluation/data-changed",
        message: expect.stringContaining("2 of 40 labels differ from those of baseline"),
      },
    ]);
  });

  test("are said to be unreadable", async () => {
    const baseline = json(lines((row) => (row === 1 ? { tags: null } : {})));
    const { notes } = await evaluate(config, needs, json(lines()), baseline);
    expect(notes[0].message).toContain("The labels of baseline cannot be read: 1 of 40 rows");
  });
});

describe("settings that do not fit", () => {
  test.each<[string, object, string]>([
    ["both forms", { ...COLUMNS, label: "tags" }, "both `label` and `labels`"],
    ["neither form", TASK, "neither `labels` nor `label`"],
    ["fewer classes than columns", { ...COLUMNS, labels: ["a", "b", "c"], classes: ["x", "y"] }, "3 columns"],
    ["fewer scores than labels", { ...COLUMNS, score: ["sa", "sb", "sc"] }, "`score` names 3 columns for 2"],
    ["a softmax", { ...COLUMNS, activation: "softmax" }, "softmax"],
    ["a positive label", { ...COLUMNS, positive: 1 }, "`positive` has no meaning"],
    ["SQL", { ...COLUMNS, compute: "sql" }, "`compute: sql`"],
    ["what is true as what is said", { ...COLUMNS, prediction: ["a", "pb"] }, "compared with itself"],
    ["labels of another task", { ...COLUMNS, task: "regression", label: "a" }, "`labels` is for rows"],
    [
      "a list for another task",
      { ...TASK, task: "regression", label: "a", prediction: ["pa", "pb"] },
      "one prediction a row",
    ],
  ])("%s", (_, config, words) => {
    expect(() => requireSettings(config as Partial<EvaluationConfig>)).toThrow(
      expect.objectContaining({ code: "evaluation/settings", message: expect.stringContaining(words) }),
    );
  });
});
