declare const NORMALIZATIONS: readonly ["mean", "range", "std", "l2"];
type Normalization = (typeof NORMALIZATIONS)[number];
export interface NormalizedRmseSettings {
    /** What of the label the error is divided by; default its mean. */
    readonly normalization?: Normalization;
}
/**
 * Root of the mean squared error as a share of the label's mean, range, standard deviation (over all rows) or
 * Euclidean length. 0 to ∞, lower is better. Source: `torchmetrics.functional.normalized_root_mean_squared_error`,
 * whose value for a negative mean is negative, and infinite where the divisor is 0; both are refused here.
 * @throws AssayError as `meanSquaredError`; `evaluation/parameter` for another `normalization`, `evaluation/option`
 *   for a negative weight, `evaluation/undefined` where the divisor is 0 or less
 */
export declare const normalizedRootMeanSquaredError: import("./inputs.ts").RegressionScore<NormalizedRmseSettings>;
export declare const normalizedRmse: import("../evaluation-metric.ts").EvaluationMetric;
export {};
