import type { Labels } from "../labels.ts";
import type { LabelInput } from "./label-rows.ts";
export interface MultilabelConfusionMatrixInput extends LabelInput {
    /** Classes, or columns where rows have several labels; default all. */
    readonly labels?: Labels;
    /** One matrix a row instead of one a label; only where rows have several labels. */
    readonly samplewise?: boolean;
}
/** `[[true negatives, false positives], [false negatives, true positives]]`. */
export type BinaryMatrix = [[number, number], [number, number]];
/**
 * One matrix of a class against the rest for each class, label or (`samplewise`) row.
 * Source: `sklearn.metrics.multilabel_confusion_matrix`.
 * @throws AssayError as `supportOf`
 */
export declare function multilabelConfusionMatrix(input: MultilabelConfusionMatrixInput): BinaryMatrix[];
