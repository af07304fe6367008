import { type Labels, type Numbers } from "../labels.ts";
import { type Matrix } from "../matrix.ts";
import { type OfTarget, type ScoreAverage } from "./averages.ts";
export interface AveragePrecisionScoreInput {
    /** Labels; or a matrix of 0 and 1 with a column for each label. */
    readonly yTrue: Labels | Matrix;
    /** Scores of the positive class; or with a column for each class or label, also row by row. */
    readonly yScore: Numbers | Matrix;
    /** How several classes or labels become one value; default `macro`, null leaves them apart. */
    readonly average?: ScoreAverage;
    /** The positive one of two labels, 1 by default; several are each positive in turn. */
    readonly posLabel?: number | string | boolean;
    readonly sampleWeight?: Numbers;
}
/**
 * Precision at each threshold, weighted by how much recall grows there: the area under the precision-recall
 * curve as steps. 0 to 1, higher is better; 0 without a positive row.
 * Source: `sklearn.metrics.average_precision_score`.
 * @throws AssayError `evaluation/positive-unknown`, `evaluation/not-finite`, `evaluation/classes-mismatch`,
 *   `evaluation/option`, `evaluation/not-binary`, `evaluation/length-mismatch`, `evaluation/no-rows`
 */
export declare function averagePrecisionScore(input: AveragePrecisionScoreInput & {
    readonly average: null;
}): number | Float64Array;
export declare function averagePrecisionScore(input: AveragePrecisionScoreInput & {
    readonly average?: Exclude<ScoreAverage, null>;
}): number;
/** Of one target; 0 where no row is positive. */
export declare const averagePrecisionOfTarget: OfTarget;
