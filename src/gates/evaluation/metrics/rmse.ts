import { meanReplicate, weightedMean } from "./arrays.ts";
import { evaluationMetric } from "./evaluation-metric.ts";
import { type RegressionInput, residuals } from "./regression.ts";

/** Square root of the mean of (yTrue − yPred)², in the label's unit. */
export function rootMeanSquaredError(input: RegressionInput): number {
  return Math.sqrt(weightedMean(squares(input), input.sampleWeight));
}

export const rmse = evaluationMetric({
  id: "rmse",
  description: "Root of the mean squared error, in the label's unit",
  tasks: ["regression"],
  direction: "lower",
  unit: "value",
  reads: "prediction",
  source: "sklearn.metrics.root_mean_squared_error",
  value: ({ yTrue, yPred }, _options, sampleWeight) => rootMeanSquaredError({ yTrue, yPred, sampleWeight }),
  replicate: ({ yTrue, yPred }) => {
    const mean = meanReplicate(squares({ yTrue, yPred }));
    return (multiplicity) => Math.sqrt(mean(multiplicity));
  },
});

function squares(input: RegressionInput): Float64Array {
  return residuals(input).map((difference) => difference * difference);
}
