import { type Labels, type Numbers } from "../labels.ts";
/** What two models predict for the same rows. */
export interface ChurnInput {
    readonly yPred: Labels;
    /** The other model's predictions, in the same order of rows. */
    readonly yPredBaseline: Labels;
    readonly sampleWeight?: Numbers;
}
/** What two models predict for the same rows, beside the truth. */
export interface FlipInput extends ChurnInput {
    readonly yTrue: Labels;
}
/**
 * Share of the rows that two models predict differently (Milani Fard et al. 2016, "Launch and Iterate"). 0 to 1,
 * lower is better; it is the same either way around.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export declare function churn({ yPred, yPredBaseline, sampleWeight }: ChurnInput): number;
/**
 * Share of all rows that the baseline has right and the model wrong (Yan et al. 2021, "Positive-Congruent
 * Training"). 0 to 1, lower is better.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export declare function negativeFlipRate(input: FlipInput): number;
/**
 * Share of all rows that the baseline has wrong and the model right; less `negativeFlipRate` it is the
 * difference of the accuracies. 0 to 1, higher is better.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export declare function positiveFlipRate(input: FlipInput): number;
/** How many rows the baseline has right and the model wrong. @throws AssayError as `negativeFlipRate` */
export declare function negativeFlips(input: Omit<FlipInput, "sampleWeight">): number;
/** How many rows the baseline has wrong and the model right. @throws AssayError as `positiveFlipRate` */
export declare function positiveFlips(input: Omit<FlipInput, "sampleWeight">): number;
/** 1 for each row with another prediction. */
export declare function changedRows(yPred: Labels, yPredBaseline: Labels): Uint8Array;
/** 1 for each row that only one of the two has right. */
export declare function flippedRows(input: FlipInput, kind: "negative" | "positive"): Uint8Array;
