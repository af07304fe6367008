/** Mean of |yTrue − yPred|, in the label's unit. */
export declare const meanAbsoluteError: import("./inputs.ts").RegressionScore<unknown>;
export declare const mae: import("../evaluation-metric.ts").EvaluationMetric;
