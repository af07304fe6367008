/**
 * Sorts finite values ascending. Least-significant-digit radix sort (Knuth, TAOCP 3, 5.2.5) over the upper 43 bits
 * of the doubles, or over 32 bits where all are positive and near enough to one another; the few values that only the
 * bits below tell apart are then moved by insertion.
 * @param values are overwritten
 * @param scratch at least as long; overwritten
 * @returns the sorted values, which lie in one of the two
 */
export declare function sortScores(values: Float64Array, scratch: Float64Array): Float64Array;
