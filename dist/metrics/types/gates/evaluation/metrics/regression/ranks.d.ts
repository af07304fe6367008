import type { Numbers } from "../labels.ts";
/** Values by what they are smaller than: rows of equal value have one code, and codes ascend with the values. */
export interface Ranks {
    readonly codes: Int32Array;
    /** Distinct values. */
    readonly count: number;
}
export declare function ranksOf(values: Numbers): Ranks;
/** Mean rank of each row, less one half, where a row counts as often as its weight says. */
export declare function weightedRanks({ codes, count }: Ranks, weights: Numbers): Float64Array;
/**
 * Kendall's τ-b: pairs of rows in the same order less those in the other, over the geometric mean of the pairs that
 * either side tells apart (Kendall 1945). By a tree of sums over the codes (Fenwick 1994), O(rows log rows).
 * NaN where one side tells none apart.
 */
export declare function tauOf(one: Ranks, other: Ranks, weights: Numbers, order: Uint32Array): number;
