import { averagedScore, type Fraction, type SupportInput } from "./support.ts";
import { supportMetric } from "./support-metric.ts";

const fraction: Fraction = (truePositives, trueSum, predictedSum) => [
  2 * truePositives,
  trueSum + predictedSum,
];

/** 2 tp / (2 tp + fp + fn), averaged over the classes as `average` says. */
export function f1Score(input: SupportInput): number {
  return averagedScore(input, fraction);
}

export const f1 = supportMetric({
  id: "f1",
  description: "Harmonic mean of precision and recall",
  source: "sklearn.metrics.f1_score",
  fraction,
  isShare: false,
});
