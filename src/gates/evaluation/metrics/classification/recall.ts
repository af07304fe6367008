import { averagedScore, type Fraction, type SupportInput } from "./support.ts";
import { supportMetric } from "./support-metric.ts";

const fraction: Fraction = (truePositives, trueSum) => [truePositives, trueSum];

/** tp / (tp + fn), averaged over the classes as `average` says. */
export function recallScore(input: SupportInput): number {
  return averagedScore(input, fraction);
}

export const recall = supportMetric({
  id: "recall",
  description: "Share of the positive rows that are predicted positive",
  source: "sklearn.metrics.recall_score",
  fraction,
  isShare: true,
});
