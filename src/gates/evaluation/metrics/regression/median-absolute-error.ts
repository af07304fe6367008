import { evaluationMetric } from "../evaluation-metric.ts";
import { type Output, overOutputs } from "./inputs.ts";
import { weightedQuantile } from "./quantile.ts";

/** Median of |yTrue − yPred|, in the label's unit; of two middle values their mean. */
export const medianAbsoluteError = overOutputs(medianOfErrors);

export const medianAbsoluteErrorMetric = evaluationMetric({
  id: "median_absolute_error",
  description: "Median absolute error, in the label's unit: outliers do not move it",
  tasks: ["regression"],
  direction: "lower",
  unit: "value",
  reads: "prediction",
  source: "sklearn.metrics.median_absolute_error",
  value: ({ yTrue, yPred }, _options, sampleWeight) => medianAbsoluteError({ yTrue, yPred, sampleWeight }),
});

function medianOfErrors({ yTrue, yPred, sampleWeight }: Output): number {
  const errors = new Float64Array(yTrue.length);
  for (let row = 0; row < errors.length; row++) errors[row] = Math.abs(yTrue[row] - yPred[row]);
  return weightedQuantile(errors, 0.5, sampleWeight);
}
