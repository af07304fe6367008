/**
 * Median of |yTrue − yPred|, in the label's unit; of two middle values their mean.
 * @throws AssayError as `meanAbsoluteError`; `evaluation/option` for a negative weight, with which there is no median
 */
export declare const medianAbsoluteError: import("./inputs.ts").RegressionScore<unknown>;
export declare const medianAbsoluteErrorMetric: import("../evaluation-metric.ts").EvaluationMetric;
