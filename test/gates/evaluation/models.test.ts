import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { type Model, writeModel } from "../../engines/onnx/models.ts";
import { evaluate, find, folder } from "./job.ts";

const CONFIG: EvaluationConfig = {
  model: "m.onnx",
  data: "d.csv",
  task: "binary-classification",
  label: "late",
  inputs: { X: ["a", "b"] },
  batch: 2048,
};

/** p(late) is a where the model is softmax-free: a model that hands its columns through as two scores. */
const PAIRS: Model = {
  nodes: [{ operator: "Identity", inputs: ["X"], outputs: ["probabilities"] }],
  inputs: [{ name: "X", type: "float", shape: ["N", 2] }],
  outputs: [{ name: "probabilities", type: "float", shape: ["N", 2] }],
};

const ROWS = Array.from({ length: 50 }, (_, row) => {
  const late = row % 2;
  const score = late === 1 ? 0.75 : 0.25;
  return { late, score: row % 10 === 0 ? 0.75 : score };
});

function commit(model: Model, label: (late: number) => string = String): string {
  const lines = ROWS.map(({ late, score }) => `${1 - score},${score},${label(late)}`);
  return folder({ "m.onnx": writeModel(model), "d.csv": `a,b,late\n${lines.join("\n")}\n` });
}

async function accuracy(root: string, config: Partial<EvaluationConfig> = {}): Promise<number> {
  const evidence = await evaluate({ ...CONFIG, ...config }, [{ metric: "accuracy" }], root);
  return (find(evidence, "accuracy").candidate as Estimate).value;
}

test("without a label output the score decides at 0.5, or at the threshold", async () => {
  expect(await accuracy(commit(PAIRS))).toBe(0.9);
  expect(await accuracy(commit(PAIRS), { threshold: 0.8 })).toBe(0.5);
});

test("a fixed batch gives the same as an open one", async () => {
  const fixed: Model = {
    ...PAIRS,
    inputs: [{ name: "X", type: "float", shape: [16, 2] }],
    outputs: [{ name: "probabilities", type: "float", shape: [16, 2] }],
  };
  expect(await accuracy(commit(fixed))).toBe(0.9);
});

test("rows that fill up a fixed batch do not shift the rows of later batches", async () => {
  const fixed: Model = {
    ...PAIRS,
    inputs: [{ name: "X", type: "float", shape: [1000, 2] }],
    outputs: [{ name: "probabilities", type: "float", shape: [1000, 2] }],
  };
  const lines = Array.from({ length: 5001 }, (_, row) => (row % 3 === 0 ? "0.1,0.9,1" : "0.9,0.1,0"));
  const root = folder({ "m.onnx": writeModel(fixed), "d.csv": `a,b,late\n${lines.join("\n")}\n` });
  expect(await accuracy(root)).toBe(1);
});

test("text labels: scores follow the sorted labels, or the order that `classes` says", async () => {
  const words = (late: number) => (late === 1 ? "on time" : "late");
  const root = commit(PAIRS, words);
  // Sorted, the second score belongs to `on time`, which is how the rows were made.
  expect(await accuracy(root, { positive: "late" })).toBe(0.9);
  expect(await accuracy(root, { positive: "late", classes: ["on time", "late"] })).toBeCloseTo(0.1, 12);
});

test("booleans are labels", async () => {
  expect(
    await accuracy(
      commit(PAIRS, (late) => String(late === 1)),
      { positive: true },
    ),
  ).toBe(0.9);
  expect(await accuracy(commit(PAIRS, (late) => String(late === 1)))).toBe(0.9);
});

test("ZipMap beside a label: the label is judged, and its maps are the scores", async () => {
  const zipped: Model = {
    nodes: [
      { operator: "ArgMax", inputs: ["X"], outputs: ["label"], attributes: { axis: 1, keepdims: 0 } },
      {
        operator: "ZipMap",
        domain: "ai.onnx.ml",
        inputs: ["X"],
        outputs: ["Z"],
        attributes: { classlabels_int64s: [0, 1] },
      },
    ],
    inputs: PAIRS.inputs,
    outputs: [
      { name: "label", type: "int64", shape: ["N"] },
      { name: "Z", maps: true },
    ],
  };
  const needs = [{ metric: "accuracy" }, { metric: "roc_auc" }];
  // Whatever order the config names the same labels in, the maps know whose a probability is.
  for (const classes of [undefined, [0, 1], [1, 0]]) {
    const evidence = await evaluate({ ...CONFIG, ...(classes && { classes }) }, needs, commit(zipped));
    expect(find(evidence, "accuracy").candidate).toMatchObject({ value: 0.9 });
    expect(find(evidence, "roc_auc").candidate).toMatchObject({ value: 0.9 });
  }
});

test("a sequence that no ZipMap made is no score", async () => {
  const split: Model = {
    nodes: [
      { operator: "ArgMax", inputs: ["X"], outputs: ["label"], attributes: { axis: 1, keepdims: 0 } },
      { operator: "SplitToSequence", inputs: ["X"], outputs: ["S"], attributes: { axis: 1 } },
    ],
    inputs: PAIRS.inputs,
    outputs: [
      { name: "label", type: "int64", shape: ["N"] },
      { name: "S", tensors: true },
    ],
  };
  const needs = [{ metric: "accuracy" }, { metric: "roc_auc" }];
  const evidence = await evaluate(CONFIG, needs, commit(split));
  expect(find(evidence, "accuracy").candidate).toMatchObject({ value: 0.9 });
  expect(find(evidence, "roc_auc").candidate).toMatchObject({
    code: "model/no-tensor-output",
    reason: expect.stringContaining("the output S"),
  });
});

test("an output that is not one row per row, and one that is not there", async () => {
  const summed: Model = {
    ...PAIRS,
    nodes: [
      {
        operator: "ReduceMean",
        inputs: ["X"],
        outputs: ["probabilities"],
        attributes: { axes: [0], keepdims: 1 },
      },
    ],
    outputs: [{ name: "probabilities", type: "float", shape: [1, 2] }],
  };
  await expect(accuracy(commit(summed))).rejects.toMatchObject({ code: "model/output-shape" });
  await expect(accuracy(commit(PAIRS), { score: "probability" })).rejects.toMatchObject({
    code: "model/output-missing",
    fix: "Did you mean `probabilities`?",
  });
});

test("several outputs that could be the score are the reader's choice", async () => {
  const two: Model = {
    ...PAIRS,
    nodes: [
      { operator: "Identity", inputs: ["X"], outputs: ["first"] },
      { operator: "Relu", inputs: ["X"], outputs: ["second"] },
    ],
    outputs: ["first", "second"].map((name) => ({ name, type: "float" as const, shape: ["N", 2] })),
  };
  await expect(accuracy(commit(two))).rejects.toMatchObject({
    code: "evaluation/settings",
    fix: "Name one with `score:`.",
  });
  expect(await accuracy(commit(two), { score: "second" })).toBe(0.9);
});

test("logits are a score for roc_auc, but no probability for log_loss", async () => {
  const doubled: Model = {
    ...PAIRS,
    nodes: [{ operator: "Add", inputs: ["X", "X"], outputs: ["probabilities"] }],
  };
  const evidence = await evaluate(CONFIG, [{ metric: "roc_auc" }, { metric: "log_loss" }], commit(doubled));
  expect(find(evidence, "roc_auc").candidate).toMatchObject({ value: 0.9 });
  expect(find(evidence, "log_loss").candidate).toMatchObject({ code: "evaluation/not-probability" });
});
