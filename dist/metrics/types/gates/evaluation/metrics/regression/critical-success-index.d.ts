import type { Numbers } from "../labels.ts";
export interface CriticalSuccessIndexInput {
    readonly yTrue: Numbers;
    readonly yPred: Numbers;
    /** What is at least this is an event. */
    readonly threshold: number;
    readonly sampleWeight?: Numbers;
}
/**
 * Of the rows where label or prediction reaches the threshold, the share where both do. 0 to 1, higher is better.
 * Source: `torchmetrics.functional.critical_success_index`, which says 0 where nothing reaches it.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/parameter` for a threshold that is no number, `evaluation/option` for a negative weight,
 *   `evaluation/undefined` where neither ever reaches the threshold
 */
export declare function criticalSuccessIndex(input: CriticalSuccessIndexInput): number;
export declare const criticalSuccessIndexMetric: import("../evaluation-metric.ts").EvaluationMetric;
