import type { Labels, Numbers } from "../labels.ts";
export interface CalibrationCurveInput {
    readonly yTrue: Labels;
    /** Probability of the positive class. */
    readonly yProb: Numbers;
    /** Default 1 where the labels are among 0 and 1, or -1 and 1. */
    readonly posLabel?: number | string | boolean;
    /** Default 5. */
    readonly nBins?: number;
    /** Bins of one width, which is the default, or of as many rows. */
    readonly strategy?: "uniform" | "quantile";
}
export interface CalibrationCurve {
    /** Share of positive rows in each bin that is not empty. */
    readonly probTrue: Float64Array;
    /** Mean probability in each of them. */
    readonly probPred: Float64Array;
}
/**
 * Observed against predicted share of positive rows, both from 0 to 1; on the diagonal for a calibrated model.
 * Source: `sklearn.calibration.calibration_curve`.
 * @throws AssayError as `readBinary`; `evaluation/not-probability`, `evaluation/length-mismatch`,
 *   `evaluation/no-rows`, `evaluation/option` for bins that are no whole number above 0
 */
export declare function calibrationCurve(input: CalibrationCurveInput): CalibrationCurve;
/** @throws AssayError `evaluation/option` */
export declare function requireBins(bins: number): void;
