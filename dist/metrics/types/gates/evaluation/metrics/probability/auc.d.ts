import type { Numbers } from "../labels.ts";
export interface AucInput {
    /** Ascending or descending. */
    readonly x: Numbers;
    readonly y: Numbers;
}
/**
 * Area under a curve by the trapezoidal rule; any number, its direction is that of the curve.
 * Source: `sklearn.metrics.auc`.
 * @throws AssayError `evaluation/length-mismatch`, `evaluation/no-rows`, `evaluation/not-finite`,
 *   `evaluation/option` for fewer than two points or an `x` that turns, `evaluation/undefined` for an overflow
 */
export declare function auc({ x, y }: AucInput): number;
