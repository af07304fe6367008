import { meanMetric } from "./mean-metric.ts";
import { meanScore } from "./mean-score.ts";
import type { RowTerms } from "./row-terms.ts";

/** The least that an error is divided by: labels of 0 then count as enormous errors, as in scikit-learn. */
const EPSILON = Number.EPSILON;

const terms: RowTerms = (yTrue, yPred, from, to, into) => {
  for (let row = from; row < to; row++) {
    const size = Math.abs(yTrue[row]);
    into[row - from] = Math.abs(yPred[row] - yTrue[row]) / (size < EPSILON ? EPSILON : size);
  }
};

/** Mean of |yTrue − yPred| / max(|yTrue|, 2⁻⁵²): 0.1 is ten percent. */
export const meanAbsolutePercentageError = meanScore({ terms: () => terms });

export const mape = meanMetric({
  id: "mape",
  description: "Mean absolute error as a share of the label",
  unit: "ratio",
  source: "sklearn.metrics.mean_absolute_percentage_error",
  terms: () => terms,
});
