import { meanReplicate, weightedMean } from "./arrays.ts";
import { evaluationMetric } from "./evaluation-metric.ts";
import { type RegressionInput, residuals } from "./regression.ts";

/** Mean of |yTrue − yPred|, in the label's unit. */
export function meanAbsoluteError(input: RegressionInput): number {
  return weightedMean(residuals(input).map(Math.abs), input.sampleWeight);
}

export const mae = evaluationMetric({
  id: "mae",
  description: "Mean absolute error, in the label's unit",
  tasks: ["regression"],
  direction: "lower",
  unit: "value",
  reads: "prediction",
  source: "sklearn.metrics.mean_absolute_error",
  value: ({ yTrue, yPred }, _options, sampleWeight) => meanAbsoluteError({ yTrue, yPred, sampleWeight }),
  replicate: ({ yTrue, yPred }) => meanReplicate(residuals({ yTrue, yPred }).map(Math.abs)),
});
