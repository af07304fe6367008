import { weightedMean } from "../arrays.ts";
import { type Distance, type DistanceName, distanceOf } from "./point-distances.ts";
import { type ClusteredPoints, clusteredPoints, type PointsInput } from "./points.ts";

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
export function silhouetteSamples(input: SilhouetteInput): Float64Array {
  const points = clusteredPoints(input);
  const { codes, sizes } = points;
  const sums = distancesToClusters(points, input.metric);
  return Float64Array.from(codes, (own, row) =>
    silhouetteOf(sums.subarray(row * sizes.length, (row + 1) * sizes.length), sizes, own),
  );
}

/**
 * The mean of `silhouetteSamples`. −1 to 1, higher is better. Source: `sklearn.metrics.silhouette_score`.
 * @throws AssayError as `clusteredPoints`
 */
export function silhouetteScore(input: SilhouetteInput): number {
  return weightedMean(silhouetteSamples(input));
}

function silhouetteOf(sums: Float64Array, sizes: Float64Array, own: number): number {
  if (sizes[own] === 1) return 0;
  const within = sums[own] / (sizes[own] - 1);
  let nearest = Number.POSITIVE_INFINITY;
  for (let cluster = 0; cluster < sizes.length; cluster++)
    if (cluster !== own) nearest = Math.min(nearest, sums[cluster] / sizes[cluster]);
  const greater = Math.max(within, nearest);
  return greater === 0 ? 0 : (nearest - within) / greater;
}

/** The sum of each point's distances to the points of each cluster. */
export function distancesToClusters(
  points: ClusteredPoints,
  metric: DistanceName = "euclidean",
): Float64Array {
  const distance = distanceOf(metric);
  return metric === "euclidean" || metric === "l2"
    ? euclideanToClusters(points)
    : anyToClusters(points, distance);
}

/** Written out: a call for each pair of points takes longer than their distance. */
function euclideanToClusters({ values, width, codes, sizes }: ClusteredPoints): Float64Array {
  const clusters = sizes.length;
  const sums = new Float64Array(codes.length * clusters);
  for (let row = 0; row < codes.length; row++) {
    const start = row * width;
    const own = codes[row];
    for (let other = row + 1, at = start + width; other < codes.length; other++) {
      let squares = 0;
      for (let mine = start; mine < start + width; mine++, at++) {
        const difference = values[mine] - values[at];
        squares += difference * difference;
      }
      const distance = Math.sqrt(squares);
      sums[row * clusters + codes[other]] += distance;
      sums[other * clusters + own] += distance;
    }
  }
  return sums;
}

function anyToClusters({ values, width, codes, sizes }: ClusteredPoints, between: Distance): Float64Array {
  const clusters = sizes.length;
  const sums = new Float64Array(codes.length * clusters);
  for (let row = 0; row < codes.length; row++)
    for (let other = row + 1; other < codes.length; other++) {
      const distance = between(values, row * width, other * width, width);
      sums[row * clusters + codes[other]] += distance;
      sums[other * clusters + codes[row]] += distance;
    }
  return sums;
}
