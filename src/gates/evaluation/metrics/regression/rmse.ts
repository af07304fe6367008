import { meanMetric } from "./mean-metric.ts";
import { meanScore } from "./mean-score.ts";
import { squaredErrors, sumOfSquaredErrors } from "./mse.ts";

/** Square root of the mean of (yTrue − yPred)², in the label's unit. */
export const rootMeanSquaredError = meanScore({
  terms: () => squaredErrors,
  sum: sumOfSquaredErrors,
  finish: Math.sqrt,
});

export const rmse = meanMetric({
  id: "rmse",
  description: "Root of the mean squared error, in the label's unit",
  unit: "value",
  source: "sklearn.metrics.root_mean_squared_error",
  terms: () => squaredErrors,
  sum: sumOfSquaredErrors,
  finish: Math.sqrt,
});
