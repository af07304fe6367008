import { type EvaluationMetric } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
export interface CorrelationInput {
    readonly yTrue: Numbers;
    readonly yPred: Numbers;
    /** How often each row counts; only the ratios matter. */
    readonly sampleWeight?: Numbers;
}
/**
 * Pearson's correlation of label and prediction. −1 to 1, higher is better; it does not see a wrong scale or shift.
 * Source: `torchmetrics.functional.pearson_corrcoef`, `scipy.stats.pearsonr`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`, `evaluation/option`
 *   for a negative weight, `evaluation/undefined` where label or prediction never changes
 */
export declare function pearsonCorrcoef(input: CorrelationInput): number;
/**
 * Pearson's correlation of the ranks, ties at their mean: whether they rise together. −1 to 1, higher is better.
 * Source: `scipy.stats.spearmanr`. @throws AssayError as `pearsonCorrcoef`
 */
export declare function spearmanCorrcoef(input: CorrelationInput): number;
/**
 * Kendall's τ-b: of the pairs of rows those in the right order less those in the wrong one. −1 to 1, higher is better.
 * Source: `scipy.stats.kendalltau`. @throws AssayError as `pearsonCorrcoef`
 */
export declare function kendallRankCorrcoef(input: CorrelationInput): number;
/**
 * Lin's concordance: Pearson's correlation less what a wrong scale or shift costs. −1 to 1, higher is better.
 * Source: `torchmetrics.functional.concordance_corrcoef`. @throws AssayError as `pearsonCorrcoef`
 */
export declare function concordanceCorrcoef(input: CorrelationInput): number;
export declare const pearsonMetric: EvaluationMetric;
export declare const squaredPearsonMetric: EvaluationMetric;
export declare const spearmanMetric: EvaluationMetric;
export declare const kendallMetric: EvaluationMetric;
export declare const concordanceMetric: EvaluationMetric;
