import { expect, test } from "vitest";
import * as probability from "../../../../../src/gates/evaluation/metrics/probability/index.ts";
import { createRandom } from "../../../../../src/stats/random.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

const {
  auc,
  calibrationCurve,
  // The cases of `association`.
  coefficientOfDiscrimination: _discrimination,
  jensenShannonDivergence: _jensenShannon,
  klDivergence: _kullbackLeibler,
  logAuc: _logAuc,
  confusionMatrixAtThresholds,
  detCurve,
  equalErrorRate,
  // It calls a metric that is given, as the cases of `edges` do.
  metricAtThresholds: _,
  precisionAtFixedRecall,
  precisionRecallCurve,
  recallAtFixedPrecision,
  rocCurve,
  sensitivityAtSpecificity,
  specificityAtSensitivity,
  ...numbers
} = probability;

/** JSON knows no infinity. */
function withFiniteThresholds<Curve extends { thresholds: Float64Array }>(curve: Curve) {
  return { ...curve, thresholds: Array.from(curve.thresholds, (at) => (Number.isFinite(at) ? at : null)) };
}

testAgainstOracle("metrics_probability", numbers);
testAgainstOracle("metrics_operating_points", {
  equalErrorRate,
  precisionAtFixedRecall,
  recallAtFixedPrecision,
  sensitivityAtSpecificity,
  specificityAtSensitivity,
});
testAgainstOracle("metrics_curves", {
  auc,
  calibrationCurve,
  confusionMatrixAtThresholds,
  precisionRecallCurve,
  rocCurve: (input: probability.RocCurveInput) => withFiniteThresholds(rocCurve(input)),
  detCurve: (input: probability.DetCurveInput) => withFiniteThresholds(detCurve(input)),
});

test("scores that are no numbers are refused, wherever they stand", () => {
  for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
    for (const rows of [3, 5000]) {
      const yTrue = Int32Array.from({ length: rows }, (_, row) => row % 2);
      const yScore = new Float64Array(rows).fill(0.25);
      yScore[rows - 2] = wrong;
      const refused = expect.objectContaining({ code: "evaluation/not-finite" });
      expect(() => numbers.rocAucScore({ yTrue, yScore })).toThrow(refused);
      expect(() => numbers.averagePrecisionScore({ yTrue, yScore })).toThrow(refused);
      expect(() => rocCurve({ yTrue, yScore, sampleWeight: yTrue })).toThrow(refused);
      expect(() => numbers.logLoss({ yTrue, yProba: yScore })).toThrow(refused);
      expect(() => numbers.brierScoreLoss({ yTrue, yProba: yScore })).toThrow(refused);
      expect(() => numbers.calibrationError({ yTrue, yProba: yScore })).toThrow(refused);
    }
});

test("typed arrays take quicker ways to the same value", () => {
  const { next } = createRandom(5);
  const yTrue = Int32Array.from({ length: 10_001 }, () => (next() < 0.4 ? 1 : 0));
  const plain = Array.from(yTrue);
  for (const digits of [2, 17]) {
    const scores = Float64Array.from({ length: yTrue.length }, () => Number(next().toPrecision(digits)));
    scores[7] = 1;
    for (const yScore of [scores, scores.map((score) => score * 0.999)]) {
      const given = { yTrue: plain, yProba: Array.from(yScore) };
      const mean = plain.reduce((sum, label, row) => sum + (label - yScore[row]) ** 2, 0) / plain.length;
      expect(numbers.brierScoreLoss({ yTrue, yProba: yScore })).toBeCloseTo(mean, 13);
      expect(numbers.brierScoreLoss(given)).toBeCloseTo(mean, 13);
      const bits = plain.map((label, row) => Math.log(label === 1 ? yScore[row] : 1 - yScore[row]));
      const clipped = bits.map((log) => Math.max(log, Math.log(2 ** -52)));
      const loss = -clipped.reduce((sum, log) => sum + log, 0) / plain.length;
      expect(numbers.logLoss({ yTrue, yProba: yScore })).toBeCloseTo(loss, 12);
    }
  }
});

test("a weight of two is a row twice, and the area of a large sample is the share of pairs", () => {
  const { next, int } = createRandom(11);
  const rows = 6000;
  const yTrue = Int32Array.from({ length: rows }, (_, row) => (row % 3 === 0 ? 1 : 0));
  for (const spread of [1, 1e-9, 1e300]) {
    const yScore = Float64Array.from(
      { length: rows },
      (_, row) => 0.5 + (next() - 0.5 + yTrue[row] / 4) * spread,
    );
    for (let row = 0; row < rows; row += 5) yScore[row] = yScore[int(rows)];
    const sampleWeight = Float64Array.from({ length: rows }, () => int(3));
    const twice = Array.from(sampleWeight.keys()).flatMap((row) => Array(sampleWeight[row]).fill(row));
    const drawn = {
      yTrue: Int32Array.from(twice, (row) => yTrue[row]),
      yScore: Float64Array.from(twice, (row) => yScore[row]),
    };
    const weighted = { yTrue, yScore, sampleWeight };
    expect(numbers.rocAucScore(drawn)).toBeCloseTo(numbers.rocAucScore(weighted), 12);
    expect(numbers.averagePrecisionScore(drawn)).toBeCloseTo(numbers.averagePrecisionScore(weighted), 12);
    let [won, pairs] = [0, 0];
    for (let one = 0; one < rows; one += 3)
      for (let other = 1; other < rows; other++)
        if (other % 3 !== 0) {
          pairs++;
          won += yScore[one] > yScore[other] ? 1 : yScore[one] === yScore[other] ? 0.5 : 0;
        }
    expect(numbers.rocAucScore({ yTrue, yScore })).toBeCloseTo(won / pairs, 13);
  }
});
