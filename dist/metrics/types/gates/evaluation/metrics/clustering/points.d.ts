import { type Labels } from "../labels.ts";
import { type Matrix } from "../matrix.ts";
export interface PointsInput {
    /** One row a point, all of one width, plain or typed; or all values row by row with the number of columns. */
    readonly X: Matrix;
    /** The cluster of each point. */
    readonly labels: Labels;
}
export interface ClusteredPoints {
    /** All coordinates, point by point. */
    readonly values: Float64Array;
    /** Coordinates of a point. */
    readonly width: number;
    readonly codes: Int32Array;
    /** Points of each cluster. */
    readonly sizes: Float64Array;
    /** The mean of each cluster, one after the other. */
    readonly centroids: Float64Array;
}
/**
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/ragged`,
 *   `evaluation/not-finite`; `evaluation/undefined` for one cluster only, as many clusters as points, or points that
 *   all lie in one place
 */
export declare function clusteredPoints({ X, labels }: PointsInput): ClusteredPoints;
/** Distance of point `one` of `a` to point `other` of `b`, squared. */
export declare function squaredDistance(a: Float64Array, one: number, b: Float64Array, other: number, width: number): number;
/** The mean of all points. */
export declare function centroidOf(values: Float64Array, width: number): Float64Array;
