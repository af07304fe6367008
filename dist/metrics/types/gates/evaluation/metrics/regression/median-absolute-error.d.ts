/** Median of |yTrue − yPred|, in the label's unit; of two middle values their mean. */
export declare const medianAbsoluteError: import("./inputs.ts").RegressionScore<unknown>;
export declare const medianAbsoluteErrorMetric: import("../evaluation-metric.ts").EvaluationMetric;
