import { AssayError } from "../../../../model/error.ts";
import { plainWeights, requireSameLength } from "../arrays.ts";
import type { Numbers } from "../labels.ts";
import { columnOf, type Dense, isMatrix, type Matrix, readMatrix, rowOf } from "../matrix.ts";
import type { Positive } from "./split-scores.ts";

/** How the scores of several labels become one; null leaves them apart. */
export type ScoreAverage = "macro" | "micro" | "weighted" | "samples" | null;

/** A metric of one binary target; NaN where it is undefined. */
export type OfTarget = (positive: Positive, scores: Float64Array, weights?: Numbers) => number;

/** Several binary targets: 1 where the row has the label, all values row by row. */
export interface Indicators {
  readonly rows: number;
  readonly columns: number;
  readonly values: Uint8Array;
}

/** Scores, also where they are given row by row without their number of columns. */
export function readScores(yScore: Numbers | Matrix, rows: number): Dense {
  if (isMatrix(yScore)) {
    const dense = readMatrix("yScore", yScore);
    requireSameLength({ yTrue: { length: rows }, yScore: { length: dense.rows } });
    return dense;
  }
  const columns = rows === 0 ? 1 : yScore.length / rows;
  if (Number.isInteger(columns) && columns > 1) return readMatrix("yScore", { values: yScore, columns });
  requireSameLength({ yTrue: { length: rows }, yScore });
  return readMatrix("yScore", yScore);
}

/** @throws AssayError `evaluation/not-binary` for anything but 0 and 1 */
export function readIndicators(name: string, matrix: Matrix): Indicators {
  const { rows, columns, values } = readMatrix(name, matrix);
  const wrong = values.findIndex((value) => value !== 0 && value !== 1);
  if (wrong === -1) return { rows, columns, values: Uint8Array.from(values) };
  throw new AssayError(
    "evaluation/not-binary",
    `${name} of row ${Math.floor(wrong / columns) + 1} is ${values[wrong]}.`,
    { fix: "Give 1 for each label that a row has, and 0 for the others." },
  );
}

/** One target for each class: its rows against the rest. */
export function oneAgainstRest(codes: Int32Array, columns: number): Indicators {
  const values = new Uint8Array(codes.length * columns);
  for (let row = 0; row < codes.length; row++) values[row * columns + codes[row]] = 1;
  return { rows: codes.length, columns, values };
}

/**
 * `sklearn.metrics._base._average_binary_score` for several targets.
 * @throws AssayError `evaluation/one-class` where a score that counts is undefined
 */
export function averageTargets(
  truth: Indicators,
  scores: Dense,
  average: ScoreAverage,
  ofTarget: OfTarget,
  sampleWeight?: Numbers,
): number | Float64Array {
  requireSameLength({ yTrue: { length: truth.rows }, sampleWeight });
  const weights = sampleWeight && plainWeights(sampleWeight);
  const { rows, columns } = truth;
  if (average === "micro")
    return defined(ofTarget(truth.values, scores.values, weights && repeated(weights, columns)), "label");
  if (average === "samples") {
    const each = Float64Array.from({ length: rows }, (_, row) =>
      ofTarget(truth.values.subarray(row * columns, (row + 1) * columns), rowOf(scores, row)),
    );
    return meanOf(each, weights, "row");
  }
  const each = Float64Array.from({ length: columns }, (_, column) =>
    ofTarget(targetOf(truth, column), columnOf(scores, column), weights),
  );
  if (average === null) {
    for (const value of each) defined(value, "label");
    return each;
  }
  if (average === "macro") return meanOf(each, undefined, "label");
  const shares = weightOfLabels(truth, weights);
  // As in scikit-learn: labels that no row has are worth nothing.
  return shares.every((share) => share === 0) ? 0 : meanOf(each, shares, "label");
}

function targetOf({ columns, values, rows }: Indicators, column: number): Uint8Array {
  const positive = new Uint8Array(rows);
  for (let row = 0, at = column; row < rows; row++, at += columns) positive[row] = values[at];
  return positive;
}

function weightOfLabels({ rows, columns, values }: Indicators, weights?: Numbers): Float64Array {
  const sums = new Float64Array(columns);
  for (let row = 0; row < rows; row++) {
    const weight = weights === undefined ? 1 : weights[row];
    for (let column = 0; column < columns; column++)
      if (values[row * columns + column] === 1) sums[column] += weight;
  }
  return sums;
}

function meanOf(each: Float64Array, weights: Numbers | undefined, of: string): number {
  let [sum, total] = [0, 0];
  for (let at = 0; at < each.length; at++) {
    const weight = weights === undefined ? 1 : weights[at];
    // What has no weight may be undefined.
    if (weight !== 0) sum += each[at] * weight;
    total += weight;
  }
  return defined(sum / total, of);
}

function repeated(weights: Numbers, times: number): Float64Array {
  return Float64Array.from({ length: weights.length * times }, (_, at) => weights[Math.floor(at / times)]);
}

function defined(value: number, of: string): number {
  if (!Number.isNaN(value)) return value;
  throw new AssayError("evaluation/one-class", `A ${of} has only positive or only negative entries.`, {
    fix: "Leave it out, or average with `weighted` or `micro`.",
  });
}
