/** How much falls into each bucket, in the order of the numbers. */
export interface ValueBuckets {
    readonly values: Float64Array;
    readonly words: Int32Array;
    /** Rows of each bucket. */
    readonly counts: Uint32Array;
    /** Their weights; without weights the rows. */
    readonly weights: Float64Array | Uint32Array;
}
/** One pass over the numbers. @throws AssayError `evaluation/not-finite` */
export declare function bucketsOf(values: Float64Array, sampleWeight?: Float64Array): ValueBuckets;
/** The bucket in which the weights of it and all before reach `rank`, and the weight before it. */
export declare function bucketReaching({ weights }: ValueBuckets, rank: number): {
    bucket: number;
    before: number;
};
/** The rows of a bucket and of the next one that has weight, in the order in which they are given. */
export declare function rowsFrom({ values, words, counts, weights }: ValueBuckets, bucket: number): Uint32Array;
