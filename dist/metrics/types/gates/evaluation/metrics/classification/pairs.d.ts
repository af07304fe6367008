import { type Label, type LabelInput } from "./label-rows.ts";
/**
 * A confusion matrix as a list of its cells: what every metric of labels is computed from. Cells are few where
 * classes are; where there are thousands of classes, each row is a cell of its own.
 */
export interface Pairs {
    /** Sorted; every label that occurs, be its weight 0. */
    readonly classes: readonly Label[];
    /** Index of the true class of each cell. */
    readonly real: Int32Array;
    readonly predicted: Int32Array;
    /** Rows of each cell, or their weight. */
    readonly weight: Float64Array;
}
/** @throws AssayError as `readLabels` and `encodeClasses` */
export declare function pairsOf(input: LabelInput): Pairs;
