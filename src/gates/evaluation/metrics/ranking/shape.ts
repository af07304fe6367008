import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength } from "../arrays.ts";
import type { Numbers } from "../labels.ts";
import { type Dense, type Matrix, readMatrix, requireSameShape } from "../matrix.ts";
import { readWeights } from "../probability/curve.ts";

/** What metrics of one ranking a row read: a row for each query or sample, a column for each item or label. */
export interface RowsInput {
  readonly yTrue: Matrix;
  /** Score of each item, of the same shape. */
  readonly yScore: Matrix;
  /** Weight of each row. */
  readonly sampleWeight?: Numbers;
}

/** The same as two matrices of one shape with at least a value each. */
export interface RankedRows {
  readonly truth: Dense;
  readonly scores: Dense;
  readonly weights?: Float64Array;
}

/**
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/option` for a negative weight
 */
export function readRows({ yTrue, yScore, sampleWeight }: RowsInput): RankedRows {
  const truth = readMatrix("yTrue", yTrue);
  const scores = readMatrix("yScore", yScore);
  requireSameShape(["yTrue", "yScore"], truth, scores);
  requireSameLength({ yTrue: truth.values });
  requireSameLength({ yTrue: { length: truth.rows }, sampleWeight });
  if (!areFinite(truth.values)) requireFinite("yTrue", truth.values);
  if (!areFinite(scores.values)) requireFinite("yScore", scores.values);
  return { truth, scores, weights: sampleWeight && readWeights(sampleWeight) };
}

/** @throws AssayError `evaluation/option` for a single column, in which nothing can be ranked */
export function requireColumns({ columns }: Dense): void {
  if (columns >= 2) return;
  throw new AssayError("evaluation/option", "One item or label a row has no ranking.", {
    fix: "Give a column for each item or label, and at least two.",
  });
}

/** One pass without a branch; what is wrong is looked for only then. */
function areFinite(values: Float64Array): boolean {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] - values[at];
  return sum === 0;
}
