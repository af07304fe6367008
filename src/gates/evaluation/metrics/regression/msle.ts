import { AssayError } from "../../../../model/error.ts";
import type { Output } from "./inputs.ts";
import { createBlock, takeLogarithms } from "./logarithms.ts";
import { meanMetric } from "./mean-metric.ts";
import { meanScore } from "./mean-score.ts";
import { BLOCK, type RowTerms } from "./row-terms.ts";

/** Ratios this near to 1 come of two logarithms, to lose no digits and to round as scikit-learn does. */
const CLOSE = 2 ** -10;

const ratios = createBlock(BLOCK);
const closer = new Float64Array(BLOCK);

/** ln(1 + yTrue) − ln(1 + yPred) as one logarithm of their ratio. */
const terms: RowTerms = (yTrue, yPred, from, to, into) => {
  const { values } = ratios;
  const size = to - from;
  for (let at = 0; at < size; at++) {
    const below = 1 + yPred[from + at];
    const ratio = (1 + yTrue[from + at]) / below;
    if (below > 0 && Math.abs(ratio - 1) >= CLOSE) {
      values[at] = ratio;
      closer[at] = 0;
    } else {
      values[at] = 1;
      closer[at] = Math.log1p(yTrue[from + at]) - Math.log1p(yPred[from + at]);
    }
  }
  takeLogarithms(ratios, size, into);
  for (let at = 0; at < size; at++) {
    const difference = into[at] + closer[at];
    into[at] = difference * difference;
  }
};

/**
 * Mean of (ln(1 + yTrue) − ln(1 + yPred))²: errors of small and large labels count by their ratio.
 * @throws AssayError `evaluation/outside-domain` for values of -1 or less
 */
export const meanSquaredLogError = meanScore({ terms: () => terms, require: requireAboveMinusOne });

/** Square root of `meanSquaredLogError`. @throws AssayError as that */
export const rootMeanSquaredLogError = meanScore({
  terms: () => terms,
  finish: Math.sqrt,
  require: requireAboveMinusOne,
});

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
