import { AssayError } from "../../../../model/error.ts";
import { type Output, overOutputs } from "./inputs.ts";
import { meanMetric } from "./mean-metric.ts";
import { meanOfTerms, type RowTerms } from "./row-terms.ts";

const terms: RowTerms = (yTrue, yPred, from, to, into) => {
  for (let row = from; row < to; row++) {
    const difference = Math.log1p(yTrue[row]) - Math.log1p(yPred[row]);
    into[row - from] = difference * difference;
  }
};

/**
 * Mean of (ln(1 + yTrue) − ln(1 + yPred))²: errors of small and large labels count by their ratio.
 * @throws AssayError `evaluation/outside-domain` for values of -1 or less
 */
export const meanSquaredLogError = overOutputs(meanOfSquaredLogs);

/** Square root of `meanSquaredLogError`. @throws AssayError as that */
export const rootMeanSquaredLogError = overOutputs((output) => Math.sqrt(meanOfSquaredLogs(output)));

export const msle = meanMetric({
  id: "msle",
  description: "Mean squared error of the logarithms of 1 + value",
  unit: "score",
  source: "sklearn.metrics.mean_squared_log_error",
  terms: () => terms,
  require: requireAboveMinusOne,
});

export const rmsle = meanMetric({
  id: "rmsle",
  description: "Root of the mean squared error of the logarithms of 1 + value",
  unit: "score",
  source: "sklearn.metrics.root_mean_squared_log_error",
  terms: () => terms,
  finish: Math.sqrt,
  require: requireAboveMinusOne,
});

function meanOfSquaredLogs(output: Output): number {
  const mean = meanOfTerms(terms, output);
  // The logarithm of such a value is not finite, nor is then the mean.
  if (!Number.isFinite(mean)) requireAboveMinusOne(output);
  return mean;
}

function requireAboveMinusOne({ yTrue, yPred }: Output): void {
  for (const [name, values] of [
    ["label", yTrue],
    ["prediction", yPred],
  ] as const) {
    const wrong = values.find((value) => value <= -1);
    if (wrong !== undefined)
      throw new AssayError(
        "evaluation/outside-domain",
        `A ${name} is ${wrong}, but a logarithm of 1 + value needs more than -1.`,
        { fix: "Use mse or mae, or clip the predictions." },
      );
  }
}
