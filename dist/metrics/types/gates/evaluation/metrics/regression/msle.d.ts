/**
 * Mean of (ln(1 + yTrue) − ln(1 + yPred))²: errors of small and large labels count by their ratio.
 * @throws AssayError `evaluation/outside-domain` for values of -1 or less
 */
export declare const meanSquaredLogError: import("./inputs.ts").RegressionScore<unknown>;
/** Square root of `meanSquaredLogError`. @throws AssayError as that */
export declare const rootMeanSquaredLogError: import("./inputs.ts").RegressionScore<unknown>;
export declare const msle: import("../evaluation-metric.ts").EvaluationMetric;
export declare const rmsle: import("../evaluation-metric.ts").EvaluationMetric;
