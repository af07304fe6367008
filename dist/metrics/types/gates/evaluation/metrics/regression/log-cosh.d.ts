/**
 * Mean of ln cosh(yPred − yTrue): half the square of small errors, the size of large ones less ln 2. 0 to ∞, lower is
 * better. Source: `torchmetrics.functional.log_cosh_error`, whose value is infinite from errors of 710 on.
 * @throws AssayError as `meanSquaredError`
 */
export declare const logCoshError: import("./inputs.ts").RegressionScore<unknown>;
export declare const logCoshMetric: import("../evaluation-metric.ts").EvaluationMetric;
