import type { RegressionInput } from "./inputs.ts";
import { meanMetric } from "./mean-metric.ts";
import { meanScore } from "./mean-score.ts";
import { squaredErrors, sumOfSquaredErrors } from "./mse.ts";

const ofOutputs = meanScore({
  terms: () => squaredErrors,
  sum: sumOfSquaredErrors,
  finish: Math.sqrt,
});

/**
 * Square root of the mean of (yTrue − yPred)², in the label's unit. Alone among its kin it takes a weight of one
 * output, as scikit-learn does.
 */
export function rootMeanSquaredError(
  input: RegressionInput & { readonly multioutput: "raw_values" },
): number[];
export function rootMeanSquaredError(input: RegressionInput): number;
export function rootMeanSquaredError(input: RegressionInput): number | number[] {
  const { multioutput } = input;
  if (typeof multioutput === "string" || multioutput?.length !== 1) return ofOutputs(input);
  const values = ofOutputs({ ...input, multioutput: "raw_values" });
  const isScaled = Number.isFinite(multioutput[0]) && multioutput[0] !== 0;
  return values.length === 1 && isScaled ? values[0] : ofOutputs(input);
}

export const rmse = meanMetric({
  id: "rmse",
  description: "Root of the mean squared error, in the label's unit",
  unit: "value",
  source: "sklearn.metrics.root_mean_squared_error",
  terms: () => squaredErrors,
  sum: sumOfSquaredErrors,
  finish: Math.sqrt,
});
