import { meanMetric } from "./mean-metric.ts";
import { meanScore } from "./mean-score.ts";
import type { RowTerms } from "./row-terms.ts";

const terms: RowTerms = (yTrue, yPred, from, to, into) => {
  for (let row = from; row < to; row++) into[row - from] = logCosh(Math.abs(yPred[row] - yTrue[row]));
};

/** As log1p where cosh is near 1, and without an exponential that overflows where it is large. */
function logCosh(size: number): number {
  if (size < 1) return Math.log1p(2 * Math.sinh(size / 2) ** 2);
  return size + Math.log1p(Math.exp(-2 * size)) - Math.LN2;
}

/**
 * Mean of ln cosh(yPred − yTrue): half the square of small errors, the size of large ones less ln 2. 0 to ∞, lower is
 * better. Source: `torchmetrics.functional.log_cosh_error`, whose value is infinite from errors of 710 on.
 * @throws AssayError as `meanSquaredError`
 */
export const logCoshError = meanScore({ terms: () => terms });

export const logCoshMetric = meanMetric({
  id: "log_cosh_error",
  description: "Mean of ln cosh of the error: squares for small errors, sizes for large ones",
  unit: "value",
  range: [0, Number.POSITIVE_INFINITY],
  source: "torchmetrics.functional.log_cosh_error",
  terms: () => terms,
});
