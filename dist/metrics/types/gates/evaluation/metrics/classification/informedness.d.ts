/**
 * Recall + specificity − 1 (Youden 1950); also Youden's J and Peirce's skill score. −1 to 1, higher is better, 0 is
 * chance. Source: `tfma.metrics.Informedness`.
 * @throws AssayError as `binaryScore`
 */
export declare const informednessScore: (input: import("./binary-counts.ts").BinaryInput) => number;
export declare const informedness: import("../evaluation-metric.ts").EvaluationMetric;
/**
 * Precision + negative predictive value − 1 (Powers 2011). −1 to 1, higher is better, 0 is chance.
 * Source: `tfma.metrics.Markedness`.
 * @throws AssayError as `binaryScore`
 */
export declare const markednessScore: (input: import("./binary-counts.ts").BinaryInput) => number;
export declare const markedness: import("../evaluation-metric.ts").EvaluationMetric;
/**
 * Share of the rows that are positive. 0 to 1; it speaks of the data, so neither way is better.
 * Source: `tfma.metrics.Prevalence`.
 * @throws AssayError as `binaryScore`
 */
export declare const prevalenceScore: (input: import("./binary-counts.ts").BinaryInput) => number;
export declare const prevalence: import("../evaluation-metric.ts").EvaluationMetric;
