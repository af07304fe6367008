import { type Matrix } from "../matrix.ts";
export interface HausdorffDistanceInput {
    /** Points, a row each. */
    readonly X: Matrix;
    readonly Y: Matrix;
    /** Looks only at how far points of X are from Y; default false, which is the greater of both ways. */
    readonly directed?: boolean;
}
/**
 * Hausdorff distance of two sets of points: the Euclidean distance from a point of one to the nearest of the other,
 * where it is greatest. 0 upwards, lower is better. Each pair may be looked at.
 * Source: `scipy.spatial.distance.directed_hausdorff`, both ways.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/undefined` for distances beyond what a number holds
 */
export declare function hausdorffDistance({ X, Y, directed }: HausdorffDistanceInput): number;
