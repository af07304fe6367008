import { type Labels } from "../labels.ts";
import type { LabelInput } from "./label-rows.ts";
import { type Pairs } from "./pairs.ts";
export interface ConfusionMatrixInput extends LabelInput {
    /** Classes of lines and columns, in this order; default all that occur, sorted. Rows of others are left out. */
    readonly labels?: Labels;
    /** Shares of each line (`true`), of each column (`pred`) or of all, instead of counts. */
    readonly normalize?: "true" | "pred" | "all";
}
/**
 * Rows, or their weight, by true label (lines) and predicted label (columns). A line or column without rows is 0
 * when it is normalised. Source: `sklearn.metrics.confusion_matrix`.
 * @throws AssayError as `pairsOf`; `evaluation/parameter` for empty `labels` or more than 16,384 classes,
 *   `evaluation/classes-mismatch` where no row has one of `labels`
 */
export declare function confusionMatrix(input: ConfusionMatrixInput): number[][];
/** A confusion matrix line by line. */
export interface Square {
    readonly side: number;
    readonly cells: Float64Array;
}
/** @throws AssayError as `confusionMatrix` */
export declare function squareOf(input: LabelInput & {
    readonly labels?: Labels;
}): Square;
/** The matrix of `labels`, default of all classes that occur. @throws AssayError as `confusionMatrix` */
export declare function square(pairs: Pairs, labels?: Labels): Square;
/** The same shares where weights are so large or small that products of them are no numbers. */
export declare function scaledSquare({ side, cells }: Square): Square;
