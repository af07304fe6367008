import { type ProbabilityInput, type ProbabilityRows } from "./probabilities.ts";
export interface BrierInput extends ProbabilityInput {
    /** The label that a single probability a row is of; default 1, or the greater of two numbers. */
    readonly posLabel?: number | string | boolean;
}
export interface BrierScoreLossInput extends BrierInput {
    /** Halves the sum over the classes; default `"auto"`: for two classes only. */
    readonly scaleByHalf?: boolean | "auto";
}
/**
 * Mean squared error of the probabilities (Brier 1950): of the positive class for two classes, summed over the
 * classes for more. 0 to 1 for two classes, else 0 to 2; lower is better.
 * Source: `sklearn.metrics.brier_score_loss`.
 * @throws AssayError as `readProbabilities`; `evaluation/positive-unknown` for texts without `posLabel`
 */
export declare function brierScoreLoss({ scaleByHalf, ...input }: BrierScoreLossInput): number;
/** Two classes with one probability a row need no second class among the rows. */
export declare function readBrierRows(input: BrierInput): ProbabilityRows;
/** Sum over the classes of the squared errors of each row. */
export declare function errorsOfRows({ rows, columns, values, codes }: ProbabilityRows): Float64Array;
export declare const brier: import("../evaluation-metric.ts").EvaluationMetric;
