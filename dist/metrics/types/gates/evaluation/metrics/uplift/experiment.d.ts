import type { Numbers } from "../labels.ts";
/** Who was treated and who responded, 0 or 1 a row; both must occur of either. */
export interface ResponseInput {
    readonly yTrue: Numbers;
    readonly treatment: Numbers;
}
/** Beside what scikit-uplift knows: how often each row counts, as if it were there so often. */
export interface Weighted {
    readonly sampleWeight?: Numbers;
}
export interface UpliftInput extends ResponseInput {
    /** Predicted effect of the treatment on each row; only its order counts. */
    readonly uplift: Numbers;
}
/** Points of a curve; `x` is how many rows are targeted, the best first. */
export interface Curve {
    readonly x: Float64Array;
    readonly y: Float64Array;
}
/** The gain among the rows up to a place in the order. */
export type Gain = (rows: number, treated: number, treatedResponses: number, controlResponses: number) => number;
/**
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-binary`,
 *   `evaluation/one-class` unless both values occur
 */
export declare function requireExperiment({ yTrue, treatment, sampleWeight }: ResponseInput & Weighted): number;
/** Rows by falling uplift; of equal ones the later row first, as NumPy's reversed stable order has it. */
export declare function byFallingUplift(uplift: Numbers): Uint32Array;
/**
 * Area under a curve by trapezoids. Source: `sklearn.metrics.auc`.
 * @throws AssayError `evaluation/undefined` where x goes back and forth
 */
export declare function areaUnder({ x, y }: Curve): number;
/**
 * Area between a curve and the straight line to its end, as a share of that of the perfect curve.
 * @throws AssayError `evaluation/undefined` where the perfect curve is no better than the line
 */
export declare function normalizedArea(actual: Curve, perfect: Curve): number;
