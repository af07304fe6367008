import type { Fraction } from "./averages.ts";
import { supportMetric } from "./support-metric.ts";
import { supportScore } from "./support-score.ts";

export const precisionFraction: Fraction = (truePositives, _trueSum, predictedSum) => [
  truePositives,
  predictedSum,
];

/**
 * tp / (tp + fp), averaged over the classes as `average` says; also the positive predictive value. 0 to 1, higher
 * is better. Source: `sklearn.metrics.precision_score`.
 * @throws AssayError as `supportScore`
 */
export const precisionScore = supportScore(() => precisionFraction);

export const precision = supportMetric({
  id: "precision",
  description: "Share of the rows predicted positive that are positive",
  source: "sklearn.metrics.precision_score",
  fractionOf: () => precisionFraction,
  isShare: true,
});
