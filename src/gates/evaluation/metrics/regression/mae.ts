import { meanMetric } from "./mean-metric.ts";
import { meanScore } from "./mean-score.ts";
import type { RowTerms } from "./row-terms.ts";

const terms: RowTerms = (yTrue, yPred, from, to, into) => {
  for (let row = from; row < to; row++) into[row - from] = Math.abs(yTrue[row] - yPred[row]);
};

/** Mean of |yTrue − yPred|, in the label's unit. */
export const meanAbsoluteError = meanScore({ terms: () => terms });

export const mae = meanMetric({
  id: "mae",
  description: "Mean absolute error, in the label's unit",
  unit: "value",
  source: "sklearn.metrics.mean_absolute_error",
  terms: () => terms,
});
