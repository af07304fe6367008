import type { Labels, Numbers } from "./labels.ts";
/** Numbers in two dimensions: rows of columns, or all values row by row with the number of columns. */
export type Matrix = ArrayLike<Numbers> | {
    readonly values: Numbers;
    readonly columns: number;
};
/** All values row by row. */
export interface Dense {
    readonly rows: number;
    readonly columns: number;
    readonly values: Float64Array;
}
export declare function isMatrix(given: Labels | Matrix): given is Matrix;
/** Plain numbers are one column. @throws AssayError `evaluation/length-mismatch` where rows differ in length */
export declare function readMatrix(name: string, matrix: Numbers | Matrix): Dense;
export declare function columnOf({ rows, columns, values }: Dense, column: number): Float64Array;
export declare function rowOf({ columns, values }: Dense, row: number): Float64Array;
/** @throws AssayError `evaluation/length-mismatch` unless both have the same rows and columns */
export declare function requireSameShape(names: readonly [string, string], one: Dense, other: Dense): void;
