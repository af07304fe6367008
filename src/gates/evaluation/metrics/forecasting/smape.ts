import { singleOutput } from "../regression/inputs.ts";
import { meanMetric } from "../regression/mean-metric.ts";
import { meanOfTerms, type RowTerms } from "../regression/row-terms.ts";
import { type ForecastInput, requireForecast } from "./inputs.ts";

/** A forecast of 0 for a 0 is right. */
const terms: RowTerms = (yTrue, yPred, from, to, into) => {
  for (let row = from; row < to; row++) {
    const size = Math.abs(yTrue[row]) + Math.abs(yPred[row]);
    into[row - from] = size === 0 ? 0 : (2 * Math.abs(yTrue[row] - yPred[row])) / size;
  }
};

/**
 * Symmetric mean absolute percentage error: twice the error to the sum of both sizes. 0 to 2 (the M competitions
 * write 200%), lower is better.
 * Source: Makridakis 1993; `torchmetrics.SymmetricMeanAbsolutePercentageError`.
 * @throws AssayError as `requireForecast`
 */
export function smape(input: ForecastInput): number {
  requireForecast(input);
  return meanOfTerms(terms, singleOutput(input));
}

export const smapeMetric = meanMetric({
  id: "smape",
  description:
    "Symmetric mean absolute percentage error: error to the mean size of truth and forecast, 0 to 200%",
  source: "Makridakis 1993; torchmetrics.SymmetricMeanAbsolutePercentageError",
  unit: "ratio",
  range: [0, 2],
  terms: () => terms,
});
