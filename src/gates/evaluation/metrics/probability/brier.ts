import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import type { Options } from "../../../../model/metric.ts";
import { meanReplicate, requireSameLength, totalWeight, weightedSum } from "../arrays.ts";
import { CLASSIFICATION, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import { encodeLabels, type Labels } from "../labels.ts";
import { hasOwnPositive, isZeroOrOne, positiveOf, readBinary, requireClasses } from "./binary-labels.ts";
import {
  type ProbabilityInput,
  type ProbabilityRows,
  readProbabilities,
  readProbabilityScores,
} from "./probabilities.ts";
import { quickSquaredError } from "./quick-squared-error.ts";
import { probabilityInput } from "./rule-rows.ts";
import type { Positive } from "./split-scores.ts";

export interface BrierInput extends ProbabilityInput {
  /** The label that a single probability a row is of; default 1, or the greater of two numbers. */
  readonly posLabel?: number | string | boolean;
}

export interface BrierScoreLossInput extends BrierInput {
  /** Halves the sum over the classes; default `"auto"`: for two classes only. */
  readonly scaleByHalf?: boolean | "auto";
}

/**
 * Mean squared error of the probabilities (Brier 1950): of the positive class for two classes, summed over the
 * classes for more. 0 to 1 for two classes, else 0 to 2; lower is better.
 * Source: `sklearn.metrics.brier_score_loss`.
 * @throws AssayError as `readProbabilities`; `evaluation/positive-unknown` for texts without `posLabel`
 */
export function brierScoreLoss({ scaleByHalf = "auto", ...input }: BrierScoreLossInput): number {
  const { yTrue, yProba, sampleWeight, posLabel = 1 } = input;
  const isPlain = yTrue instanceof Int32Array || yTrue instanceof Uint8Array;
  if (isPlain && yProba instanceof Float64Array && sampleWeight === undefined && posLabel === 1) {
    const mean =
      yTrue.length === yProba.length ? quickSquaredError(yTrue, yProba) / yTrue.length : Number.NaN;
    if (!Number.isNaN(mean)) return scaleByHalf === false ? 2 * mean : mean;
  }
  const rows = readBrierRows(input);
  const mean = weightedSum(errorsOfRows(rows), sampleWeight) / totalWeight(rows.rows, sampleWeight);
  return isHalved(scaleByHalf, rows.columns) ? mean / 2 : mean;
}

/** Two classes with one probability a row need no second class among the rows. */
export function readBrierRows(input: BrierInput): ProbabilityRows {
  const { yTrue, yProba, posLabel, sampleWeight } = input;
  const rows = requireSameLength({ yTrue, sampleWeight });
  const scores = readProbabilityScores(yProba, rows);
  if (scores.columns > 1) return readProbabilities(input);
  return { ...scores, codes: readPositive(yTrue, posLabel), classes: 2, isNarrow: false };
}

function readPositive(yTrue: Labels, posLabel: BrierInput["posLabel"]): Positive {
  if (posLabel === undefined && isZeroOrOne(yTrue)) return yTrue;
  const { classes, codes } = encodeLabels([yTrue]);
  requireClasses(classes);
  if (classes.length > 2)
    throw new AssayError(
      "evaluation/classes-mismatch",
      `There are ${classes.length} classes, but one probability a row.`,
      { fix: "Give one probability for each row and class." },
    );
  const greater = classes[classes.length - 1];
  const takesGreater = posLabel === undefined && typeof greater === "number" && !hasOwnPositive(classes);
  return takesGreater ? positiveOf(codes[0], classes.length - 1) : readBinary(yTrue, posLabel);
}

/** Sum over the classes of the squared errors of each row. */
export function errorsOfRows({ rows, columns, values, codes }: ProbabilityRows): Float64Array {
  const errors = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    if (columns === 1) {
      errors[row] = 2 * (codes[row] - values[row]) ** 2;
      continue;
    }
    let sum = 0;
    for (let at = 0; at < columns; at++)
      sum += ((at === codes[row] ? 1 : 0) - values[row * columns + at]) ** 2;
    errors[row] = sum;
  }
  return errors;
}

export const brier = evaluationMetric({
  id: "brier",
  description: "Mean squared error of the probabilities",
  tasks: CLASSIFICATION,
  direction: "lower",
  unit: "score",
  range: [0, 2],
  reads: "score",
  options: Type.Object({
    scale_by_half: Type.Optional(
      Type.Boolean({ description: "Halves the sum over the classes; by default for two classes only" }),
    ),
  }),
  source: "sklearn.metrics.brier_score_loss",
  value: (rows, options, sampleWeight) =>
    brierScoreLoss({ ...brierInput(rows), scaleByHalf: scaleOf(options), sampleWeight }),
  replicate: (rows, options) => {
    const read = readBrierRows(brierInput(rows));
    const share = isHalved(scaleOf(options), read.columns) ? 0.5 : 1;
    return meanReplicate(errorsOfRows(read).map((error) => share * error));
  },
});

function brierInput(rows: Rows): BrierInput {
  return { ...probabilityInput(rows), posLabel: 1 };
}

function scaleOf({ scale_by_half }: Options): boolean | "auto" {
  return typeof scale_by_half === "boolean" ? scale_by_half : "auto";
}

function isHalved(scaleByHalf: boolean | "auto", columns: number): boolean {
  return scaleByHalf === "auto" ? columns < 3 : scaleByHalf;
}
