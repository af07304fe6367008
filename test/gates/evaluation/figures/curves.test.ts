import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import { calibrationPoints } from "../../../../src/gates/evaluation/figures/calibration.ts";
import { residualBands } from "../../../../src/gates/evaluation/figures/residuals.ts";
import { simplify } from "../../../../src/gates/evaluation/figures/simplify.ts";
import { liftPoints } from "../../../../src/gates/evaluation/figures/thresholds.ts";
import { curveOf } from "../../../../src/gates/evaluation/metrics/probability/curve.ts";
import type { Figure } from "../../../../src/model/evidence.ts";
import { evaluate, FIXTURES, folder } from "../job.ts";

interface Case {
  readonly function: string;
  readonly note: string;
  readonly arguments: { readonly yTrue: readonly number[]; readonly yPred: readonly number[] };
  readonly value: readonly number[] & readonly (readonly number[])[];
}

const { cases } = JSON.parse(readFileSync(`${FIXTURES}oracles/curves.json`, "utf8")) as { cases: Case[] };

function wanted(name: string, note: string): Case {
  const found = cases.find((one) => one.function === name && one.note === note);
  if (found === undefined) throw new Error(`no case ${name} ${note}`);
  return found;
}

const CONFIG: EvaluationConfig = {
  predictions: "predictions.parquet",
  task: "binary-classification",
  label: "delayed",
  key: "flight_id",
  resamples: 100,
};

const MODELS = ["worse", "base"];

describe("curves of both sides against scikit-learn", () => {
  let figures: readonly Figure[];

  beforeAll(async () => {
    const [candidate, baseline] = MODELS.map((name) =>
      folder({ "predictions.parquet": { fixture: `expected/predictions-${name}.parquet` } }),
    );
    const evidence = await evaluate(
      CONFIG,
      [{ metric: "accuracy", against: "baseline" }],
      candidate,
      baseline,
    );
    ({ figures } = evidence);
  });

  function seriesOf(id: string, model: string) {
    const { series } = figures.find((figure) => figure.id === id) ?? { series: [] };
    const found = series[MODELS.indexOf(model)];
    return { x: found.x.map(Number), y: found.y, name: found.name };
  }

  it.each(MODELS)("ROC of the %s model, by at most 100 points", (model) => {
    const { x, y, name } = seriesOf("roc", model);
    expect(name).toBe(model === "worse" ? "this change" : "main (1a2b3c4)");
    expect(x.length).toBeLessThanOrEqual(100);
    const { value } = wanted("roc", model);
    value.forEach((rate, at) => {
      expect(Math.abs(interpolate(x, y, at / (value.length - 1)) - Number(rate))).toBeLessThan(0.004);
    });
  });

  it.each(MODELS)("precision-recall of the %s model: points of scikit-learn's own curve", (model) => {
    const { x, y } = seriesOf("precision-recall", model);
    expect(x.length).toBeLessThanOrEqual(100);
    const corners = wanted("precision-recall", model).value as readonly (readonly number[])[];
    expect(x[0]).toBeCloseTo(corners[0][0], 4);
    expect(y[0]).toBeCloseTo(corners[0][1], 4);
    for (const [recall, precision] of corners.slice(40))
      expect(Math.abs(interpolate(x, y, recall) - precision)).toBeLessThan(0.01);
  });

  it.each(MODELS)("calibration and lift of the %s model", (model) => {
    const calibration = seriesOf("calibration", model);
    const [expected, observed] = wanted("calibration", model).value;
    expect(calibration.x).toHaveLength((expected as readonly number[]).length);
    calibration.x.forEach((mean, at) => {
      expect(Math.abs(mean / Number((expected as readonly number[])[at]) - 1)).toBeLessThan(1e-4);
      expect(calibration.y[at]).toBeCloseTo(Number((observed as readonly number[])[at]), 4);
    });
    const lift = seriesOf("lift", model);
    // Equal scores stand in the order of the file there, and as drawn at random here.
    wanted("lift", model).value.forEach((value, at) => {
      expect(Math.abs(lift.y[at] / Number(value) - 1)).toBeLessThan(0.01);
    });
  });

  it.each(MODELS)("confusion matrix of the %s model", (model) => {
    const id = model === "worse" ? "confusion" : "confusion of main (1a2b3c4)";
    const matrix = wanted("confusion", model).value as readonly (readonly number[])[];
    const { series } = figures.find((figure) => figure.id === id) ?? { series: [] };
    expect(series.map(({ y }) => y)).toEqual([0, 1].map((column) => matrix.map((row) => row[column])));
  });

  it("keeps the report small", () => {
    expect(JSON.stringify(figures).length).toBeLessThan(20_000);
  });
});

test("calibration over the whole range, with probabilities on edges", () => {
  const { arguments: given, value } = wanted("calibration", "wide");
  const { x, y } = calibrationPoints(given.yTrue, given.yPred);
  const [expected, observed] = value as readonly (readonly number[])[];
  expect(x).toHaveLength(10);
  x.forEach((mean, bin) => {
    expect(mean).toBeCloseTo(expected[bin], 12);
    expect(y[bin]).toBeCloseTo(observed[bin], 12);
  });
});

test("lift counts rows of one score as if they came in any order", () => {
  const curve = curveOf(Uint8Array.of(1, 1, 0, 0), [0.9, 0.5, 0.5, 0.1]);
  // Of the best half, one row is positive for sure and the other in half of the orders: 1.5 of 2, twice a half.
  expect(liftPoints(curve, 4)).toEqual({ x: [0.25, 0.5, 0.75, 1], y: [2, 1.5, 4 / 3, 1] });
});

describe("residuals", () => {
  it("are quantiles along the prediction, as NumPy has them", () => {
    const { arguments: given, value } = wanted("residuals", "");
    const { low, median, high } = residualBands(given.yTrue, given.yPred);
    (value as readonly (readonly number[])[]).forEach(([x, ...quantiles], bin) => {
      expect(median.x[bin]).toBeCloseTo(x, 10);
      [low, median, high].forEach((band, at) => {
        expect(band.y[bin]).toBeCloseTo(quantiles[at], 10);
      });
    });
  });

  it("are drawn for both sides of a regression, and there are no bins without rows", () => {
    const { median } = residualBands([1, 2, 3], [1, 1, 1]);
    expect(median.x).toEqual([1, 1, 1]);
    expect(median.y).toEqual([0, 1, 2]);
  });
});

describe("simplify", () => {
  it("keeps corners and drops what lies on a line", () => {
    const x = Array.from({ length: 1001 }, (_, at) => at / 1000);
    const y = x.map((value) => (value < 0.3 ? 0 : 1));
    const kept = simplify({ x, y }, 50);
    expect(kept).toEqual({ x: [0, 0.299, 0.3, 1], y: [0, 0, 1, 1] });
  });

  it("is within the number of points, whatever the curve", () => {
    const x = Array.from({ length: 5000 }, (_, at) => at);
    const y = x.map((value) => Math.sin(value * 12.9898) * 43758.5453);
    expect(simplify({ x, y }, 200).x).toHaveLength(200);
    expect(simplify({ x: [1], y: [2] }, 200)).toEqual({ x: [1], y: [2] });
  });
});

function interpolate(x: readonly number[], y: readonly number[], at: number): number {
  let right = x.findIndex((value) => value > at);
  if (right === -1) right = x.length - 1;
  const left = Math.max(0, right - 1);
  if (x[right] === x[left]) return y[right];
  return y[left] + ((at - x[left]) / (x[right] - x[left])) * (y[right] - y[left]);
}
