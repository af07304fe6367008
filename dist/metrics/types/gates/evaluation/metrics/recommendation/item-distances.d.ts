import type { Labels } from "../labels.ts";
import { type Matrix } from "../matrix.ts";
/** What is known of items: one row an item. */
export interface ItemFeatures {
    readonly item: Labels;
    readonly features: Matrix;
}
/** Cosine distance of two rows of the features, 0 to 2. */
export type Distance = (one: number, other: number) => number;
/**
 * Distances as `sklearn.metrics.pairwise_distances(metric="cosine")` has them: items without any feature above or
 * below 0 are at a distance of 1 to all others.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`
 */
export declare function cosineDistances({ item, features }: ItemFeatures): Distance;
/** @throws AssayError `evaluation/key-missing`, `evaluation/key-duplicate` */
export declare function featureRows(codes: Int32Array, items: number): (code: number, name: string | number) => number;
