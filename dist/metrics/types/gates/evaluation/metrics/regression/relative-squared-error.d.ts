export interface RelativeSquaredErrorSettings {
    /** False for its root; default true. */
    readonly squared?: boolean;
}
/**
 * Σ(yTrue − yPred)² / Σ(yTrue − mean)²: 1 − R², or the root of it. 0 to ∞, lower is better, 1 is the mean's.
 * Source: `torchmetrics.functional.relative_squared_error`, which divides by 2⁻⁵² where the label never changes.
 * @throws AssayError `evaluation/option` for a negative weight, `evaluation/undefined` for fewer than two rows, or a label that never changes
 */
export declare const relativeSquaredError: import("./inputs.ts").RegressionScore<RelativeSquaredErrorSettings>;
export declare const relativeSquaredErrorMetric: import("../evaluation-metric.ts").EvaluationMetric;
