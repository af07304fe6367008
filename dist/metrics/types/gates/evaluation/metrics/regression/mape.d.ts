/** Mean of |yTrue − yPred| / max(|yTrue|, 2⁻⁵²): 0.1 is ten percent. */
export declare const meanAbsolutePercentageError: import("./inputs.ts").RegressionScore<unknown>;
export declare const mape: import("../evaluation-metric.ts").EvaluationMetric;
