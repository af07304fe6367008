import type { Numbers } from "../labels.ts";
export interface MaxErrorInput {
    readonly yTrue: Numbers;
    readonly yPred: Numbers;
}
/** The greatest |yTrue − yPred|, in the label's unit. scikit-learn gives it no weights. */
export declare function maxError(input: MaxErrorInput): number;
export declare const maxErrorMetric: import("../evaluation-metric.ts").EvaluationMetric;
