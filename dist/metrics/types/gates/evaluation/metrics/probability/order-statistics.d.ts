/**
 * The values of some ranks, counted from 0, of probabilities: only those that share a bucket with one are sorted.
 * @param probabilities from 0 to 1
 * @returns one value for each rank
 */
export declare function orderStatistics(probabilities: Float64Array, ranks: readonly number[]): readonly number[];
