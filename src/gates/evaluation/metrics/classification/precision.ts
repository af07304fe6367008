import { averagedScore, type Fraction, type SupportInput } from "./support.ts";
import { supportMetric } from "./support-metric.ts";

const fraction: Fraction = (truePositives, _trueSum, predictedSum) => [truePositives, predictedSum];

/** tp / (tp + fp), averaged over the classes as `average` says. */
export function precisionScore(input: SupportInput): number {
  return averagedScore(input, fraction);
}

export const precision = supportMetric({
  id: "precision",
  description: "Share of the rows predicted positive that are positive",
  source: "sklearn.metrics.precision_score",
  fraction,
  isShare: true,
});
