import type { LabelInput } from "./label-rows.ts";
/**
 * Share of the labels that are wrong: of rows where each has one label, of rows times labels where each has
 * several. 0 to 1, lower is better. Source: `sklearn.metrics.hamming_loss`.
 * @throws AssayError as `accuracyScore`
 */
export declare function hammingLoss(input: LabelInput): number;
export declare const hamming: import("../evaluation-metric.ts").EvaluationMetric;
