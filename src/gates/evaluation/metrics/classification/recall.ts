import type { Fraction } from "./averages.ts";
import { supportMetric } from "./support-metric.ts";
import { supportScore } from "./support-score.ts";

export const recallFraction: Fraction = (truePositives, trueSum) => [truePositives, trueSum];

/**
 * tp / (tp + fn), averaged over the classes as `average` says; also sensitivity and true positive rate. 0 to 1,
 * higher is better. Source: `sklearn.metrics.recall_score`.
 * @throws AssayError as `supportScore`
 */
export const recallScore = supportScore(() => recallFraction);

export const recall = supportMetric({
  id: "recall",
  description: "Share of the positive rows that are predicted positive",
  source: "sklearn.metrics.recall_score",
  fractionOf: () => recallFraction,
  isShare: true,
  share: { among: (real) => real === 1, counts: (_real, predicted) => predicted === 1 },
});
