import { type CurveInput } from "./confusion-matrix-at-thresholds.ts";
export interface DetCurveInput extends CurveInput {
    /** Leaves out points whose false negative rate is that of both neighbours; default false. */
    readonly dropIntermediate?: boolean;
}
export interface DetCurve {
    /** Descending. */
    readonly fpr: Float64Array;
    /** Ascending. */
    readonly fnr: Float64Array;
    /** Ascending; the last is Infinity where no finite threshold has a false positive rate of 0. */
    readonly thresholds: Float64Array;
}
/**
 * False negative rate over false positive rate: the detection error tradeoff.
 * Source: `sklearn.metrics.det_curve`.
 * @throws AssayError as `confusionMatrixAtThresholds`; `evaluation/one-class`, `evaluation/label-type` for three labels
 */
export declare function detCurve({ dropIntermediate, ...input }: DetCurveInput): DetCurve;
