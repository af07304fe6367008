import { type CurveInput } from "./confusion-matrix-at-thresholds.ts";
import type { Curve } from "./curve.ts";
/** A value and the threshold at or above which rows are predicted positive; null where none reaches the limit. */
export interface OperatingPoint {
    readonly value: number;
    readonly threshold: number | null;
}
/** The best point of a curve under a limit. */
export type OfPoint = (curve: Curve, limit: number) => OperatingPoint;
/**
 * The error rate where false positive and false negative rate are equal: the mean of both at the point of the ROC
 * curve where they are closest. 0 to 1, lower is better. Source: `torchmetrics.classification.EER`.
 * @throws AssayError as `confusionMatrixAtThresholds`; `evaluation/one-class`
 */
export declare function equalErrorRate(input: CurveInput): number;
export declare function equalErrorRateOf({ tps, fps, positives, negatives }: Curve): number;
/**
 * The greatest recall whose precision is at least `minPrecision`. 0 to 1, higher is better.
 * Source: `torchmetrics.classification.RecallAtFixedPrecision`.
 * @throws AssayError as `confusionMatrixAtThresholds`; `evaluation/one-class`, `evaluation/option`
 */
export declare function recallAtFixedPrecision(input: CurveInput & {
    readonly minPrecision: number;
}): OperatingPoint;
/**
 * The greatest precision whose recall is at least `minRecall`. 0 to 1, higher is better.
 * Source: `torchmetrics.classification.PrecisionAtFixedRecall`.
 * @throws AssayError as `recallAtFixedPrecision`
 */
export declare function precisionAtFixedRecall(input: CurveInput & {
    readonly minRecall: number;
}): OperatingPoint;
/**
 * The greatest true positive rate whose true negative rate is at least `minSpecificity`. 0 to 1, higher is better.
 * Source: `torchmetrics.classification.SensitivityAtSpecificity`, which names 1 as the threshold of predicting
 * nothing positive where this has null.
 * @throws AssayError as `recallAtFixedPrecision`
 */
export declare function sensitivityAtSpecificity(input: CurveInput & {
    readonly minSpecificity: number;
}): OperatingPoint;
/**
 * The greatest true negative rate whose true positive rate is at least `minSensitivity`. 0 to 1, higher is better.
 * Source: `torchmetrics.classification.SpecificityAtSensitivity`.
 * @throws AssayError as `recallAtFixedPrecision`
 */
export declare function specificityAtSensitivity(input: CurveInput & {
    readonly minSensitivity: number;
}): OperatingPoint;
export declare const recallAtPrecision: OfPoint;
export declare const precisionAtRecall: OfPoint;
export declare const sensitivityAt: OfPoint;
export declare const specificityAt: OfPoint;
