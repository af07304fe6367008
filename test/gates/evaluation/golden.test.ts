import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { isMissing } from "../../../src/model/estimate.ts";
import type { Evidence } from "../../../src/model/evidence.ts";
import { evaluate, FIXTURES, find } from "./job.ts";

type Values = Record<string, number | null>;

interface Expected {
  readonly models: Record<string, { overall: Values; slices: Record<string, Record<string, Values>> }>;
}

const expected = JSON.parse(readFileSync(`${FIXTURES}expected/golden-metrics.json`, "utf8")) as Expected;

const CLASSIFIERS = ["delay-base", "delay-better", "delay-worse", "delay-packed"];
const REGRESSORS = ["arrival-delay", "arrival-delay-worse"];
const CLASS_METRICS = ["accuracy", "precision", "recall", "f1", "roc_auc", "log_loss", "brier"];
const NUMBER_METRICS = ["mae", "rmse", "r2"];

/** As fixtures/training.py packs them. */
const PACKED = ["month", "hour", "sched_dep_time", "distance"];

const evidence = new Map<string, Evidence>();

beforeAll(async () => {
  for (const name of [...CLASSIFIERS, ...REGRESSORS]) {
    const isClassifier = CLASSIFIERS.includes(name);
    const metrics = isClassifier ? CLASS_METRICS : NUMBER_METRICS;
    const config: EvaluationConfig = {
      model: `models/${name}.onnx`,
      data: "data/golden-test.parquet",
      task: isClassifier ? "binary-classification" : "regression",
      label: isClassifier ? "delayed" : "arr_delay",
      slices: ["carrier", "origin"],
      min_slice_rows: 1,
      resamples: 100,
      ...(name === "delay-packed" ? { inputs: { X: PACKED } } : {}),
    };
    const needs = metrics.flatMap((metric) => [
      { metric },
      { metric, subjects: { slice: "carrier=*" } },
      { metric, subjects: { slice: "origin=*" } },
    ]);
    evidence.set(name, await evaluate(config, needs, FIXTURES));
  }
}, 60_000);

test.each([...CLASSIFIERS, ...REGRESSORS])(
  "%s has scikit-learn's metrics on the whole and on every slice",
  (name) => {
    const { overall, slices } = expected.models[name];
    const subjects: [string | undefined, Values][] = [[undefined, overall]];
    for (const [column, values] of Object.entries(slices))
      for (const [value, wanted] of Object.entries(values)) subjects.push([`${column}=${value}`, wanted]);
    const seen = evidence.get(name)?.measurements ?? [];
    const metrics = CLASSIFIERS.includes(name) ? CLASS_METRICS : NUMBER_METRICS;
    expect(seen).toHaveLength(subjects.length * metrics.length);
    for (const [slice, wanted] of subjects) {
      for (const metric of metrics) {
        const { candidate } = find(evidence.get(name) as Evidence, metric, slice);
        const value = wanted[metric === "brier" ? "brier_score" : metric];
        const where = `${metric} ${slice ?? "whole"}`;
        if (isMissing(candidate)) {
          // 0/0 and one class are 0 or null there; here they are never a value.
          expect(
            ["evaluation/one-class", "evaluation/undefined", "evaluation/too-few-rows", "metric/unstable"],
            where,
          ).toContain(candidate.code);
          expect(wanted["rows"], where).toBeLessThan(50);
          continue;
        }
        expect(Math.abs(candidate.value - (value ?? Number.NaN)), where).toBeLessThanOrEqual(
          1e-6 * Math.abs(value ?? 0) + 1e-9,
        );
      }
    }
  },
);

test("shares carry their counts, areas their standard error", () => {
  const base = evidence.get("delay-base") as Evidence;
  const recall = find(base, "recall").candidate;
  expect(recall).toMatchObject({
    uncertainty: { kind: "binomial", successes: 2362, trials: 4107 },
    samples: 4107,
  });
  const auc = find(base, "roc_auc").candidate;
  expect(auc).toMatchObject({ uncertainty: { kind: "normal" }, samples: 20000 });
});

test("the model and the data are inputs by digest", () => {
  expect(evidence.get("delay-base")?.inputs).toMatchObject([
    { role: "model", path: "models/delay-base.onnx", digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    { role: "data", path: "data/golden-test.parquet" },
  ]);
});

test("there are curves and a confusion matrix", () => {
  const figures = evidence.get("delay-base")?.figures ?? [];
  expect(figures.map(({ id }) => id)).toEqual([
    "roc",
    "precision-recall",
    "gains",
    "lift",
    "calibration",
    "confusion",
  ]);
  expect(figures[0].series[0].x.at(-1)).toBe(1);
  expect(figures[0].series[0].x.length).toBeLessThan(110);
  expect(figures[5].series.flatMap(({ y }) => y).reduce((sum, count) => sum + count, 0)).toBe(20000);
});
