import type { Numbers } from "../labels.ts";
import { type Dense, type Matrix } from "../matrix.ts";
/** What metrics of one ranking a row read: a row for each query or sample, a column for each item or label. */
export interface RowsInput {
    readonly yTrue: Matrix;
    /** Score of each item, of the same shape. */
    readonly yScore: Matrix;
    /** Weight of each row. */
    readonly sampleWeight?: Numbers;
}
/** The same as two matrices of one shape with at least a value each. */
export interface RankedRows {
    readonly truth: Dense;
    readonly scores: Dense;
    readonly weights?: Float64Array;
}
/**
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/option` for a negative weight
 */
export declare function readRows({ yTrue, yScore, sampleWeight }: RowsInput): RankedRows;
/** @throws AssayError `evaluation/option` for a single column, in which nothing can be ranked */
export declare function requireColumns({ columns }: Dense): void;
