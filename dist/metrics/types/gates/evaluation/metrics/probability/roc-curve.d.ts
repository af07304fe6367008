import { type CurveInput } from "./confusion-matrix-at-thresholds.ts";
export interface RocCurveInput extends CurveInput {
    /** Leaves out points on a line between their neighbours; default true. */
    readonly dropIntermediate?: boolean;
}
export interface RocCurve {
    /** Ascending from 0 to 1, as `tpr`. */
    readonly fpr: Float64Array;
    readonly tpr: Float64Array;
    /** Descending; the first is Infinity, at which nothing is predicted positive. */
    readonly thresholds: Float64Array;
}
/**
 * True positive rate over false positive rate at each threshold. Source: `sklearn.metrics.roc_curve`.
 * @throws AssayError as `confusionMatrixAtThresholds`; `evaluation/one-class`
 */
export declare function rocCurve({ dropIntermediate, ...input }: RocCurveInput): RocCurve;
