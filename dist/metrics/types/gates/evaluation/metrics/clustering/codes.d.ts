import { type Labels } from "../labels.ts";
/** Clusters as whole numbers: the code of a row is `codes[row] - least`, below `count`. Not every code need occur. */
export interface Coded {
    readonly codes: Int32Array;
    readonly least: number;
    readonly count: number;
}
/** Whole numbers in a range that is not much wider than the rows are their own codes; others are looked up. */
export declare function codesOf(labels: Labels): Coded;
