import type { Fraction } from "./averages.ts";
import { supportMetric } from "./support-metric.ts";
import { supportScore } from "./support-score.ts";

const specificityFraction: Fraction = (truePositives, trueSum, predictedSum, total) => [
  total - trueSum - predictedSum + truePositives,
  total - trueSum,
];

/**
 * tn / (tn + fp), averaged over the classes as `average` says; also selectivity and true negative rate. 0 to 1,
 * higher is better. Source: `torchmetrics.classification.Specificity`; parameters of `sklearn.metrics.recall_score`.
 * @throws AssayError as `supportScore`
 */
export const specificityScore = supportScore(() => specificityFraction);

export const specificity = supportMetric({
  id: "specificity",
  description: "Share of the negative rows that are predicted negative",
  source: "torchmetrics.classification.Specificity",
  fractionOf: () => specificityFraction,
  isShare: true,
  share: { among: (real) => real !== 1, counts: (_real, predicted) => predicted !== 1 },
});

const negativePredictiveFraction: Fraction = (truePositives, trueSum, predictedSum, total) => [
  total - trueSum - predictedSum + truePositives,
  total - predictedSum,
];

/**
 * tn / (tn + fn), averaged over the classes as `average` says. 0 to 1, higher is better.
 * Source: `torchmetrics.classification.NegativePredictiveValue`; parameters of `sklearn.metrics.precision_score`.
 * @throws AssayError as `supportScore`
 */
export const negativePredictiveValue = supportScore(() => negativePredictiveFraction);

export const negativePredictiveValueMetric = supportMetric({
  id: "negative_predictive_value",
  description: "Share of the rows predicted negative that are negative",
  source: "torchmetrics.classification.NegativePredictiveValue",
  fractionOf: () => negativePredictiveFraction,
  isShare: true,
});
