import { describe, expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import { evaluate, find, folder } from "../job.ts";

describe("two tables of predictions", () => {
  const ROWS = "id,truth,score\n1,0,0\n2,1,0.5\n3,1,1\n";
  const FILES: EvaluationConfig = {
    predictions: "p.csv",
    task: "binary-classification",
    label: "truth",
    key: "id",
    resamples: 100,
  };
  const metric = "outputs_outside_tolerance";

  async function share(theirs: string, options: object, config = FILES, ours = ROWS) {
    const root = folder({ "p.csv": ours, "o.csv": theirs });
    const need = { metric, options: { predictions: "o.csv", ...options } };
    return find(await evaluate(config, [need], root), metric).candidate;
  }

  // numpy.isclose(ours, theirs, atol, rtol): what is on the edge is inside, and rtol is a share of theirs.
  test.each([
    [{ atol: 0.25, rtol: 0 }, 0],
    [{ atol: 0.24, rtol: 0 }, 1],
    [{ atol: 0, rtol: 0.6 }, 1],
    [{ atol: 0, rtol: 1 }, 0],
    [{ atol: 0, rtol: 0 }, 1],
  ])("%o", async (options, outside) => {
    const candidate = await share("score,id\n1,3\n0.25,2\n0,1\n", options);
    expect(candidate).toMatchObject({ value: expect.closeTo(outside / 3, 12), samples: 3 });
  });

  test.each<[string, string, object, string, string]>([
    ["NaN", "id,score\n1,0\n2,nan\n3,1\n", {}, "evaluation/not-finite", "1 of 3 rows, the first being row 2"],
    ["a missing output", "id,score\n1,0\n2,\n3,1\n", {}, "evaluation/not-finite", "1 of 3 rows"],
    ["a missing row", "id,score\n1,0\n3,1\n", {}, "evaluation/key-missing", "1 of the 3 rows"],
    ["a row twice", "id,score\n1,0\n2,1\n2,1\n3,1\n", {}, "evaluation/key-duplicate", "repeat"],
    ["no key", "score\n0\n0\n1\n", {}, "evaluation/column-missing", "id"],
    ["no such column", "id,score\n1,0\n2,0\n3,1\n", { score: "logit" }, "evaluation/column-missing", "logit"],
    ["text", "id,score\n1,a\n2,b\n3,c\n", {}, "evaluation/score-type", "numbers"],
    ["no rows", "id,score\n", {}, "evaluation/no-rows", "no rows"],
    ["itself", ROWS, {}, "evaluation/behaviour", "compare it with itself"],
    ["labels only", "id,prediction\n1,0\n2,1\n3,1\n", {}, "evaluation/no-score", "no score"],
    ["a model", ROWS, { model: "o.onnx" }, "evaluation/behaviour", "both `model` and `predictions`"],
  ])("refuses %s", async (_, theirs, options, code, reason) => {
    expect(await share(theirs, options)).toMatchObject({ code, reason: expect.stringContaining(reason) });
  });

  test("a label of another classifier is no disagreement, but an error", async () => {
    const config: EvaluationConfig = { ...FILES, task: "multiclass-classification", prediction: "said" };
    const ours = "id,truth,said\n1,a,a\n2,b,b\n3,c,c\n";
    const root = folder({ "p.csv": ours, "o.csv": "id,said\n1,a\n2,rose\n3,c\n" });
    const need = { metric: "output_label_agreement", options: { predictions: "o.csv" } };
    const { candidate } = find(await evaluate(config, [need], root), "output_label_agreement");
    expect(candidate).toMatchObject({
      code: "evaluation/label-unknown",
      reason: expect.stringContaining("predicts rose in row 2"),
    });
  });

  test("without a key the tables must have as many rows", async () => {
    const { key: _, ...config } = FILES;
    const short = await share("score\n0\n0.5\n", {}, config);
    expect(short).toMatchObject({
      code: "evaluation/length-mismatch",
      reason: expect.stringContaining("2 rows"),
    });
    expect(await share("score\n0\n0.5\n1\n", {}, config)).toMatchObject({ value: 0 });
  });

  test("of 0 there is no relative difference, unless both are 0", async () => {
    const need = { metric: "max_relative_output_difference", options: { predictions: "o.csv" } };
    const of = async (theirs: string) =>
      find(await evaluate(FILES, [need], folder({ "p.csv": ROWS, "o.csv": theirs })), need.metric).candidate;
    expect(await of("id,score\n1,0\n2,0.4\n3,0.8\n")).toMatchObject({ value: expect.closeTo(0.25, 12) });
    expect(await of("id,score\n1,0\n2,0\n3,1\n")).toMatchObject({
      code: "evaluation/undefined",
      reason: expect.stringContaining("1 of 3 rows"),
    });
  });

  test("predicted numbers are compared, and have no labels to agree on", async () => {
    const config: EvaluationConfig = { ...FILES, task: "regression" };
    const ours = "id,truth,prediction\n1,1,10\n2,2,20\n3,3,30\n";
    const theirs = "id,prediction\n1,10\n2,20.5\n3,30\n";
    const root = folder({ "p.csv": ours, "o.csv": theirs });
    const needs = ["max_output_difference", "output_label_agreement"].map((metric) => ({
      metric,
      options: { predictions: "o.csv" },
    }));
    const evidence = await evaluate(config, needs, root);
    expect(find(evidence, "max_output_difference").candidate).toMatchObject({ value: 0.5 });
    expect(find(evidence, "output_label_agreement").candidate).toMatchObject({
      code: "evaluation/behaviour",
    });
  });
});

test("rows that stay in the engine are not compared", async () => {
  const config: EvaluationConfig = {
    predictions: "p.csv",
    compute: "sql",
    task: "binary-classification",
    label: "truth",
    key: "id",
  };
  const root = folder({ "p.csv": "id,truth,score\n1,0,0\n2,1,1\n", "o.csv": "id,score\n1,0\n2,0.5\n" });
  const need = { metric: "max_output_difference", options: { predictions: "o.csv" } };
  const evidence = await evaluate(config, [need], root);
  expect(find(evidence, need.metric).candidate).toMatchObject({ code: "evaluation/not-in-sql" });
});

test("classes in another order are compared by their names", async () => {
  const config: EvaluationConfig = {
    predictions: "p.csv",
    task: "multiclass-classification",
    label: "kind",
    score: ["a", "b"],
    key: "id",
    classes: ["a", "b"],
    resamples: 100,
  };
  const ours = "id,kind,a,b\n1,a,0.7,0.3\n2,b,0.2,0.8\n";
  const theirs = "id,b,a\n2,0.8,0.2\n1,0.3,0.7\n";
  const need = { metric: "max_output_difference", options: { predictions: "o.csv" } };
  const evidence = await evaluate(config, [need], folder({ "p.csv": ours, "o.csv": theirs }));
  expect(find(evidence, need.metric).candidate).toMatchObject({ value: 0 });
});
