import { evaluationMetric } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import { checked, type Output, singleOutput } from "./inputs.ts";

export interface MaxErrorInput {
  readonly yTrue: Numbers;
  readonly yPred: Numbers;
}

/** The greatest |yTrue − yPred|, in the label's unit. scikit-learn gives it no weights. */
export function maxError(input: MaxErrorInput): number {
  const output = singleOutput(input);
  return checked(greatestError(output), output);
}

export const maxErrorMetric = evaluationMetric({
  id: "max_error",
  description: "The greatest absolute error, in the label's unit",
  tasks: ["regression"],
  direction: "lower",
  unit: "value",
  reads: "prediction",
  source: "sklearn.metrics.max_error",
  value: ({ yTrue, yPred }, _options, sampleWeight) => {
    const output = singleOutput({ yTrue, yPred, sampleWeight });
    return checked(greatestError(output), output);
  },
});

/** Over the rows that have weight. `Math.max` keeps a NaN. */
function greatestError({ yTrue, yPred, sampleWeight }: Output): number {
  let greatest = 0;
  if (sampleWeight === undefined)
    for (let row = 0; row < yTrue.length; row++)
      greatest = Math.max(greatest, Math.abs(yTrue[row] - yPred[row]));
  else
    for (let row = 0; row < yTrue.length; row++) {
      const error = Math.abs(yTrue[row] - yPred[row]);
      if (sampleWeight[row] > 0 || Number.isNaN(error)) greatest = Math.max(greatest, error);
    }
  return greatest;
}
