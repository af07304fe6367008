import { type DistanceName } from "./point-distances.ts";
import { type ClusteredPoints, type PointsInput } from "./points.ts";
export interface SilhouetteInput extends PointsInput {
    /** How far two points are apart; default `euclidean`. */
    readonly metric?: DistanceName;
}
/**
 * (b − a) / max(a, b) of each point: a is its mean distance to its own cluster, b the least mean distance to another
 * (Rousseeuw 1987); 0 in a cluster of one point. −1 to 1, higher is better. O(points²).
 * Source: `sklearn.metrics.silhouette_samples`.
 * @throws AssayError as `clusteredPoints`; `evaluation/option` for another `metric`
 */
export declare function silhouetteSamples(input: SilhouetteInput): Float64Array;
/**
 * The mean of `silhouetteSamples`. −1 to 1, higher is better. Source: `sklearn.metrics.silhouette_score`.
 * @throws AssayError as `clusteredPoints`
 */
export declare function silhouetteScore(input: SilhouetteInput): number;
/** The sum of each point's distances to the points of each cluster. */
export declare function distancesToClusters(points: ClusteredPoints, metric?: DistanceName): Float64Array;
