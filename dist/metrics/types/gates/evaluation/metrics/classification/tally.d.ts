import type { Labels } from "../labels.ts";
/** Weight of each pair of a true and a predicted label, in a square table whose side is a power of two. */
export interface Table {
    readonly low: number;
    readonly shift: number;
    /** Rows of each pair, some here and the rest in `others`; the true label picks the line. */
    readonly counts: Uint32Array;
    readonly others: Uint32Array;
    /** Weight of each pair, where rows have weights. */
    readonly sums?: Float64Array;
}
/**
 * The table of whole-number labels; nothing where some are no 32-bit integers, or where it would have many more
 * cells than there are rows.
 */
export declare function tally(yTrue: Labels, yPred: Labels, weights?: Float64Array): Table | undefined;
