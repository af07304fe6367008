import { type ClusteredPoints, type PointsInput } from "./points.ts";
/**
 * (b − a) / max(a, b) of each point: a is its mean Euclidean distance to its own cluster, b the least mean distance
 * to another (Rousseeuw 1987); 0 in a cluster of one point. −1 to 1, higher is better. O(points²).
 * Source: `sklearn.metrics.silhouette_samples`.
 * @throws AssayError as `clusteredPoints`
 */
export declare function silhouetteSamples(input: PointsInput): Float64Array;
/**
 * The mean of `silhouetteSamples`. −1 to 1, higher is better. Source: `sklearn.metrics.silhouette_score`.
 * @throws AssayError as `clusteredPoints`
 */
export declare function silhouetteScore(input: PointsInput): number;
/** The sum of each point's distances to the points of each cluster. */
export declare function distancesToClusters({ values, width, codes, sizes }: ClusteredPoints): Float64Array;
