import { AssayError } from "../../../../model/error.ts";
import { clusteredPoints, type PointsInput, squaredDistance } from "./points.ts";

/** NumPy's `isclose` to 0, which is what scikit-learn asks. */
const NEGLIGIBLE = 1e-8;

/**
 * For each cluster the worst ratio of two clusters' spreads to the distance of their centroids, averaged
 * (Davies & Bouldin 1979). 0 to ∞, lower is better. Source: `sklearn.metrics.davies_bouldin_score`.
 * scikit-learn says 0, the best, where no centroid is apart from another; here that is refused.
 * @throws AssayError as `clusteredPoints`; `evaluation/undefined` for centroids that are all the same
 */
export function daviesBouldinScore(input: PointsInput): number {
  const { values, width, codes, sizes, centroids } = clusteredPoints(input);
  const spreads = new Float64Array(sizes.length);
  for (let row = 0; row < codes.length; row++)
    spreads[codes[row]] += Math.sqrt(squaredDistance(values, row, centroids, codes[row], width));
  for (let code = 0; code < sizes.length; code++) spreads[code] /= sizes[code];
  const clusters = [...sizes.keys()];
  const distances = clusters.map((one) =>
    clusters.map((other) => Math.sqrt(squaredDistance(centroids, one, centroids, other, width))),
  );
  if (distances.every((row) => row.every((distance) => distance === 0)))
    throw new AssayError(
      "evaluation/undefined",
      `The ${sizes.length} clusters have the same centre, and a ratio to a distance of 0 is no number.`,
      { fix: "Look at how the clusters were made; `silhouette` has a value for them." },
    );
  if (
    spreads.every((spread) => spread <= NEGLIGIBLE) ||
    distances.every((row) => row.every((distance) => distance <= NEGLIGIBLE))
  )
    return 0;
  const worst = distances.map((row, one) =>
    Math.max(
      ...row.map((distance, other) => (distance === 0 ? 0 : (spreads[one] + spreads[other]) / distance)),
    ),
  );
  return worst.reduce((sum, ratio) => sum + ratio, 0) / worst.length;
}
