import { AssayError } from "../../../../model/error.ts";
import { type Dense, type Matrix, readMatrix, requireSameShape } from "../matrix.ts";

export interface MaskHausdorffDistanceInput {
  /** The class of each pixel, in rows. */
  readonly yTrue: Matrix;
  readonly yPred: Matrix;
  readonly numClasses: number;
  /** Whether class 0 counts; default false. */
  readonly includeBackground?: boolean;
  /** Default `euclidean`. */
  readonly distanceMetric?: "euclidean" | "chessboard" | "taxicab";
  /** Distance of one row to the next, and of one column to the next; default 1 and 1. */
  readonly spacing?: readonly [number, number];
  /** Looks only at how far predicted edges are from true ones; default false, the greater of both ways. */
  readonly directed?: boolean;
}

type Norm = (rows: number, columns: number) => number;

const NORMS: Readonly<Record<string, Norm>> = {
  euclidean: Math.hypot,
  chessboard: Math.max,
  taxicab: (rows, columns) => rows + columns,
};

/**
 * Hausdorff distance between the edges of each class on an image: how far a pixel on the edge of one mask is from the
 * edge of the other, at most. One number a class, 0 upwards, lower is better; Infinity for a class that one mask has
 * and the other lacks, null for one that neither has.
 * Source: `torchmetrics.functional.segmentation.hausdorff_distance` 1.9, in double precision, which fails where
 * neither has a class and misplaces distances on images that are not square.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/option`,
 *   `evaluation/classes-mismatch` for a class outside 0 to numClasses - 1
 */
export function maskHausdorffDistance(input: MaskHausdorffDistanceInput): (number | null)[] {
  const { numClasses, includeBackground = false, directed = false } = input;
  const { distanceMetric = "euclidean", spacing = [1, 1] } = input;
  requireOptions(numClasses, distanceMetric, spacing);
  const [truth, found] = [
    readMask("yTrue", input.yTrue, numClasses),
    readMask("yPred", input.yPred, numClasses),
  ];
  requireSameShape(["yTrue", "yPred"], truth, found);
  const from = includeBackground || numClasses === 1 ? 0 : 1;
  return Array.from({ length: numClasses - from }, (_, at) => {
    const [real, predicted] = [edgesOf(truth, from + at), edgesOf(found, from + at)];
    if (real.length === 0 && predicted.length === 0) return null;
    if (real.length === 0 || predicted.length === 0) return Number.POSITIVE_INFINITY;
    const norm = NORMS[distanceMetric];
    const there = farthest(predicted, real, truth, norm, spacing);
    return directed ? there : Math.max(there, farthest(real, predicted, truth, norm, spacing));
  });
}

/** Pixels of a class with a neighbour beside, above or below that is not of it; outside the image nothing is. */
function edgesOf({ rows, columns, values }: Dense, label: number): readonly number[] {
  const edges: number[] = [];
  const isLabel = (pixel: number) => values[pixel] === label;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const pixel = row * columns + column;
      if (!isLabel(pixel)) continue;
      const isInside =
        row > 0 &&
        row < rows - 1 &&
        column > 0 &&
        column < columns - 1 &&
        isLabel(pixel - columns) &&
        isLabel(pixel + columns) &&
        isLabel(pixel - 1) &&
        isLabel(pixel + 1);
      if (!isInside) edges.push(pixel);
    }
  return edges;
}

/** The greatest distance of an edge's pixel to the nearest one of the other edge. */
function farthest(
  from: readonly number[],
  to: readonly number[],
  { rows, columns }: Dense,
  norm: Norm,
  [high, wide]: readonly [number, number],
): number {
  const away = rowsAway(to, rows, columns);
  let most = 0;
  for (const pixel of from) {
    const column = pixel % columns;
    let nearest = Number.POSITIVE_INFINITY;
    // Columns further away than the nearest pixel so far have no nearer one.
    for (let step = 0; step < columns && step * wide < nearest; step++)
      for (const at of step === 0 ? [pixel] : [pixel - step, pixel + step]) {
        const isInRow = at >= pixel - column && at < pixel - column + columns;
        if (isInRow && away[at] < Number.POSITIVE_INFINITY)
          nearest = Math.min(nearest, norm(away[at] * high, step * wide));
      }
    most = Math.max(most, nearest);
  }
  return most;
}

/** For each pixel how many rows the nearest of the edge in its column is away. */
function rowsAway(edge: readonly number[], rows: number, columns: number): Float64Array {
  const away = new Float64Array(rows * columns).fill(Number.POSITIVE_INFINITY);
  for (const pixel of edge) away[pixel] = 0;
  for (let pixel = columns; pixel < away.length; pixel++)
    away[pixel] = Math.min(away[pixel], away[pixel - columns] + 1);
  for (let pixel = away.length - columns - 1; pixel >= 0; pixel--)
    away[pixel] = Math.min(away[pixel], away[pixel + columns] + 1);
  return away;
}

/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/classes-mismatch` */
function readMask(name: string, given: Matrix, numClasses: number): Dense {
  const mask = readMatrix(name, given);
  if (mask.values.length === 0)
    throw new AssayError("evaluation/no-rows", `${name} has no pixels.`, { fix: "Check the mask." });
  const wrong = mask.values.findIndex(
    (label) => !(Number.isInteger(label) && label >= 0 && label < numClasses),
  );
  if (wrong === -1) return mask;
  throw new AssayError(
    "evaluation/classes-mismatch",
    `Pixel ${wrong + 1} of ${name} has the class ${mask.values[wrong]}, but classes are 0 to ${numClasses - 1}.`,
    { fix: "Give the right `numClasses`." },
  );
}

/** @throws AssayError `evaluation/option` */
function requireOptions(numClasses: number, metric: string, spacing: readonly number[]): void {
  if (!Number.isInteger(numClasses) || numClasses < 1)
    throw new AssayError("evaluation/option", `\`numClasses\` is ${numClasses}.`, {
      fix: "Give the number of classes, the background among them.",
    });
  if (!Object.hasOwn(NORMS, metric))
    throw new AssayError("evaluation/option", `\`distanceMetric\` is ${metric}.`, {
      fix: `Choose one of ${Object.keys(NORMS).join(", ")}.`,
    });
  if (spacing.length === 2 && spacing.every((each) => each > 0 && each < Number.POSITIVE_INFINITY)) return;
  throw new AssayError("evaluation/option", `\`spacing\` is ${spacing.join(", ")}.`, {
    fix: "Give two numbers above 0, for rows and columns.",
  });
}
