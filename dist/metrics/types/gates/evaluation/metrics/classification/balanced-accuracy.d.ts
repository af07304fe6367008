import type { LabelInput } from "./label-rows.ts";
export interface BalancedAccuracyScoreInput extends LabelInput {
    /** True puts chance at 0 instead of 1 / classes; default false. */
    readonly adjusted?: boolean;
}
/**
 * Mean recall of the classes that have true rows. 0 to 1, higher is better; adjusted from 1 / (1 − classes) to 1,
 * with 0 for chance. Source: `sklearn.metrics.balanced_accuracy_score`.
 * @throws AssayError as `pairsOf`; `evaluation/undefined` for one class adjusted, or without any weight
 */
export declare function balancedAccuracyScore(input: BalancedAccuracyScoreInput): number;
export declare const balancedAccuracy: import("../evaluation-metric.ts").EvaluationMetric & Required<Pick<import("../evaluation-metric.ts").EvaluationMetric, "replicate">>;
