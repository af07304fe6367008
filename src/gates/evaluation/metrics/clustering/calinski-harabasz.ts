import { centroidOf, clusteredPoints, type PointsInput, squaredDistance } from "./points.ts";

/**
 * Variance between the clusters over that within, each by its degrees of freedom (Caliński & Harabasz 1974).
 * 0 to ∞, higher is better; 1 when nothing varies within. Source: `sklearn.metrics.calinski_harabasz_score`.
 * @throws AssayError as `clusteredPoints`
 */
export function calinskiHarabaszScore(input: PointsInput): number {
  const { values, width, codes, sizes, centroids } = clusteredPoints(input);
  const mean = centroidOf(values, width);
  let between = 0;
  sizes.forEach((size, code) => {
    between += size * squaredDistance(centroids, code, mean, 0, width);
  });
  let within = 0;
  for (let from = 0; from < codes.length; from += BLOCK) {
    const to = Math.min(codes.length, from + BLOCK);
    let sum = 0;
    for (let row = from; row < to; row++) sum += squaredDistance(values, row, centroids, codes[row], width);
    within += sum;
  }
  if (within === 0) return 1;
  return (between * (codes.length - sizes.length)) / (within * (sizes.length - 1));
}

/** Points that are added up before they join the total, so that rounding grows with blocks only. */
const BLOCK = 1024;
