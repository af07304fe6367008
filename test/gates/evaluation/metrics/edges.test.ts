import { expect, test } from "vitest";
import * as metrics from "../../../../src/gates/evaluation/metrics/public.ts";
import { AssayError } from "../../../../src/model/error.ts";
import { testAgainstOracle } from "./oracle-cases.ts";

const {
  accuracyScore,
  adjustedMutualInfoScore,
  adjustedRandScore,
  averagePrecisionScore,
  balancedAccuracyScore,
  brierScoreLoss,
  calibrationCurve,
  churn,
  cohenKappaScore,
  confusionMatrix,
  confusionMatrixAtThresholds,
  d2AbsoluteErrorScore,
  d2BrierScore,
  d2PinballScore,
  demographicParityDifference,
  detCurve,
  equalizedOddsDifference,
  explainedVarianceScore,
  f1Score,
  hammingLoss,
  hingeLoss,
  jaccardScore,
  logLoss,
  matthewsCorrcoef,
  meanAbsoluteError,
  meanPrediction,
  meanSquaredError,
  medianAbsoluteError,
  metricAtThresholds,
  multilabelConfusionMatrix,
  negativeFlipRate,
  precisionScore,
  r2Score,
  recallScore,
  rocAucScore,
  rootMeanSquaredError,
  selectionRate,
  silhouetteSamples,
  silhouetteScore,
  topKAccuracyScore,
  vMeasureScore,
  zeroOneLoss,
} = metrics;

type ThresholdsInput = Parameters<typeof metricAtThresholds>[0];
type F1Input = Parameters<typeof f1Score>[0];

testAgainstOracle("edges", {
  accuracyScore,
  adjustedMutualInfoScore,
  adjustedRandScore,
  averagePrecisionScore,
  balancedAccuracyScore,
  brierScoreLoss,
  calibrationCurve,
  cohenKappaScore,
  confusionMatrix,
  confusionMatrixAtThresholds,
  d2AbsoluteErrorScore,
  d2BrierScore,
  d2PinballScore,
  demographicParityDifference,
  detCurve,
  equalizedOddsDifference,
  explainedVarianceScore,
  // JSON keeps no `average: null` apart from none at all.
  f1Score: (input: Omit<F1Input, "average"> & { average?: string }) =>
    f1Score((input.average === "none" ? { ...input, average: null } : input) as F1Input),
  hammingLoss,
  hingeLoss,
  jaccardScore,
  logLoss,
  matthewsCorrcoef,
  meanAbsoluteError,
  meanPrediction,
  meanSquaredError,
  medianAbsoluteError,
  metricAtThresholds: (input: Omit<ThresholdsInput, "metricFunc">) =>
    metricAtThresholds({ ...input, metricFunc: accuracyScore }),
  multilabelConfusionMatrix,
  precisionScore,
  r2Score,
  recallScore,
  rocAucScore,
  rootMeanSquaredError,
  selectionRate,
  silhouetteSamples,
  silhouetteScore,
  topKAccuracyScore,
  vMeasureScore,
  zeroOneLoss,
});

test("models that differ in booleans differ in as many rows as in numbers", () => {
  const [yTrue, yPred, yPredBaseline] = [
    [true, true, false],
    [true, false, false],
    [1, 1, 0],
  ];
  expect(churn({ yPred, yPredBaseline })).toBe(1 / 3);
  expect(negativeFlipRate({ yTrue, yPred, yPredBaseline })).toBe(1 / 3);
});

test("whole numbers of 64 bits are labels while doubles hold them", () => {
  const input = (label: bigint) => ({ yTrue: [label, 0n], yPred: [label, label] }) as never;
  expect(accuracyScore(input(5n))).toBe(0.5);
  expect(() => accuracyScore(input(2n ** 53n + 1n))).toThrow("beyond 2^53");
});

// scikit-learn divides the rounding of two sums of logarithms here, and says 2.5 for some such rows.
test("clusters that are nearly as many as rows have no adjusted mutual information", () => {
  const labelsTrue = Array.from({ length: 100 }, (_, row) => row % 3);
  const labelsPred = labelsTrue.map((_, row) => row);
  expect(() => adjustedMutualInfoScore({ labelsTrue, labelsPred, averageMethod: "min" })).toThrow(AssayError);
});

test("a share of a loss that overflowed is refused, not the best value", () => {
  const yTrue = [2.9e307, 2.6e307, -8.5e307, -1.2e308, -5.1e307, -7.2e307, -3.3e307, 1.7e308];
  expect(() => d2PinballScore({ yTrue, yPred: yTrue.map(() => 0), alpha: 0.1 })).toThrow(AssayError);
  expect(() => r2Score({ yTrue, yPred: yTrue.map(() => 0), forceFinite: false })).toThrow(AssayError);
  expect(() => metrics.auc({ x: [0, 1, 2], y: [1.7e308, 1.7e308, 1] })).toThrow("beyond 1.8e308");
  expect(() => hingeLoss({ yTrue: [0, 1], predDecision: [1.7e308, -1.7e308] })).toThrow("beyond 1.8e308");
});

test("negative weights have no median", () => {
  const input = { yTrue: [1, 2, 3], yPred: [1, 1, 1], sampleWeight: [1, -1, 2] };
  expect(() => medianAbsoluteError(input)).toThrow("The weight of row 2 is -1");
  expect(() => d2AbsoluteErrorScore(input)).toThrow("The weight of row 2 is -1");
});

// `null` in a loop over numbers is 0 to JavaScript, so that a missing value would be one that is there.
test.each([null, undefined, "5", ""])("%j among numbers is missing, not 0", (missing) => {
  const plain = { yTrue: [0, 1, 1, 0], yPred: [0, 1, 0, 0] };
  const numbers = [1, missing, 2, 3] as never;
  const calls: Record<string, () => unknown> = {
    label: () => meanSquaredError({ ...plain, yTrue: numbers }),
    prediction: () => r2Score({ ...plain, yPred: numbers }),
    weight: () => accuracyScore({ ...plain, sampleWeight: numbers }),
    "weight of a regression": () => meanAbsoluteError({ ...plain, sampleWeight: numbers }),
    "weight of scores": () =>
      rocAucScore({ yTrue: plain.yTrue, yScore: [1, 2, 3, 4], sampleWeight: numbers }),
    score: () => averagePrecisionScore({ yTrue: plain.yTrue, yScore: numbers }),
    probability: () => logLoss({ yTrue: plain.yTrue, yProba: [0.1, missing, 0.2, 0.3] as never }),
    coordinate: () => silhouetteScore({ X: [[1], [missing], [2], [3]] as never, labels: [0, 0, 1, 1] }),
  };
  for (const [name, call] of Object.entries(calls)) expect(call, name).toThrow(AssayError);
});

test.each([null, undefined, Number.NaN])("%s is no label", (missing) => {
  const labels = [0, missing, 1, 1] as never;
  const others = [0, 1, 1, 0];
  const calls: Record<string, () => unknown> = {
    classes: () => f1Score({ yTrue: others, yPred: labels }),
    clusters: () => adjustedRandScore({ labelsTrue: others, labelsPred: labels }),
    groups: () => demographicParityDifference({ yTrue: others, yPred: others, sensitiveFeatures: labels }),
    selected: () => selectionRate({ yPred: labels }),
    scored: () => rocAucScore({ yTrue: labels, yScore: others }),
  };
  for (const [name, call] of Object.entries(calls)) expect(call, name).toThrow(AssayError);
});
