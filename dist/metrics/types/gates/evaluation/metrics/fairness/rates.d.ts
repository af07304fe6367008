import { type Labels, type Numbers } from "../labels.ts";
export interface RateInput {
    readonly yTrue: Labels;
    readonly yPred: Labels;
    /** The label that counts as selected; without it labels must be 0 and 1, or -1 and 1. */
    readonly posLabel?: number | string | boolean;
    readonly sampleWeight?: Numbers;
}
/** Weight of the rows by truth and prediction. */
export interface Confusion {
    readonly tp: number;
    readonly fp: number;
    readonly fn: number;
    readonly tn: number;
}
/**
 * Share of the rows that are predicted `posLabel` (1). 0 to 1. Source: `fairlearn.metrics.selection_rate` 0.15.
 * @throws AssayError `evaluation/no-rows` without rows or weight, `evaluation/length-mismatch`
 */
export declare function selectionRate({ yTrue, yPred, posLabel, sampleWeight, }: Partial<RateInput> & Pick<RateInput, "yPred">): number;
/**
 * tp / (tp + fn): share of the positive rows that are predicted positive. 0 to 1, higher is better; 0 without a
 * positive row, as fairlearn has it. Source: `fairlearn.metrics.true_positive_rate` 0.15.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-binary`
 */
export declare function truePositiveRate(input: RateInput): number;
/** tn / (tn + fp). Otherwise as `truePositiveRate`. Source: `fairlearn.metrics.true_negative_rate` 0.15. */
export declare function trueNegativeRate(input: RateInput): number;
/** fp / (fp + tn), lower is better. Otherwise as `truePositiveRate`. Source: `fairlearn.metrics.false_positive_rate` 0.15. */
export declare function falsePositiveRate(input: RateInput): number;
/** fn / (fn + tp), lower is better. Otherwise as `truePositiveRate`. Source: `fairlearn.metrics.false_negative_rate` 0.15. */
export declare function falseNegativeRate(input: RateInput): number;
/**
 * Weighted mean of the predictions, in their unit. Source: `fairlearn.metrics.mean_prediction` 0.15.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`
 */
export declare function meanPrediction({ yTrue, yPred, sampleWeight, }: {
    readonly yTrue?: Labels;
    readonly yPred: Numbers | ArrayLike<boolean>;
    readonly sampleWeight?: Numbers;
}): number;
/** 1 for each row that has the label. */
export declare function isLabel(given: Labels, label: number | string): Uint8Array;
/**
 * The label that counts as positive. fairlearn takes 1 where nothing else can be meant.
 * @throws AssayError `evaluation/not-binary` for other labels or more than two
 */
export declare function positiveLabel({ yTrue, yPred, ...given }: RateInput): number | string;
/** tp / (tp + fn) and the like; 0 where there is no such row, as scikit-learn's normalised matrix has it. */
export declare function shareOf(part: number, rest: number): number;
