import { type PointsInput } from "./points.ts";
export interface DunnIndexInput extends PointsInput {
    /** The power of the differences in a distance, 1 or more; default 2, which is Euclidean. */
    readonly p?: number;
}
/**
 * Least distance of two clusters' centres over the greatest of a point to its own (Dunn 1973). 0 to ∞, higher is
 * better. Source: `torchmetrics.functional.clustering.dunn_index`, which says ∞ where each cluster lies in one place.
 * @throws AssayError as `clusteredPoints`; `evaluation/parameter` for a `p` below 1, `evaluation/undefined` where no
 *   point is apart from its centre
 */
export declare function dunnIndex({ p, ...input }: DunnIndexInput): number;
