/**
 * The quantile of scikit-learn's `_weighted_percentile(average=True)`: the averaged inverse of the distribution
 * function (Hyndman and Fan 1996, definition 2). Rows of no weight do not exist.
 * @throws AssayError `evaluation/not-finite`, `evaluation/no-rows`
 */
export declare function weightedQuantile(values: Float64Array, alpha: number, sampleWeight?: Float64Array): number;
