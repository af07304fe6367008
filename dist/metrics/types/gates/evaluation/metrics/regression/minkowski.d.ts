import type { Numbers } from "../labels.ts";
export interface MinkowskiInput {
    readonly yTrue: Numbers;
    readonly yPred: Numbers;
    /** The power of the errors, 1 or more; default 2, which is the Euclidean distance. */
    readonly p?: number;
    /** How often each row counts. */
    readonly sampleWeight?: Numbers;
}
/**
 * (Σ |yTrue − yPred|ᵖ)^(1/p), in the label's unit; it grows with the rows. 0 to ∞, lower is better.
 * Source: `torchmetrics.functional.minkowski_distance`; with weights `scipy.spatial.distance.minkowski`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/parameter` for a `p` below 1, `evaluation/option` for a negative weight, `evaluation/undefined`
 */
export declare function minkowskiDistance({ p, ...input }: MinkowskiInput): number;
export declare const minkowskiMetric: import("../evaluation-metric.ts").EvaluationMetric;
