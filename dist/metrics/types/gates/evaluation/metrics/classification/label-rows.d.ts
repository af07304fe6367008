import { type Labels, type Numbers, type PlainLabels } from "../labels.ts";
import { type Matrix } from "../matrix.ts";
export type Label = number | string;
/** One label a row; or 0 and 1 for each row and label, where a row may have several. */
export type Targets = Labels | Matrix;
/** True and predicted labels as indices into the classes that occur. */
export interface LabelCodes {
    readonly real: Int32Array;
    readonly predicted: Int32Array;
    /** Sorted. */
    readonly classes: readonly Label[];
}
export interface LabelInput {
    readonly yTrue: Targets;
    readonly yPred: Targets;
    readonly sampleWeight?: Numbers;
}
/**
 * The arrays behind labels that are one a row, of one length.
 * @throws AssayError `evaluation/no-rows` (also where every weight is 0), `evaluation/length-mismatch`,
 *   `evaluation/not-finite` and `evaluation/weight` for weights, `evaluation/label-type` for rows of several labels
 */
export declare function readLabels(input: LabelInput): {
    readonly yTrue: PlainLabels;
    readonly yPred: PlainLabels;
};
/**
 * For labels of whatever kind; what is no 32-bit integer takes this way.
 * @throws AssayError `evaluation/not-finite`, `evaluation/label-type` for numbers that are not whole,
 *   `evaluation/classes-mismatch` for numbers among texts
 */
export declare function encodeClasses(yTrue: Labels, yPred: Labels): LabelCodes;
/** @throws AssayError `evaluation/not-finite`, `evaluation/weight` when their sum is no number, `evaluation/no-rows` when all are 0 */
export declare function requireWeights(given: Numbers): void;
/** True for 0 and 1 in several columns; one column of labels is a label a row. */
export declare function isMultilabel(targets: Targets): boolean;
