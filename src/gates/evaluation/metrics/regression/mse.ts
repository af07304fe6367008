import { meanMetric } from "./mean-metric.ts";
import { meanScore } from "./mean-score.ts";
import type { RowSum, RowTerms } from "./row-terms.ts";

/** (yTrue − yPred)² of each row. */
export const squaredErrors: RowTerms = (yTrue, yPred, from, to, into) => {
  for (let row = from; row < to; row++) {
    const difference = yTrue[row] - yPred[row];
    into[row - from] = difference * difference;
  }
};

/** Σ (yTrue − yPred)² of some rows, two side by side: additions need not wait for one another. */
export const sumOfSquaredErrors: RowSum = (yTrue, yPred, from, to) => {
  let even = 0;
  let odd = 0;
  let row = from;
  for (; row + 1 < to; row += 2) {
    const difference = yTrue[row] - yPred[row];
    const next = yTrue[row + 1] - yPred[row + 1];
    even += difference * difference;
    odd += next * next;
  }
  if (row < to) even += (yTrue[row] - yPred[row]) * (yTrue[row] - yPred[row]);
  return even + odd;
};

/** Mean of (yTrue − yPred)², in the square of the label's unit. */
export const meanSquaredError = meanScore({ terms: () => squaredErrors, sum: sumOfSquaredErrors });

export const mse = meanMetric({
  id: "mse",
  description: "Mean squared error, in the square of the label's unit",
  unit: "value",
  source: "sklearn.metrics.mean_squared_error",
  terms: () => squaredErrors,
  sum: sumOfSquaredErrors,
});
