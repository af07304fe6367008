/** Square root of the mean of (yTrue − yPred)², in the label's unit. */
export declare const rootMeanSquaredError: import("./inputs.ts").RegressionScore<unknown>;
export declare const rmse: import("../evaluation-metric.ts").EvaluationMetric;
