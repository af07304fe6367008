import type { Labels, Numbers } from "../labels.ts";
import { type Curve } from "./curve.ts";
/** A binary target and the scores of its rows. */
export interface CurveInput {
    /** Labels; with `posLabel` all others are negative. */
    readonly yTrue: Labels;
    readonly yScore: Numbers;
    /** Default 1 where the labels are among 0 and 1, or -1 and 1. */
    readonly posLabel?: number | string | boolean;
    readonly sampleWeight?: Numbers;
}
export interface ThresholdCounts {
    readonly tns: Float64Array;
    readonly fps: Float64Array;
    readonly fns: Float64Array;
    readonly tps: Float64Array;
    /** Descending; a row is predicted positive when its score is at least the threshold. */
    readonly thresholds: Float64Array;
}
/** @throws AssayError as `readBinary` and `curveOf` */
export declare function curveOfInput({ yTrue, yScore, posLabel, sampleWeight }: CurveInput): Curve;
/**
 * Weight of the true and false negatives and positives at each distinct score.
 * Source: `sklearn.metrics.confusion_matrix_at_thresholds`.
 * @throws AssayError `evaluation/label-type`, `evaluation/positive-unknown`, `evaluation/not-finite`,
 *   `evaluation/length-mismatch`, `evaluation/no-rows`, `evaluation/option` for a negative weight
 */
export declare function confusionMatrixAtThresholds(input: CurveInput): ThresholdCounts;
