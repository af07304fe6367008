import { type PointsInput } from "./points.ts";
/**
 * For each cluster the worst ratio of two clusters' spreads to the distance of their centroids, averaged
 * (Davies & Bouldin 1979). 0 to ∞, lower is better. Source: `sklearn.metrics.davies_bouldin_score`.
 * scikit-learn says 0, the best, where no centroid is apart from another; here that is refused.
 * @throws AssayError as `clusteredPoints`; `evaluation/undefined` for centroids that are all the same
 */
export declare function daviesBouldinScore(input: PointsInput): number;
