import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Behaviour } from "../../../../src/gates/evaluation/behaviour/config.ts";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import type { Estimate } from "../../../../src/model/estimate.ts";
import { intervalOf } from "../../../../src/stats/interval.ts";
import { evaluate, FIXTURES, find, folder } from "../job.ts";

interface Case {
  readonly function: string;
  readonly note: string;
  readonly value: unknown;
}

const { cases } = JSON.parse(readFileSync(`${FIXTURES}oracles/behaviour.json`, "utf8")) as { cases: Case[] };

function wanted(name: string, note = ""): unknown {
  return cases.find((one) => one.function === name && one.note === note)?.value;
}

const BEHAVIOUR: readonly Behaviour[] = [
  { name: "set", kind: "invariance", column: "origin", set: "JFK" },
  { name: "swap", kind: "invariance", column: "origin", swap: ["EWR", "LGA"], tolerance: 0.02 },
  { name: "later", kind: "direction", column: "hour", add: 1, expect: "not_lower" },
  { name: "earlier", kind: "direction", column: "hour", add: 1, expect: "not_higher", tolerance: 0.001 },
];

const CONFIG: EvaluationConfig = {
  model: "model.onnx",
  data: "golden.parquet",
  task: "binary-classification",
  label: "delayed",
  resamples: 100,
  behaviour: [...BEHAVIOUR],
};

const against = "baseline";

function commit(model: string, more: Readonly<Record<string, string | { fixture: string }>> = {}): string {
  return folder({
    "model.onnx": { fixture: `models/${model}.onnx` },
    "golden.parquet": { fixture: "data/golden-test.parquet" },
    ...more,
  });
}

describe("behaviour of the delay models, as ONNX Runtime shows it from Python", () => {
  it.each(["set", "swap", "later", "earlier"])("%s", async (name) => {
    const metric = ["set", "swap"].includes(name) ? "invariance_failures" : "direction_failures";
    const need = { metric, options: { behaviour: name }, against };
    const evidence = await evaluate(CONFIG, [need], commit("delay-worse"), commit("delay-base"));
    const { candidate, baseline, difference } = find(evidence, metric);
    const [base, worse] = wanted("failures", name) as readonly (readonly [number, number])[];
    // ONNX Runtime of two versions may round a probability on an edge to either side.
    for (const [estimate, [failed, rows]] of [[candidate, worse] as const, [baseline, base] as const]) {
      const { value, samples, uncertainty } = estimate as Estimate;
      expect(samples).toBe(rows);
      expect(Math.abs(value * rows - failed)).toBeLessThanOrEqual(2);
      expect(uncertainty.kind).toBe("binomial");
    }
    const gap = difference as Estimate;
    expect(gap.value).toBeCloseTo((candidate as Estimate).value - (baseline as Estimate).value, 12);
    expect(gap.uncertainty.kind).toBe("paired");
    const [low, high] = intervalOf(gap, 0.95);
    expect(low).toBeLessThanOrEqual(gap.value);
    expect(high).toBeGreaterThanOrEqual(gap.value);
  });

  it("cases that must hold, of the labels that the data has", async () => {
    const config: EvaluationConfig = {
      ...CONFIG,
      behaviour: [{ name: "firm", kind: "cases", data: "cases.csv" }],
    };
    const one = (delayed: number) =>
      `carrier,origin,dest,month,hour,distance,delayed\nUA,EWR,BOS,12,6,200,${delayed}\n`;
    const need = { metric: "case_failures" };
    const right = await evaluate(config, [need], commit("delay-base", { "cases.csv": one(0) }));
    expect(find(right, "case_failures").candidate).toMatchObject({ value: 0, samples: 1 });
    expect(right.inputs).toContainEqual(expect.objectContaining({ role: "data", path: "cases.csv" }));
    const wrong = await evaluate(config, [need], commit("delay-base", { "cases.csv": one(1) }));
    expect(find(wrong, "case_failures").candidate).toMatchObject({ value: 1, samples: 1 });
  });

  it("the golden rows themselves as cases fail as often as the labels are wrong", async () => {
    const config: EvaluationConfig = {
      ...CONFIG,
      behaviour: [{ name: "golden", kind: "cases", data: "golden.parquet" }],
    };
    const needs = [{ metric: "case_failures", against }, { metric: "accuracy" }];
    const evidence = await evaluate(config, needs, commit("delay-worse"), commit("delay-base"));
    const { candidate, baseline } = find(evidence, "case_failures");
    const accuracy = find(evidence, "accuracy").candidate as Estimate;
    expect((candidate as Estimate).value).toBeCloseTo(1 - accuracy.value, 12);
    expect((baseline as Estimate).value).toBeLessThan((candidate as Estimate).value);
  });

  it("the largest difference of outputs, from another model and from the baseline", async () => {
    const metric = "max_output_difference";
    const root = commit("delay-worse", { "other.onnx": { fixture: "models/delay-base.onnx" } });
    const expected = wanted("difference", "delay") as number;
    const other = await evaluate(CONFIG, [{ metric, options: { model: "other.onnx" } }], root);
    expect((find(other, metric).candidate as Estimate).value).toBeCloseTo(expected, 5);
    expect(other.inputs).toContainEqual(expect.objectContaining({ role: "model", path: "other.onnx" }));
    const needs = [{ metric, against }];
    const apart = await evaluate(CONFIG, needs, root, commit("delay-base"));
    const measured = find(apart, metric);
    expect((measured.difference as Estimate).value).toBeCloseTo(expected, 5);
    expect(measured.baseline).toMatchObject({ value: 0, uncertainty: { kind: "exact" } });
    const same = await evaluate(CONFIG, needs, root, commit("delay-worse"));
    expect(find(same, metric).difference).toMatchObject({ value: 0 });
  });

  it("predicted numbers: a difference, noise within a tolerance, and a direction", async () => {
    const config: EvaluationConfig = {
      ...CONFIG,
      task: "regression",
      label: "arr_delay",
      behaviour: [
        { name: "shaken", kind: "invariance", column: "distance", noise: 1, tolerance: 1000 },
        { name: "still", kind: "invariance", column: "month", noise: 3, tolerance: 0 },
      ],
    };
    const needs = [
      { metric: "max_output_difference", against },
      { metric: "invariance_failures", options: { behaviour: "shaken" } },
    ];
    const [ours, theirs] = ["arrival-delay", "arrival-delay-worse"].map((name) => commit(name));
    const evidence = await evaluate(config, needs, ours, theirs);
    const difference = find(evidence, "max_output_difference").candidate as Estimate;
    expect(difference.value / (wanted("difference", "arrival") as number)).toBeCloseTo(1, 5);
    expect(find(evidence, "invariance_failures").candidate).toMatchObject({ value: 0 });
    const still = { metric: "invariance_failures", options: { behaviour: "still" } };
    const [first, second] = [await evaluate(config, [still], ours), await evaluate(config, [still], ours)];
    expect((find(first, still.metric).candidate as Estimate).value).toBeGreaterThan(0);
    expect(find(first, still.metric)).toEqual(find(second, still.metric));
  });
});
