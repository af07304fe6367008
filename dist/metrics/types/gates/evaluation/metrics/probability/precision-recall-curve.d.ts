import { type CurveInput } from "./confusion-matrix-at-thresholds.ts";
import type { Curve } from "./curve.ts";
export interface PrecisionRecallCurveInput extends CurveInput {
    /** Leaves out points whose recall is that of both neighbours; default false. */
    readonly dropIntermediate?: boolean;
}
export interface PrecisionRecallCurve {
    /** One more than `thresholds`: the last is 1, at recall 0. */
    readonly precision: Float64Array;
    readonly recall: Float64Array;
    /** Ascending. */
    readonly thresholds: Float64Array;
}
/**
 * Precision and recall at each threshold. Without a positive row recall is 1, as in scikit-learn.
 * Source: `sklearn.metrics.precision_recall_curve`.
 * @throws AssayError as `confusionMatrixAtThresholds`
 */
export declare function precisionRecallCurve({ dropIntermediate, ...input }: PrecisionRecallCurveInput): PrecisionRecallCurve;
export declare function precisionRecallOf({ positives, negatives: _, ...curve }: Curve, dropIntermediate?: boolean): PrecisionRecallCurve;
