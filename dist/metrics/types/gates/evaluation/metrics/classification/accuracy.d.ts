import { type LabelInput } from "./label-rows.ts";
import type { Pairs } from "./pairs.ts";
export interface AccuracyScoreInput extends LabelInput {
    /** False gives the number of right rows, or their weight, instead of their share; default true. */
    readonly normalize?: boolean;
}
/**
 * Share of the rows whose predicted label is the true one; where a row has several labels, of those with all
 * labels right. 0 to 1, higher is better. Source: `sklearn.metrics.accuracy_score`.
 * @throws AssayError as `readLabels`, `encodeClasses` and `readIndicators`; `evaluation/no-rows` where nothing has weight
 */
export declare function accuracyScore(input: AccuracyScoreInput): number;
/** Sets of labels are right or wrong like labels, but there may be as many as rows. */
export declare const accuracy: import("../evaluation-metric.ts").EvaluationMetric;
/** Weight on the diagonal as a share of all. */
export declare function shareRight({ real, predicted, weight }: Pairs): number;
interface Right {
    readonly right: number;
    readonly total: number;
}
/** Rows whose labels are all right and all rows, or their weight. @throws AssayError as `accuracyScore` */
export declare function countRight(input: LabelInput): Right;
/** @throws AssayError `evaluation/no-rows` */
export declare function requireWeight(total: number): number;
export {};
