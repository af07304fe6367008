import { centroidOf, clusteredPoints, type PointsInput, squaredDistance } from "./points.ts";

/**
 * Variance between the clusters over that within, each by its degrees of freedom (Caliński & Harabasz 1974).
 * 0 to ∞, higher is better; 1 when nothing varies within. Source: `sklearn.metrics.calinski_harabasz_score`.
 * @throws AssayError as `clusteredPoints`
 */
export function calinskiHarabaszScore(input: PointsInput): number {
  const { X, width, codes, sizes, centroids } = clusteredPoints(input);
  const mean = centroidOf(X, width);
  let between = 0;
  centroids.forEach((centroid, code) => {
    between += sizes[code] * squaredDistance(centroid, mean);
  });
  let within = 0;
  for (let row = 0; row < codes.length; row++) within += squaredDistance(X[row], centroids[codes[row]]);
  if (within === 0) return 1;
  return (between * (codes.length - sizes.length)) / (within * (sizes.length - 1));
}
