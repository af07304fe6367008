import { type PointsInput } from "./points.ts";
/**
 * For each cluster the worst ratio of two clusters' spreads to the distance of their centroids, averaged
 * (Davies & Bouldin 1979). 0 to ∞, lower is better. Source: `sklearn.metrics.davies_bouldin_score`.
 * @throws AssayError as `clusteredPoints`
 */
export declare function daviesBouldinScore(input: PointsInput): number;
