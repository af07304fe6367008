/**
 * Sorts by three digits of 11 bits where four would be needed for all of a double.
 * @param values positive and finite, as `other` overwritten
 * @returns the values, which lie in one of the two, sorted but for those of equal keys; nothing where values are
 *   negative or too far apart
 */
export declare function sortByNarrowKeys(values: Float64Array, other: Float64Array): Float64Array | undefined;
