import { AssayError } from "../../../../model/error.ts";
import type { Fraction } from "./averages.ts";
import { supportMetric } from "./support-metric.ts";
import { type SupportInput, supportScore } from "./support-score.ts";

const fraction: Fraction = (truePositives, trueSum, predictedSum) => [
  truePositives,
  trueSum + predictedSum - truePositives,
];

/**
 * tp / (tp + fp + fn), averaged over the classes as `average` says; also intersection over union, threat score
 * and critical success index. 0 to 1, higher is better. Source: `sklearn.metrics.jaccard_score`.
 * @throws AssayError as `supportScore`; `evaluation/parameter` for `zeroDivision: NaN`, as scikit-learn
 */
export const jaccardScore = supportScore(({ zeroDivision = 0 }: SupportInput) => {
  if (Number.isNaN(zeroDivision))
    throw new AssayError("evaluation/parameter", "`zeroDivision` of a Jaccard score cannot be NaN.", {
      fix: "Choose 0 or 1.",
    });
  return fraction;
});

/** Another name of the Jaccard score. @throws AssayError as `jaccardScore` */
export const threatScore = jaccardScore;

export const jaccard = supportMetric({
  id: "jaccard",
  description:
    "Rows both true and predicted as a share of those either true or predicted (threat score, IoU)",
  source: "sklearn.metrics.jaccard_score",
  fractionOf: () => fraction,
  isShare: true,
});
