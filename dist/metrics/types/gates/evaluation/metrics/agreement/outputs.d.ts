import type { Numbers } from "../labels.ts";
import { type Matrix } from "../matrix.ts";
/** Numbers that two models give for the same rows: one a row, or several. */
export interface OutputsInput {
    readonly output: Numbers | Matrix;
    readonly outputBaseline: Numbers | Matrix;
}
export interface WeightedOutputsInput extends OutputsInput {
    readonly sampleWeight?: Numbers;
}
/**
 * Mean of |output − outputBaseline| over the rows, and over the outputs of a row, in the outputs' unit. At least
 * 0, lower is better. `sklearn.metrics.mean_absolute_error` of one model against the other.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`
 */
export declare function meanAbsoluteDifference(input: WeightedOutputsInput): number;
/**
 * Greatest |output − outputBaseline|, in the outputs' unit: what a converted or quantised model may be off at
 * most. At least 0, lower is better. `numpy.abs(a - b).max()`.
 * @throws AssayError as `meanAbsoluteDifference`
 */
export declare function maxAbsoluteDifference(input: OutputsInput): number;
/**
 * Mean over the rows of the cosine of the angle between both models' outputs of a row; plain numbers are one
 * vector. -1 to 1, higher is better. `torchmetrics.functional.cosine_similarity` 1.9 with `reduction="mean"`.
 * @throws AssayError as `meanAbsoluteDifference`; `evaluation/undefined` where all outputs of a row are 0
 */
export declare function cosineSimilarity(input: OutputsInput): number;
