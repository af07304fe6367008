import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength, weightedMean } from "../arrays.ts";
import type { Numbers } from "../labels.ts";
import { type Dense, type Matrix, readMatrix, requireSameShape } from "../matrix.ts";

/** Numbers that two models give for the same rows: one a row, or several. */
export interface OutputsInput {
  readonly output: Numbers | Matrix;
  readonly outputBaseline: Numbers | Matrix;
}

export interface WeightedOutputsInput extends OutputsInput {
  readonly sampleWeight?: Numbers;
}

/**
 * Mean of |output − outputBaseline| over the rows, and over the outputs of a row, in the outputs' unit. At least
 * 0, lower is better. `sklearn.metrics.mean_absolute_error` of one model against the other.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`
 */
export function meanAbsoluteDifference(input: WeightedOutputsInput): number {
  const [ours, theirs] = readOutputs(input);
  requireSameLength({ output: { length: ours.rows }, sampleWeight: input.sampleWeight });
  const means = new Float64Array(ours.rows);
  for (let at = 0; at < ours.values.length; at++)
    means[Math.floor(at / ours.columns)] += Math.abs(ours.values[at] - theirs.values[at]) / ours.columns;
  return weightedMean(means, input.sampleWeight);
}

/**
 * Greatest |output − outputBaseline|, in the outputs' unit: what a converted or quantised model may be off at
 * most. At least 0, lower is better. `numpy.abs(a - b).max()`.
 * @throws AssayError as `meanAbsoluteDifference`
 */
export function maxAbsoluteDifference(input: OutputsInput): number {
  const [ours, theirs] = readOutputs(input);
  let greatest = 0;
  for (let at = 0; at < ours.values.length; at++)
    greatest = Math.max(greatest, Math.abs(ours.values[at] - theirs.values[at]));
  return greatest;
}

/**
 * Mean over the rows of the cosine of the angle between both models' outputs of a row; plain numbers are one
 * vector. -1 to 1, higher is better. `torchmetrics.functional.cosine_similarity` 1.9 with `reduction="mean"`.
 * @throws AssayError as `meanAbsoluteDifference`; `evaluation/undefined` where all outputs of a row are 0
 */
export function cosineSimilarity(input: OutputsInput): number {
  const [ours, theirs] = readOutputs(input);
  const isVector = ours.columns === 1;
  const [rows, columns] = isVector ? [1, ours.rows] : [ours.rows, ours.columns];
  const cosines = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const from = row * columns;
    cosines[row] = cosine(
      ours.values.subarray(from, from + columns),
      theirs.values.subarray(from, from + columns),
      row,
    );
  }
  return weightedMean(cosines);
}

function cosine(ours: Float64Array, theirs: Float64Array, row: number): number {
  const [one, other] = [scaled(ours), scaled(theirs)];
  let [dot, square, otherSquare] = [0, 0, 0];
  for (let at = 0; at < one.length; at++) {
    dot += one[at] * other[at];
    square += one[at] * one[at];
    otherSquare += other[at] * other[at];
  }
  if (square > 0 && otherSquare > 0) return dot / Math.sqrt(square) / Math.sqrt(otherSquare);
  throw new AssayError(
    "evaluation/undefined",
    `All outputs of row ${row + 1} are 0, which has no direction.`,
    {
      fix: "Compare such outputs by their absolute difference.",
    },
  );
}

/** Divided by its greatest value, so that no square overflows or vanishes. */
function scaled(values: Float64Array): Float64Array {
  const greatest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return greatest === 0 ? values : values.map((value) => value / greatest);
}

function readOutputs({ output, outputBaseline }: OutputsInput): readonly [Dense, Dense] {
  const ours = readMatrix("output", output);
  const theirs = readMatrix("outputBaseline", outputBaseline);
  requireSameShape(["output", "outputBaseline"], ours, theirs);
  requireSameLength({ output: ours.values });
  requireFinite("output", ours.values);
  requireFinite("outputBaseline", theirs.values);
  return [ours, theirs];
}
