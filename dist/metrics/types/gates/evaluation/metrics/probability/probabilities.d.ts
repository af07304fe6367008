import { type Labels, type Numbers } from "../labels.ts";
import { type Dense, type Matrix } from "../matrix.ts";
export interface ProbabilityInput {
    readonly yTrue: Labels;
    /** Probability of the greater label a row; or one for each class in the order of the labels, also row by row. */
    readonly yProba: Numbers | Matrix;
    /** All classes, where not each of them occurs in `yTrue`. */
    readonly labels?: Labels;
    readonly sampleWeight?: Numbers;
}
/** Class index of each row and its probabilities: one column where there are two classes, or one for each. */
export interface ProbabilityRows extends Dense {
    readonly codes: Int32Array | Uint8Array;
    readonly classes: number;
    /** Probabilities came in single precision. */
    readonly isNarrow: boolean;
}
/**
 * @throws AssayError `evaluation/one-class` without `labels`, `evaluation/classes-mismatch`,
 *   `evaluation/not-probability`, `evaluation/not-finite`, `evaluation/length-mismatch`, `evaluation/no-rows`
 */
export declare function readProbabilities(input: ProbabilityInput): ProbabilityRows;
/** @throws AssayError `evaluation/not-probability`, `evaluation/not-finite`, `evaluation/classes-mismatch` */
export declare function readProbabilityScores(yProba: Numbers | Matrix, rows: number): Dense;
/** @throws AssayError `evaluation/not-probability` where a row's probabilities do not add up to 1 */
export declare function requireSumOfOne({ rows, columns, values }: Dense, tolerance: number): void;
