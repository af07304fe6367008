import type { Numbers } from "../labels.ts";
import { type Positive } from "./split-scores.ts";
/** What is predicted positive at or above each distinct score, the greatest first. */
export interface Curve {
    /** Rows, or their weight, of the positive class at or above the threshold. */
    readonly tps: Float64Array;
    readonly fps: Float64Array;
    readonly thresholds: Float64Array;
    /** Rows, or their weight, of either class: the last of `tps` and `fps`. */
    readonly positives: number;
    readonly negatives: number;
}
/**
 * Counts at every threshold, as `sklearn.metrics.confusion_matrix_at_thresholds` has them.
 * @throws AssayError `evaluation/length-mismatch`, `evaluation/no-rows`, `evaluation/not-finite`,
 *   `evaluation/option` for a negative weight
 */
export declare function curveOf(positive: Positive, yScore: Numbers, sampleWeight?: Numbers): Curve;
/** @param order row numbers in descending order of score */
export declare function curveOfRows(order: Uint32Array, positive: Positive, scores: Float64Array, weights: Float64Array | Uint32Array): Curve;
/** @throws AssayError `evaluation/option` for a weight that is negative or no number */
export declare function readWeights(sampleWeight: Numbers): Float64Array;
