import { type CurveInput } from "./confusion-matrix-at-thresholds.ts";
type Range = readonly [number, number];
export interface LogAucInput extends CurveInput {
    /** False positive rates between which the area is taken, above 0 and at most 1; default 0.001 to 0.1. */
    readonly fprRange?: Range;
}
/**
 * Area under the ROC curve between two false positive rates, whose axis is logarithmic: early finds count most
 * (Mysinger and Shoichet 2010). 0 to 1, higher is better. Source: `torchmetrics.functional.classification.binary_logauc`,
 * whose points are joined by straight lines on that axis, none left out.
 * @throws AssayError as `confusionMatrixAtThresholds`; `evaluation/one-class`, `evaluation/option` for a range that
 *   does not rise or begins at 0
 */
export declare function logAuc({ fprRange, ...input }: LogAucInput): number;
export declare const logAucMetric: import("../evaluation-metric.ts").EvaluationMetric;
export {};
