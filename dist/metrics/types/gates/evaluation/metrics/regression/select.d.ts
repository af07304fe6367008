/**
 * The value of a rank, with all lower ones before it and all greater ones after (Hoare's FIND with the pivot of
 * Floyd and Rivest 1975, algorithm 489).
 */
export declare function select(values: Float64Array, rank: number, first?: number, last?: number): number;
