import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireNumber } from "../arrays.ts";
import { type Dense, type Matrix, readMatrix } from "../matrix.ts";

export interface HausdorffDistanceInput {
  /** Points, a row each. */
  readonly X: Matrix;
  readonly Y: Matrix;
  /** Looks only at how far points of X are from Y; default false, which is the greater of both ways. */
  readonly directed?: boolean;
}

/**
 * Hausdorff distance of two sets of points: the Euclidean distance from a point of one to the nearest of the other,
 * where it is greatest. 0 upwards, lower is better. Each pair may be looked at.
 * Source: `scipy.spatial.distance.directed_hausdorff`, both ways.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/undefined` for distances beyond what a number holds
 */
export function hausdorffDistance({ X, Y, directed = false }: HausdorffDistanceInput): number {
  const [one, other] = [readPoints("X", X), readPoints("Y", Y)];
  if (one.columns !== other.columns)
    throw new AssayError(
      "evaluation/length-mismatch",
      `Points of X have ${one.columns} coordinates, those of Y ${other.columns}.`,
      { fix: "Give points of one space." },
    );
  const there = farthest(one, other);
  return requireNumber(Math.sqrt(directed ? there : Math.max(there, farthest(other, one))));
}

/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite` */
function readPoints(name: string, given: Matrix): Dense {
  const points = readMatrix(name, given);
  if (points.rows === 0)
    throw new AssayError("evaluation/no-rows", `${name} has no points.`, {
      fix: "Leave empty sets out: nothing is near to them.",
    });
  requireFinite(name, points.values);
  return points;
}

/** The square of the distance. A point with a neighbour nearer than the farthest so far needs no further look. */
function farthest(from: Dense, to: Dense): number {
  const { columns } = from;
  let most = 0;
  for (let one = 0; one < from.rows; one++) {
    let nearest = Number.POSITIVE_INFINITY;
    for (let other = 0; other < to.rows && nearest > most; other++) {
      let square = 0;
      for (let column = 0; column < columns; column++)
        square += (from.values[one * columns + column] - to.values[other * columns + column]) ** 2;
      if (square < nearest) nearest = square;
    }
    if (nearest > most) most = nearest;
  }
  return most;
}
