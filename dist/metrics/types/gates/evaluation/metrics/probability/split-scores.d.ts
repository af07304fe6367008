/** The scores of either class, ascending. */
export interface SplitScores {
    readonly positives: Float64Array;
    readonly negatives: Float64Array;
}
/** 1 for rows of the positive class, 0 for the others. */
export type Positive = Uint8Array | Int32Array;
/**
 * Sorts the scores of each class by themselves, which is quicker than sorting row numbers.
 * @throws AssayError `evaluation/not-finite`
 */
export declare function splitScores(positive: Positive, scores: Float64Array): SplitScores;
/** Area under the ROC curve as Mann and Whitney's U; NaN where a class has no row. */
export declare function areaOfSplit({ positives, negatives }: SplitScores): number;
/** Σ (recall − recall before) × precision from the greatest score down; 0 without a positive row. */
export declare function averagePrecisionOfSplit({ positives, negatives }: SplitScores): number;
