import { AssayError } from "../../../../model/error.ts";
import { requireNumber } from "../arrays.ts";
import { type ClusteredPoints, clusteredPoints, type PointsInput } from "./points.ts";

export interface DunnIndexInput extends PointsInput {
  /** The power of the differences in a distance, 1 or more; default 2, which is Euclidean. */
  readonly p?: number;
}

/**
 * Least distance of two clusters' centres over the greatest of a point to its own (Dunn 1973). 0 to ∞, higher is
 * better. Source: `torchmetrics.functional.clustering.dunn_index`, which says ∞ where each cluster lies in one place.
 * @throws AssayError as `clusteredPoints`; `evaluation/parameter` for a `p` below 1, `evaluation/undefined` where no
 *   point is apart from its centre
 */
export function dunnIndex({ p = 2, ...input }: DunnIndexInput): number {
  if (!(p >= 1 && p < Number.POSITIVE_INFINITY))
    throw new AssayError("evaluation/parameter", `\`p\` is ${p}.`, { fix: "Choose a number of at least 1." });
  const points = clusteredPoints(input);
  const { codes, sizes, centroids, values } = points;
  let widest = 0;
  for (let row = 0; row < codes.length; row++)
    widest = Math.max(widest, distance(points, values, row, codes[row], p));
  let nearest = Number.POSITIVE_INFINITY;
  for (let one = 0; one < sizes.length; one++)
    for (let other = one + 1; other < sizes.length; other++)
      nearest = Math.min(nearest, distance(points, centroids, one, other, p));
  if (widest > 0) return requireNumber(nearest / widest);
  throw new AssayError(
    "evaluation/undefined",
    `The points of each of the ${sizes.length} clusters lie in one place, and a ratio to a width of 0 is no number.`,
    { fix: "Look at how the clusters were made; `silhouette` has a value for them." },
  );
}

/** Of a point, or a centre, to the centre of a cluster; by the greatest difference, so that no power vanishes. */
function distance(
  { width, centroids }: ClusteredPoints,
  from: Float64Array,
  one: number,
  centre: number,
  p: number,
): number {
  const [start, end] = [one * width, centre * width];
  let greatest = 0;
  for (let at = 0; at < width; at++)
    greatest = Math.max(greatest, Math.abs(from[start + at] - centroids[end + at]));
  if (greatest === 0 || width === 1) return greatest;
  let sum = 0;
  for (let at = 0; at < width; at++) {
    const share = Math.abs(from[start + at] - centroids[end + at]) / greatest;
    sum += p === 2 ? share * share : share ** p;
  }
  return greatest * (p === 2 ? Math.sqrt(sum) : sum ** (1 / p));
}
