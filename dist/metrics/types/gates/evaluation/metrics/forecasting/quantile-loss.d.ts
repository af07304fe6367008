import { type Several, type SeveralInput } from "./inputs.ts";
export interface QuantileInput extends SeveralInput {
    /** Share of what happens that each column of `yPred` lies above, e.g. `[0.1, 0.5, 0.9]`. */
    readonly quantiles: readonly number[];
}
/**
 * Pinball loss averaged over the quantiles and the rows. 0 upwards in the unit of the label, lower is better.
 * Source: Koenker and Bassett 1978; the mean of `sklearn.metrics.mean_pinball_loss` over its `alpha`.
 * @throws AssayError as `readSeveral`, `evaluation/parameter`
 */
export declare function meanQuantileLoss(input: QuantileInput): number;
/**
 * Twice the pinball losses to the sum of the sizes of the truth, averaged over the quantiles. 0 upwards, lower is
 * better.
 * Source: GluonTS, `mean_weighted_sum_quantile_loss` (wQL).
 * @throws AssayError as `meanQuantileLoss`, `evaluation/undefined` where the truth is 0 throughout
 */
export declare function weightedQuantileLoss(input: QuantileInput): number;
/** Mean over the quantiles of each row's pinball loss. */
export declare function quantileTerms({ yTrue, values, columns }: Several, quantiles: readonly number[]): Float64Array;
/** @throws AssayError `evaluation/parameter` unless there is one for each column, each between 0 and 1 */
export declare function requireQuantiles(quantiles: readonly number[], columns: number): void;
