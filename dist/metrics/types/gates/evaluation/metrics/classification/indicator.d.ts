import { type LabelInput } from "./label-rows.ts";
/** Which labels each row has, row by row 0 or 1 for each label. */
export interface Indicators {
    readonly rows: number;
    readonly labels: number;
    readonly real: Uint8Array;
    readonly predicted: Uint8Array;
}
/**
 * Truth and prediction of rows that may have several labels, or nothing where a row has one label.
 * @throws AssayError `evaluation/label-type` where only one of both has several, `evaluation/length-mismatch`,
 *   `evaluation/not-binary`, `evaluation/no-rows`, `evaluation/not-finite` for weights
 */
export declare function readIndicators({ yTrue, yPred, sampleWeight }: LabelInput): Indicators | undefined;
/** The rows of a matrix as scikit-learn's `labels` picks its columns. */
export declare function pickLabels(indicators: Indicators, picked: ArrayLike<number>): Indicators;
/** Labels that differ, in each row. */
export declare function differencesOf({ rows, labels, real, predicted }: Indicators): Float64Array;
