import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength } from "../arrays.ts";
import { encodeLabels, type Labels, type Numbers } from "../labels.ts";
import { type Dense, type Matrix, readMatrix } from "../matrix.ts";

export interface PointsInput {
  /** One row a point, all of one width, plain or typed; or all values row by row with the number of columns. */
  readonly X: Matrix;
  /** The cluster of each point. */
  readonly labels: Labels;
}

export interface ClusteredPoints {
  /** All coordinates, point by point. */
  readonly values: Float64Array;
  /** Coordinates of a point. */
  readonly width: number;
  readonly codes: Int32Array;
  /** Points of each cluster. */
  readonly sizes: Float64Array;
  /** The mean of each cluster, one after the other. */
  readonly centroids: Float64Array;
}

/**
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/ragged`,
 *   `evaluation/not-finite`; `evaluation/undefined` for one cluster only, as many clusters as points, or points that
 *   all lie in one place
 */
export function clusteredPoints({ X, labels }: PointsInput): ClusteredPoints {
  const { rows, columns: width, values } = readPoints(X);
  requireSameLength({ X: { length: rows }, labels });
  const encoded = encodeLabels([labels]);
  const [codes, clusters] = [encoded.codes[0], encoded.classes.length];
  if (clusters < 2 || clusters >= rows)
    throw new AssayError(
      "evaluation/undefined",
      `There are ${clusters} clusters of ${rows} points; at least two and fewer than the points are needed.`,
      { fix: "Look at how the clusters were made." },
    );
  requirePlaces(values, width);
  return { values, width, codes, ...centred(values, width, codes, clusters) };
}

/** Distance of point `one` of `a` to point `other` of `b`, squared. */
export function squaredDistance(
  a: Float64Array,
  one: number,
  b: Float64Array,
  other: number,
  width: number,
): number {
  const [from, shift] = [one * width, (other - one) * width];
  let sum = 0;
  for (let at = from; at < from + width; at++) {
    const difference = a[at] - b[at + shift];
    sum += difference * difference;
  }
  return sum;
}

/** Sums of squares of coordinates of this size are numbers. */
const FARTHEST = 2 ** 480;

/** Distances that are all 0 make every one of these metrics 0/0. */
function requirePlaces(values: Float64Array, width: number): void {
  let far = 0;
  let hasDistance = false;
  for (let at = 0, first = 0; at < values.length; at++, first = first + 1 === width ? 0 : first + 1) {
    const size = Math.abs(values[at]);
    if (size > far) far = size;
    if ((values[at] - values[first]) ** 2 > 0) hasDistance = true;
  }
  if (far > FARTHEST)
    throw new AssayError(
      "evaluation/not-finite",
      `Coordinates of X reach ${far}, and the squares of such distances are no numbers.`,
      { fix: "Scale the columns, as for the clustering." },
    );
  if (hasDistance) return;
  throw new AssayError(
    "evaluation/undefined",
    `All ${values.length / width} points lie in one place, so no distance tells clusters apart.`,
    { fix: "Look at the columns of `features`: they hold the same numbers in every row." },
  );
}

/** The mean of all points. */
export function centroidOf(values: Float64Array, width: number): Float64Array {
  return centred(values, width, new Int32Array(values.length / width), 1).centroids;
}

/** Points whose coordinates are added up before they join the total, so that rounding grows with blocks only. */
const BLOCK = 1024;

function centred(
  values: Float64Array,
  width: number,
  codes: Int32Array,
  clusters: number,
): { sizes: Float64Array; centroids: Float64Array } {
  const sizes = new Float64Array(clusters);
  const centroids = new Float64Array(clusters * width);
  const block = new Float64Array(clusters * width);
  for (let from = 0; from < codes.length; from += BLOCK) {
    const to = Math.min(codes.length, from + BLOCK);
    for (let row = from; row < to; row++) {
      const [start, shift] = [row * width, (codes[row] - row) * width];
      sizes[codes[row]]++;
      for (let at = start; at < start + width; at++) block[at + shift] += values[at];
    }
    if (clusters > BLOCK && to < codes.length) continue;
    for (let at = 0; at < block.length; at++) centroids[at] += block[at];
    block.fill(0);
  }
  for (let code = 0, at = 0; code < clusters; code++)
    for (const end = at + width; at < end; at++) centroids[at] /= sizes[code];
  return { sizes, centroids };
}

function readPoints(X: Matrix): Dense {
  if (!("columns" in X)) requireOneWidth(X);
  const points = readMatrix("X", X);
  requireSameLength({ X: points.values });
  const wrong = points.values.findIndex((value) => !Number.isFinite(value));
  if (wrong === -1) return points;
  const row = Math.floor(wrong / points.columns);
  const given = points.values.subarray(row * points.columns, (row + 1) * points.columns);
  requireFinite(`row ${row + 1} of X`, given);
  return points;
}

function requireOneWidth(X: ArrayLike<Numbers>): void {
  for (let row = 0; row < X.length; row++)
    if (X[row].length !== X[0].length)
      throw new AssayError(
        "evaluation/ragged",
        `Row ${row + 1} of X has ${X[row].length} values, but the first row has ${X[0].length}.`,
        { fix: "Give the same number of values for each point." },
      );
}
