import { evaluationMetric } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import { sortedOrder } from "../order.ts";
import { readWeights } from "../probability/curve.ts";
import { type Output, overOutputs } from "./inputs.ts";
import { weightedQuantile } from "./quantile.ts";

/**
 * Median of |yTrue − yPred|, in the label's unit; of two middle values their mean.
 * @throws AssayError as `meanAbsoluteError`; `evaluation/option` for a negative weight, with which there is no median
 */
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
  replicate: ({ yTrue, yPred }) => medianReplicate(errorsOf(yTrue, yPred)),
});

function medianOfErrors({ yTrue, yPred, sampleWeight }: Output): number {
  if (sampleWeight !== undefined) readWeights(sampleWeight);
  return weightedQuantile(errorsOf(yTrue, yPred), 0.5, sampleWeight);
}

function errorsOf(yTrue: Numbers, yPred: Numbers): Float64Array {
  const errors = new Float64Array(yTrue.length);
  for (let row = 0; row < errors.length; row++) errors[row] = Math.abs(yTrue[row] - yPred[row]);
  return errors;
}

/** The errors sorted once: a resample then only counts up to its middle. */
function medianReplicate(errors: Float64Array): (counts: Uint32Array) => number {
  const order = sortedOrder(errors);
  return (counts) => {
    let total = 0;
    for (const count of counts) total += count;
    if (total === 0) return Number.NaN;
    let [at, reached] = [-1, 0];
    while (2 * reached < total) reached += counts[order[++at]];
    const low = errors[order[at]];
    if (2 * reached > total) return low;
    do at++;
    while (counts[order[at]] === 0);
    return (low + errors[order[at]]) / 2;
  };
}
