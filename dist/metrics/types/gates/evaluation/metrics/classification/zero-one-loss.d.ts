import { type AccuracyScoreInput } from "./accuracy.ts";
/**
 * Share of the rows with a wrong label; where a row has several labels, of those with any label wrong. With
 * `normalize: false` their number. 0 to 1, lower is better. Source: `sklearn.metrics.zero_one_loss`.
 * @throws AssayError as `accuracyScore`
 */
export declare function zeroOneLoss(input: AccuracyScoreInput): number;
/**
 * Share of the rows whose labels are all right: accuracy by the name that it has where rows have several labels.
 * 0 to 1, higher is better. Source: `torchmetrics.classification.MultilabelExactMatch`.
 * @throws AssayError as `accuracyScore`
 */
export declare function exactMatch(input: Omit<AccuracyScoreInput, "normalize">): number;
/** Sets of labels are right or wrong like labels, but there may be as many as rows. */
export declare const zeroOneLossMetric: import("../evaluation-metric.ts").EvaluationMetric;
