import { meanMetric } from "./mean-metric.ts";
import { meanScore } from "./mean-score.ts";
import type { RowSum, RowTerms } from "./row-terms.ts";

const terms: RowTerms = (yTrue, yPred, from, to, into) => {
  for (let row = from; row < to; row++) into[row - from] = Math.abs(yTrue[row] - yPred[row]);
};

const sum: RowSum = (yTrue, yPred, from, to) => {
  let even = 0;
  let odd = 0;
  let row = from;
  for (; row + 1 < to; row += 2) {
    even += Math.abs(yTrue[row] - yPred[row]);
    odd += Math.abs(yTrue[row + 1] - yPred[row + 1]);
  }
  if (row < to) even += Math.abs(yTrue[row] - yPred[row]);
  return even + odd;
};

/** Mean of |yTrue − yPred|, in the label's unit. */
export const meanAbsoluteError = meanScore({ terms: () => terms, sum });

export const mae = meanMetric({
  id: "mae",
  description: "Mean absolute error, in the label's unit",
  unit: "value",
  source: "sklearn.metrics.mean_absolute_error",
  terms: () => terms,
  sum,
});
