import { type Labels, type Numbers } from "../labels.ts";
import { type Matrix } from "../matrix.ts";
export interface TopKAccuracyScoreInput {
    readonly yTrue: Labels;
    /** Score of each class a row, in the order of the sorted labels; of the greater label alone for two classes. */
    readonly yScore: Numbers | Matrix;
    /** How many classes of the greatest scores count; default 2. */
    readonly k?: number;
    /** False gives the number of such rows, or their weight, instead of their share; default true. */
    readonly normalize?: boolean;
    readonly sampleWeight?: Numbers;
    /** All classes, sorted, where not each of them occurs in `yTrue`. */
    readonly labels?: Labels;
}
/**
 * Share of the rows whose true class is among the k of the greatest scores; of equal scores the greater label comes
 * first. 0 to 1, higher is better; 1 for k of all classes. Source: `sklearn.metrics.top_k_accuracy_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/parameter` for `k` or `labels` that are not sorted, `evaluation/classes-mismatch`
 */
export declare function topKAccuracyScore(input: TopKAccuracyScoreInput): number;
export declare const topKAccuracy: import("../evaluation-metric.ts").EvaluationMetric;
