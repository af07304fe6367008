import type { Fraction } from "./averages.ts";
import { supportMetric } from "./support-metric.ts";
import { supportScore } from "./support-score.ts";

const falsePositiveFraction: Fraction = (truePositives, trueSum, predictedSum, total) => [
  predictedSum - truePositives,
  total - trueSum,
];
const falseNegativeFraction: Fraction = (truePositives, trueSum) => [trueSum - truePositives, trueSum];
const falseDiscoveryFraction: Fraction = (truePositives, _trueSum, predictedSum) => [
  predictedSum - truePositives,
  predictedSum,
];
const falseOmissionFraction: Fraction = (truePositives, trueSum, predictedSum, total) => [
  trueSum - truePositives,
  total - predictedSum,
];

/**
 * fp / (fp + tn) = 1 − specificity, averaged over the classes as `average` says; also fall-out. 0 to 1, lower is
 * better. Source: `fairlearn.metrics.false_positive_rate`; parameters of `sklearn.metrics.recall_score`.
 * @throws AssayError as `supportScore`
 */
export const falsePositiveRate = supportScore(() => falsePositiveFraction);

/**
 * fn / (fn + tp) = 1 − recall, averaged over the classes as `average` says; also miss rate. 0 to 1, lower is better.
 * Source: `fairlearn.metrics.false_negative_rate`; parameters of `sklearn.metrics.recall_score`.
 * @throws AssayError as `supportScore`
 */
export const falseNegativeRate = supportScore(() => falseNegativeFraction);

/**
 * fp / (fp + tp) = 1 − precision, averaged over the classes as `average` says. 0 to 1, lower is better.
 * Source: Benjamini and Hochberg 1995; parameters of `sklearn.metrics.precision_score`.
 * @throws AssayError as `supportScore`
 */
export const falseDiscoveryRate = supportScore(() => falseDiscoveryFraction);

/**
 * fn / (fn + tn) = 1 − negative predictive value, averaged over the classes as `average` says. 0 to 1, lower is
 * better. Source: `tfma.metrics.FalseOmissionRate`; parameters of `sklearn.metrics.precision_score`.
 * @throws AssayError as `supportScore`
 */
export const falseOmissionRate = supportScore(() => falseOmissionFraction);

export const falsePositiveRateMetric = supportMetric({
  id: "false_positive_rate",
  description: "Share of the negative rows that are predicted positive",
  source: "fairlearn.metrics.false_positive_rate",
  fractionOf: () => falsePositiveFraction,
  isShare: true,
  share: { among: (real) => real !== 1, counts: (_real, predicted) => predicted === 1 },
  direction: "lower",
});

export const falseNegativeRateMetric = supportMetric({
  id: "false_negative_rate",
  description: "Share of the positive rows that are predicted negative",
  source: "fairlearn.metrics.false_negative_rate",
  fractionOf: () => falseNegativeFraction,
  isShare: true,
  share: { among: (real) => real === 1, counts: (_real, predicted) => predicted !== 1 },
  direction: "lower",
});

export const falseDiscoveryRateMetric = supportMetric({
  id: "false_discovery_rate",
  description: "Share of the rows predicted positive that are negative",
  source: "tfma.metrics.FalseDiscoveryRate",
  fractionOf: () => falseDiscoveryFraction,
  isShare: true,
  direction: "lower",
});

export const falseOmissionRateMetric = supportMetric({
  id: "false_omission_rate",
  description: "Share of the rows predicted negative that are positive",
  source: "tfma.metrics.FalseOmissionRate",
  fractionOf: () => falseOmissionFraction,
  isShare: true,
  direction: "lower",
});
