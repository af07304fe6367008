import { meanMetric } from "./mean-metric.ts";
import { meanScore } from "./mean-score.ts";
import type { RowTerms } from "./row-terms.ts";

/** (yTrue − yPred)² of each row. */
export const squaredErrors: RowTerms = (yTrue, yPred, from, to, into) => {
  for (let row = from; row < to; row++) {
    const difference = yTrue[row] - yPred[row];
    into[row - from] = difference * difference;
  }
};

/** Mean of (yTrue − yPred)², in the square of the label's unit. */
export const meanSquaredError = meanScore({ terms: () => squaredErrors });

export const mse = meanMetric({
  id: "mse",
  description: "Mean squared error, in the square of the label's unit",
  unit: "value",
  source: "sklearn.metrics.mean_squared_error",
  terms: () => squaredErrors,
});
