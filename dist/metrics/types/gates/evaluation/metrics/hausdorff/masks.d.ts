import { type Matrix } from "../matrix.ts";
export interface MaskHausdorffDistanceInput {
    /** The class of each pixel, in rows. */
    readonly yTrue: Matrix;
    readonly yPred: Matrix;
    readonly numClasses: number;
    /** Whether class 0 counts; default false. */
    readonly includeBackground?: boolean;
    /** Default `euclidean`. */
    readonly distanceMetric?: "euclidean" | "chessboard" | "taxicab";
    /** Distance of one row to the next, and of one column to the next; default 1 and 1. */
    readonly spacing?: readonly [number, number];
    /** Looks only at how far predicted edges are from true ones; default false, the greater of both ways. */
    readonly directed?: boolean;
}
/**
 * Hausdorff distance between the edges of each class on an image: how far a pixel on the edge of one mask is from the
 * edge of the other, at most. One number a class, 0 upwards, lower is better; Infinity for a class that one mask has
 * and the other lacks, null for one that neither has.
 * Source: `torchmetrics.functional.segmentation.hausdorff_distance` 1.9, in double precision, which fails where
 * neither has a class and misplaces distances on images that are not square.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/option`,
 *   `evaluation/classes-mismatch` for a class outside 0 to numClasses - 1
 */
export declare function maskHausdorffDistance(input: MaskHausdorffDistanceInput): (number | null)[];
