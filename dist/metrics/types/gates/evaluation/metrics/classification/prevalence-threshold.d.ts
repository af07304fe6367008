/**
 * The share of positive rows below which a positive prediction soon tells little: (√(TPR · FPR) − FPR) / (TPR − FPR)
 * (Balayla 2020). 0 to 1, lower is better; refused where both rates are the same.
 * Source: `tfma.metrics.PrevalenceThreshold`.
 * @throws AssayError as `binaryScore`
 */
export declare const prevalenceThreshold: (input: import("./binary-counts.ts").BinaryInput) => number;
export declare const prevalenceThresholdMetric: import("../evaluation-metric.ts").EvaluationMetric;
/**
 * Geometric mean of precision and recall (Fowlkes and Mallows 1983). 0 to 1, higher is better. Of clusters it is
 * `fowlkesMallowsScore`. Source: `tfma.metrics.FowlkesMallowsIndex`.
 * @throws AssayError as `binaryScore`
 */
export declare const fowlkesMallowsIndex: (input: import("./binary-counts.ts").BinaryInput) => number;
export declare const fowlkesMallowsIndexMetric: import("../evaluation-metric.ts").EvaluationMetric;
