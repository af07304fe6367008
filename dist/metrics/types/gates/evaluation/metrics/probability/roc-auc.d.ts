import { type Labels, type Numbers } from "../labels.ts";
import { type Matrix } from "../matrix.ts";
import { type ScoreAverage } from "./averages.ts";
export interface RocAucScoreInput {
    /** Labels, of two the greater one is positive; or a matrix of 0 and 1 with a column for each label. */
    readonly yTrue: Labels | Matrix;
    /** Scores of the positive class; or with a column for each class or label, also row by row. */
    readonly yScore: Numbers | Matrix;
    /** How several classes or labels become one value; default `macro`, null leaves them apart. */
    readonly average?: ScoreAverage;
    readonly sampleWeight?: Numbers;
    /** Area up to this false positive rate only, in (0, 1], standardised after McClish (1989). */
    readonly maxFpr?: number;
    /** Each class against the rest, or each pair of classes (Hand and Till 2001); more than two classes need it. */
    readonly multiClass?: "ovr" | "ovo";
    /** The classes of the columns of `yScore` in ascending order, where not each of them has rows. */
    readonly labels?: Labels;
}
/**
 * Area under the ROC curve: the chance that a positive row scores above a negative one, equal scores counting
 * half. 0 to 1, higher is better. Source: `sklearn.metrics.roc_auc_score`.
 * @throws AssayError `evaluation/one-class`, `evaluation/not-finite`, `evaluation/classes-mismatch`,
 *   `evaluation/not-probability`, `evaluation/option`, `evaluation/length-mismatch`, `evaluation/no-rows`
 */
export declare function rocAucScore(input: RocAucScoreInput & {
    readonly average: null;
}): number | Float64Array;
export declare function rocAucScore(input: Omit<RocAucScoreInput, "average"> & {
    readonly average?: Exclude<ScoreAverage, null>;
}): number;
