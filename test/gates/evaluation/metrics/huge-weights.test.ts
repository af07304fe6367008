import { expect, test } from "vitest";
import * as classification from "../../../../src/gates/evaluation/metrics/classification/index.ts";

type Score = (sampleWeight: readonly number[]) => unknown;

const yTrue = [0, 1, 2, 1, 2, 0, 0, 1];
const yPred = [0, 1, 2, 2, 1, 0, 1, 1];
const two = { yTrue: yTrue.map((label) => label % 2), yPred: yPred.map((label) => label % 2) };
const several = {
  yTrue: yTrue.map((label) => [label % 2, Number(label > 0), 1]),
  yPred: yPred.map((label) => [label % 2, Number(label > 1), 1]),
};
const yScore = yPred.map((label) => [0, 1, 2].map((other) => 1 / (2 + Math.abs(label - other))));
const predDecision = yPred.map((label, row) => label - 0.6 + row / 100);
// In 1e-320 there is room for eleven binary digits: whole shares of it are the same shares.
const weights = [1, 3, 2, 5, 4, 1, 7, 2];

const labels: Readonly<Record<string, Score>> = {
  accuracy: (sampleWeight) => classification.accuracyScore({ yTrue, yPred, sampleWeight }),
  "accuracy of several": (sampleWeight) => classification.accuracyScore({ ...several, sampleWeight }),
  "balanced accuracy": (sampleWeight) => classification.balancedAccuracyScore({ yTrue, yPred, sampleWeight }),
  matthews: (sampleWeight) => classification.matthewsCorrcoef({ yTrue, yPred, sampleWeight }),
  "zero one loss": (sampleWeight) => classification.zeroOneLoss({ yTrue, yPred, sampleWeight }),
  "hamming loss": (sampleWeight) => classification.hammingLoss({ yTrue, yPred, sampleWeight }),
  "hamming loss of several": (sampleWeight) => classification.hammingLoss({ ...several, sampleWeight }),
  "likelihood ratios": (sampleWeight) => classification.classLikelihoodRatios({ ...two, sampleWeight }),
  "odds ratio": (sampleWeight) => classification.diagnosticOddsRatio({ ...two, sampleWeight }),
  informedness: (sampleWeight) => classification.informednessScore({ ...two, sampleWeight }),
  markedness: (sampleWeight) => classification.markednessScore({ ...two, sampleWeight }),
  prevalence: (sampleWeight) => classification.prevalenceScore({ ...two, sampleWeight }),
  "hinge loss": (sampleWeight) => classification.hingeLoss({ yTrue: two.yTrue, predDecision, sampleWeight }),
  "top 2": (sampleWeight) => classification.topKAccuracyScore({ yTrue, yScore, k: 2, sampleWeight }),
};

const averaged = {
  f1: classification.f1Score,
  precision: classification.precisionScore,
  recall: classification.recallScore,
  jaccard: classification.jaccardScore,
  specificity: classification.specificityScore,
  "false omission rate": classification.falseOmissionRate,
};

const scores: readonly (readonly [string, Score])[] = [
  ...Object.entries(labels),
  ...([undefined, "linear", "quadratic"] as const).map((kind): readonly [string, Score] => [
    `kappa ${kind}`,
    (sampleWeight) =>
      classification.cohenKappaScore({ y1: yTrue, y2: yPred, sampleWeight, ...(kind && { weights: kind }) }),
  ]),
  ...Object.entries(averaged).flatMap(([name, score]) =>
    (["macro", "micro", "weighted"] as const).flatMap((average): (readonly [string, Score])[] => [
      [`${name} ${average}`, (sampleWeight) => score({ yTrue, yPred, average, sampleWeight })],
      [`${name} ${average} of several`, (sampleWeight) => score({ ...several, average, sampleWeight })],
    ]),
  ),
  [
    "f1 of samples",
    (sampleWeight) => classification.f1Score({ ...several, average: "samples", sampleWeight }),
  ],
  ["fbeta", (sampleWeight) => classification.fbetaScore({ ...two, beta: 3, sampleWeight })],
  ...(["true", "pred", "all"] as const).map((normalize): readonly [string, Score] => [
    `confusion matrix by ${normalize}`,
    (sampleWeight) => classification.confusionMatrix({ yTrue, yPred, normalize, sampleWeight }),
  ]),
];

const numbersOf = (value: unknown): readonly number[] =>
  typeof value === "number" ? [value] : Object.values(value as object).flatMap(numbersOf);

// Shares of weights stay what they are, which equality with scikit-learn fixes at weights of ordinary size.
test.each(scores)("%s does not ask how large the unit of the weights is", (_, score) => {
  const usual = numbersOf(score(weights));
  expect(usual.every(Number.isFinite)).toBe(true);
  for (const unit of [1e300, 6e306, 1e160, 1e-170, 1e-300, 1e-320]) {
    const seen = numbersOf(score(weights.map((weight) => weight * unit)));
    expect(seen).toHaveLength(usual.length);
    const room = unit < 1e-310 ? 1e-3 : 1e-12;
    seen.forEach((value, index) => {
      expect(Math.abs(value - usual[index]), `${unit}`).toBeLessThanOrEqual(room * Math.abs(usual[index]));
    });
  }
});

test.each(scores)("%s of weights whose sum is no number is refused", (_, score) => {
  expect(() => score(weights.map(() => 1.7e308))).toThrow(
    expect.objectContaining({
      code: "evaluation/weight",
      message: expect.stringContaining("add up to more than a number can hold"),
    }),
  );
});
