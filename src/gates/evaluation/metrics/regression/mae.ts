import { overOutputs } from "./inputs.ts";
import { meanMetric } from "./mean-metric.ts";
import { meanOfTerms, type RowTerms } from "./row-terms.ts";

const terms: RowTerms = (yTrue, yPred, from, to, into) => {
  for (let row = from; row < to; row++) into[row - from] = Math.abs(yTrue[row] - yPred[row]);
};

/** Mean of |yTrue − yPred|, in the label's unit. */
export const meanAbsoluteError = overOutputs((output) => meanOfTerms(terms, output));

export const mae = meanMetric({
  id: "mae",
  description: "Mean absolute error, in the label's unit",
  unit: "value",
  source: "sklearn.metrics.mean_absolute_error",
  terms: () => terms,
});
