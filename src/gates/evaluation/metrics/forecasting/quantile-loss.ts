import { AssayError } from "../../../../model/error.ts";
import { weightedMean } from "../arrays.ts";
import { parameter, readSeveral, requireShare, type Several, type SeveralInput } from "./inputs.ts";

export interface QuantileInput extends SeveralInput {
  /** Share of what happens that each column of `yPred` lies above, e.g. `[0.1, 0.5, 0.9]`. */
  readonly quantiles: readonly number[];
}

/**
 * Pinball loss averaged over the quantiles and the rows. 0 upwards in the unit of the label, lower is better.
 * Source: Koenker and Bassett 1978; the mean of `sklearn.metrics.mean_pinball_loss` over its `alpha`.
 * @throws AssayError as `readSeveral`, `evaluation/parameter`
 */
export function meanQuantileLoss(input: QuantileInput): number {
  const several = readSeveral(input);
  requireQuantiles(input.quantiles, several.columns);
  return weightedMean(quantileTerms(several, input.quantiles), input.sampleWeight);
}

/**
 * Twice the pinball losses to the sum of the sizes of the truth, averaged over the quantiles. 0 upwards, lower is
 * better.
 * Source: GluonTS, `mean_weighted_sum_quantile_loss` (wQL).
 * @throws AssayError as `meanQuantileLoss`, `evaluation/undefined` where the truth is 0 throughout
 */
export function weightedQuantileLoss(input: QuantileInput): number {
  const loss = meanQuantileLoss(input);
  const size = weightedMean(Float64Array.from(input.yTrue, Math.abs), input.sampleWeight);
  if (size > 0) return (2 * loss) / size;
  throw new AssayError(
    "evaluation/undefined",
    "What happened is 0 in every row, which no loss is a share of.",
    {
      fix: "Use the mean quantile loss, which is not relative.",
    },
  );
}

/** Mean over the quantiles of each row's pinball loss. */
export function quantileTerms(
  { yTrue, values, columns }: Several,
  quantiles: readonly number[],
): Float64Array {
  return yTrue.map((truth, row) => {
    let sum = 0;
    for (let column = 0; column < columns; column++) {
      const gap = truth - values[row * columns + column];
      sum += gap >= 0 ? quantiles[column] * gap : (quantiles[column] - 1) * gap;
    }
    return sum / columns;
  });
}

/** @throws AssayError `evaluation/parameter` unless there is one for each column, each between 0 and 1 */
export function requireQuantiles(quantiles: readonly number[], columns: number): void {
  if (quantiles.length !== columns)
    throw parameter("quantiles", quantiles.join(", "), `one for each of the ${columns} columns of forecasts`);
  for (const quantile of quantiles) requireShare("quantiles", quantile);
}
