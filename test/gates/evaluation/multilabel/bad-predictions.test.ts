import { describe, expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import { evaluate, find } from "../job.ts";
import { COLUMNS, json, LISTS, type Line, lines, measured, TASK } from "./rows.ts";

describe("what is said", () => {
  test.each<[string, object, readonly Line[], string, string, string]>([
    [
      "predictions of 0.3",
      COLUMNS,
      lines(() => ({ pb: 0.3 })),
      "hamming_loss",
      "evaluation/not-binary",
      "40 of 80 predictions",
    ],
    [
      "missing predictions",
      COLUMNS,
      lines((row) => (row < 2 ? { pb: null } : {})),
      "hamming_loss",
      "evaluation/not-binary",
      "2 of 80 predictions",
    ],
    [
      "a label that nobody knows",
      LISTS,
      lines(() => ({ prediction: ["z"] })),
      "accuracy",
      "evaluation/classes-mismatch",
      "predicts the label z",
    ],
    [
      "NaN scores",
      { ...COLUMNS, threshold: 0.5 },
      lines((row) => (row < 4 ? { sb: null } : {})),
      "accuracy",
      "evaluation/not-finite",
      "4 of 80 scores",
    ],
    [
      "NaN scores that rank",
      COLUMNS,
      lines((row) => (row < 4 ? { sb: null } : {})),
      "label_ranking_loss",
      "evaluation/not-finite",
      "4 of 80",
    ],
    [
      "scores for three labels",
      LISTS,
      lines(() => ({ score: [0, 0.5, 1] })),
      "coverage_error",
      "evaluation/classes-mismatch",
      "3 scores a row",
    ],
    ["no average", COLUMNS, lines(), "f1", "evaluation/average-needed", "any of 2 labels"],
    [
      "a row without labels, by rows",
      COLUMNS,
      lines(),
      "average_precision samples",
      "evaluation/one-class",
      "rows have no label",
    ],
    [
      "a row of all labels, by rows",
      COLUMNS,
      lines(),
      "roc_auc samples",
      "evaluation/one-class",
      "only positive or only negative",
    ],
    [
      "a metric of one class a row",
      COLUMNS,
      lines(),
      "log_loss",
      "evaluation/metric-for-task",
      "log_loss is a metric of",
    ],
  ])("%s", async (_, config, rows, name, code, words) => {
    const [metric, average] = name.split(" ");
    const options = average === undefined ? {} : { average };
    const { candidate } = await measured(config, json(rows), metric, { options });
    expect(candidate).toMatchObject({ code, reason: expect.stringContaining(words) });
  });

  test("a label that a rule names and no row has, and one where rows have none", async () => {
    const unknown = { subjects: { label: "c" } };
    expect((await measured(COLUMNS, json(lines()), "f1", unknown)).candidate).toMatchObject({
      code: "evaluation/label-unknown",
      reason: expect.stringContaining("a and b"),
    });
    const binary = { ...TASK, task: "binary-classification", label: "a", prediction: "pa", score: "sa" };
    expect((await measured(binary, json(lines()), "f1", unknown)).candidate).toMatchObject({
      code: "evaluation/metric-for-task",
      reason: expect.stringContaining("one of several labels"),
    });
  });

  test("a slice in which a label has no row, and one label of too few rows", async () => {
    const rows = lines((row) => ({
      part: row < 20 ? "x" : row < 37 ? "y" : "z",
      ...(row < 20 ? { b: 0 } : {}),
    }));
    const needs = [
      { metric: "roc_auc", subjects: { slice: "part=x" } },
      { metric: "average_precision", subjects: { slice: "part=x" } },
      { metric: "roc_auc", subjects: { label: "b" } },
      { metric: "f1", subjects: { slice: "part=*", label: "*" } },
    ];
    const config = { ...COLUMNS, min_slice_rows: 5 };
    const evidence = await evaluate(config as object as EvaluationConfig, needs, json(rows));
    for (const metric of ["roc_auc", "average_precision"])
      expect(find(evidence, metric, "part=x").candidate).toMatchObject({ code: "evaluation/one-class" });
    const small = evidence.measurements.filter(({ subject }) => subject.slice === "part=z");
    expect(small).toMatchObject(
      ["a", "b"].map((label) => {
        return { subject: { label }, candidate: { code: "evaluation/slice-too-small" } };
      }),
    );
    expect(
      evidence.measurements.find(({ metric, subject }) => metric === "roc_auc" && subject.label === "b")
        ?.candidate,
    ).toMatchObject({
      code: "evaluation/too-few-rows",
    });
  });
});
