import { type Labels, type Numbers } from "../labels.ts";
import { type Matrix } from "../matrix.ts";
export interface HingeLossInput {
    readonly yTrue: Labels;
    /** Margin of the greater label a row; or of each class, in the order of the sorted labels. */
    readonly predDecision: Numbers | Matrix;
    /** All classes, where not each of them occurs in `yTrue`. */
    readonly labels?: Labels;
    readonly sampleWeight?: Numbers;
}
/**
 * Mean of max(0, 1 − margin): for two classes the decision towards the true one, for more that of the true class
 * over the greatest of the others (Crammer and Singer 2001). 0 and more, lower is better.
 * Source: `sklearn.metrics.hinge_loss`, except that `labels` also tells which of two classes is the greater where
 * only one occurs; scikit-learn then takes it for the smaller.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/one-class`, `evaluation/classes-mismatch`
 */
export declare function hingeLoss(input: HingeLossInput): number;
export declare const hinge: import("../evaluation-metric.ts").EvaluationMetric;
