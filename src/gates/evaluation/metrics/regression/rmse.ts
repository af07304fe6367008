import { overOutputs } from "./inputs.ts";
import { meanMetric } from "./mean-metric.ts";
import { squaredErrors } from "./mse.ts";
import { meanOfTerms } from "./row-terms.ts";

/** Square root of the mean of (yTrue − yPred)², in the label's unit. */
export const rootMeanSquaredError = overOutputs((output) => Math.sqrt(meanOfTerms(squaredErrors, output)));

export const rmse = meanMetric({
  id: "rmse",
  description: "Root of the mean squared error, in the label's unit",
  unit: "value",
  source: "sklearn.metrics.root_mean_squared_error",
  terms: () => squaredErrors,
  finish: Math.sqrt,
});
