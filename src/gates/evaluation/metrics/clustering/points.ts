import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength } from "../arrays.ts";
import { encodeLabels, type Labels, type Numbers } from "../labels.ts";

export interface PointsInput {
  /** One row a point, all of one width, each plain or typed. */
  readonly X: ArrayLike<Numbers>;
  /** The cluster of each point. */
  readonly labels: Labels;
}

export interface ClusteredPoints {
  readonly X: ArrayLike<Numbers>;
  readonly width: number;
  readonly codes: Int32Array;
  /** Points of each cluster. */
  readonly sizes: Float64Array;
  readonly centroids: readonly Float64Array[];
}

/**
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/ragged`,
 *   `evaluation/not-finite`; `evaluation/undefined` for one cluster only or as many clusters as points
 */
export function clusteredPoints({ X, labels }: PointsInput): ClusteredPoints {
  const points = requireSameLength({ X, labels });
  const width = X[0].length;
  for (let row = 0; row < points; row++) {
    if (X[row].length !== width)
      throw new AssayError(
        "evaluation/ragged",
        `Row ${row + 1} of X has ${X[row].length} values, but the first row has ${width}.`,
        { fix: "Give the same number of values for each point." },
      );
    requireFinite(`row ${row + 1} of X`, X[row]);
  }
  const { classes, codes } = encodeLabels([labels]);
  if (classes.length < 2 || classes.length >= points)
    throw new AssayError(
      "evaluation/undefined",
      `There are ${classes.length} clusters of ${points} points; at least two and fewer than the points are needed.`,
      { fix: "Look at how the clusters were made." },
    );
  return { X, width, codes: codes[0], ...centred(X, width, codes[0], classes.length) };
}

export function distanceBetween(a: Numbers, b: Numbers): number {
  return Math.sqrt(squaredDistance(a, b));
}

export function squaredDistance(a: Numbers, b: Numbers): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] - b[at]) ** 2;
  return sum;
}

/** The mean of points. */
export function centroidOf(X: ArrayLike<Numbers>, width: number): Float64Array {
  return centred(X, width, new Int32Array(X.length), 1).centroids[0];
}

function centred(
  X: ArrayLike<Numbers>,
  width: number,
  codes: Int32Array,
  clusters: number,
): { sizes: Float64Array; centroids: Float64Array[] } {
  const sizes = new Float64Array(clusters);
  const centroids = Array.from({ length: clusters }, () => new Float64Array(width));
  for (let row = 0; row < X.length; row++) {
    const centroid = centroids[codes[row]];
    sizes[codes[row]]++;
    for (let at = 0; at < width; at++) centroid[at] += X[row][at];
  }
  centroids.forEach((centroid, code) => {
    for (let at = 0; at < width; at++) centroid[at] /= sizes[code];
  });
  return { sizes, centroids };
}
