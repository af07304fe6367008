import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import type { Estimate } from "../../../../src/model/estimate.ts";
import type { Evidence } from "../../../../src/model/evidence.ts";
import { type Model, writeModel } from "../../../engines/onnx/models.ts";
import { evaluate, FIXTURES, find, folder } from "../job.ts";

interface Case {
  readonly note: string;
  readonly function: string;
  readonly arguments: { readonly atol?: number; readonly rtol?: number };
  readonly value: number | readonly number[];
}

const { cases } = JSON.parse(readFileSync(`${FIXTURES}oracles/parity.json`, "utf8")) as { cases: Case[] };

const SCORES = ["p_setosa", "p_versicolor", "p_virginica"];
const ORIGINAL = { predictions: "original.csv", score: SCORES };

const CONFIG: EvaluationConfig = {
  model: "model.onnx",
  data: "rows.csv",
  task: "multiclass-classification",
  label: "species",
  inputs: { X: ["sepal_length", "sepal_width", "petal_length", "petal_width"] },
  resamples: 100,
};

function commit(model: string, original = "original", more: Readonly<Record<string, string>> = {}): string {
  return folder({
    "model.onnx": { fixture: `parity/${model}.onnx` },
    "rows.csv": { fixture: "parity/rows.csv" },
    "original.csv": { fixture: `parity/${original}.csv` },
    ...more,
  });
}

function noteOf({ notes }: Evidence): string {
  return notes.map((note) => (note.code === "evaluation/different-rows" ? note.message : "")).join("\n");
}

describe("a converted model beside what scikit-learn said, as NumPy compares them", () => {
  it.each(["converted", "rounded"])("%s", async (model) => {
    const known = cases.filter((one) => one.note === model && one.function !== "worst");
    const needs = known.map((one) => ({ metric: one.function, options: { ...ORIGINAL, ...one.arguments } }));
    const { measurements, inputs } = await evaluate(CONFIG, needs, commit(model));
    expect(measurements.map(({ metric }) => metric)).toEqual(known.map((one) => one.function));
    known.forEach((one, at) => {
      const { value, samples } = measurements[at].candidate as Estimate;
      expect(samples).toBe(150);
      // ONNX Runtime of two versions may differ in the last bits of a float32.
      const rounding = one.function.startsWith("max") ? 2e-7 + 1e-6 * Number(one.value) : 1e-12;
      expect(Math.abs(value - Number(one.value))).toBeLessThan(rounding);
    });
    expect(inputs.filter(({ path }) => path === "original.csv")).toHaveLength(1);
  });

  it.each([undefined, "id"])("rows are paired by their order or by key: %s", async (key) => {
    const metric = "max_output_difference";
    const root = commit("converted", key === undefined ? "original" : "original-shuffled");
    const evidence = await evaluate({ ...CONFIG, key }, [{ metric, options: ORIGINAL }], root);
    expect((find(evidence, metric).candidate as Estimate).value).toBeLessThan(1e-6);
  });

  it("the worst rows are listed, masked unless values may be shown", async () => {
    const metric = "outputs_outside_tolerance";
    const need = { metric, options: { ...ORIGINAL, atol: 0.05, rtol: 0 } };
    const masked = noteOf(await evaluate(CONFIG, [need], commit("rounded")));
    const worst = cases.find((one) => one.function === "worst" && one.note === "rounded")?.value as number[];
    expect(masked).toContain(
      "further apart than atol 0.05 and rtol 0 allow in 65 of 150 rows; the 5 that differ most: row 99 by 0.18",
    );
    expect([...masked.matchAll(/row (\d+)/g)].map(([, row]) => Number(row))).toEqual(worst);
    expect(masked).not.toContain("setosa");
    const shown = noteOf(
      await evaluate({ ...CONFIG, key: "id", show_values: true }, [need], commit("rounded")),
    );
    expect(shown).toMatch(
      /row 99 \(id=\d+\) by 0\.18\d+, versicolor 0\.\d+ 0\.\d+ 0\.\d+, and there versicolor 0/,
    );
    const none = await evaluate(CONFIG, [need], commit("converted"));
    expect(noteOf(none)).toBe("");
  });

  it("one pair of models is told once, by the tolerance of the rules", async () => {
    const needs = [
      { metric: "max_output_difference", options: ORIGINAL },
      { metric: "max_relative_output_difference", options: ORIGINAL },
      { metric: "outputs_outside_tolerance", options: { ...ORIGINAL, atol: 0.05, rtol: 0 } },
    ];
    const { notes, inputs } = await evaluate(CONFIG, needs, commit("rounded"));
    const told = notes.filter(({ code }) => code === "evaluation/different-rows");
    expect(told.map(({ message }) => message.includes("atol 0.05"))).toEqual([true]);
    expect(inputs.filter(({ path }) => path === "original.csv")).toHaveLength(1);
  });

  it("labels that differ are listed too", async () => {
    const need = { metric: "output_label_agreement", options: ORIGINAL };
    const said = noteOf(await evaluate(CONFIG, [need], commit("rounded")));
    expect(said).toMatch(/predict different labels in 2 of 150 rows: row \d+; row \d+\.$/);
  });
});

describe("against a baseline each metric says what the baseline is from itself", () => {
  const needs = ["output_label_agreement", "outputs_outside_tolerance"].map((metric) => ({
    metric,
    against: "baseline",
    options: metric === "outputs_outside_tolerance" ? { atol: 0.05, rtol: 0 } : {},
  }));

  it("1 and 0, with the difference of paired shares", async () => {
    const evidence = await evaluate(CONFIG, needs, commit("rounded"), commit("converted"));
    const agreement = find(evidence, "output_label_agreement");
    expect(agreement.baseline).toMatchObject({ value: 1, uncertainty: { kind: "exact" } });
    expect(agreement.difference).toMatchObject({
      value: expect.closeTo(-2 / 150, 12),
      uncertainty: { kind: "paired", better: 0, worse: 2, rows: 150 },
    });
    const outside = find(evidence, "outputs_outside_tolerance");
    expect(outside.baseline).toMatchObject({ value: 0 });
    expect(outside.difference).toMatchObject({ uncertainty: { kind: "paired", better: 65, worse: 0 } });
    const same = await evaluate(CONFIG, needs, commit("converted"), commit("converted"));
    expect(find(same, "output_label_agreement").difference).toMatchObject({ value: 0 });
  });
});

test("a model that is compared with its own bytes is no evidence", async () => {
  const metric = "max_output_difference";
  const root = folder({
    "model.onnx": { fixture: "parity/converted.onnx" },
    "other.onnx": { fixture: "parity/converted.onnx" },
    "rows.csv": { fixture: "parity/rows.csv" },
  });
  const evidence = await evaluate(CONFIG, [{ metric, options: { model: "other.onnx" } }], root);
  expect(find(evidence, metric).candidate).toMatchObject({ reason: expect.stringContaining("with itself") });
});

test("models that arrays feed are compared, and have no cases", async () => {
  const mean: Model = {
    nodes: [
      {
        operator: "ReduceMean",
        inputs: ["images"],
        outputs: ["p"],
        attributes: { axes: [1, 2], keepdims: 0 },
      },
    ],
    inputs: [{ name: "images", type: "float", shape: ["rows", 2, 3] }],
    outputs: [{ name: "p", type: "float", shape: ["rows"] }],
  };
  const config: EvaluationConfig = {
    model: "images.onnx",
    data: "rows.csv",
    task: "binary-classification",
    label: "delayed",
    tensors: { images: "images.npy" },
    behaviour: [{ name: "sure", kind: "cases", data: "rows.csv" }],
    resamples: 100,
  };
  const inputs = (name: string) => ({ fixture: `models/inputs/${name}` });
  const root = folder({
    "images.onnx": inputs("images.onnx"),
    "rows.csv": inputs("rows.csv"),
    "images.npy": inputs("images.npy"),
    "mean.onnx": writeModel(mean),
  });
  const needs = [
    { metric: "max_output_difference", options: { model: "mean.onnx", score: "p" } },
    { metric: "case_failures" },
  ];
  const evidence = await evaluate(config, needs, root);
  expect(find(evidence, "max_output_difference").candidate).toHaveProperty("value");
  expect(find(evidence, "case_failures").candidate).toMatchObject({
    code: "evaluation/behaviour",
    reason: expect.stringContaining("`tensors` holds the rows"),
  });
  expect(evidence.inputs.filter(({ path }) => path === "images.npy")).toHaveLength(1);
});
