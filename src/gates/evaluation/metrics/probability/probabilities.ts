import { AssayError } from "../../../../model/error.ts";
import { requireProbabilities, requireSameLength } from "../arrays.ts";
import { encodeLabels, type Labels, type Numbers } from "../labels.ts";
import { type Dense, isMatrix, type Matrix } from "../matrix.ts";
import { readScores } from "./averages.ts";
import { isZeroOrOne, requireClasses } from "./binary-labels.ts";

export interface ProbabilityInput {
  readonly yTrue: Labels;
  /** Probability of the greater label a row; or one for each class in the order of the labels, also row by row. */
  readonly yProba: Numbers | Matrix;
  /** All classes, where not each of them occurs in `yTrue`. */
  readonly labels?: Labels;
  readonly sampleWeight?: Numbers;
}

/** Class index of each row and its probabilities: one column where there are two classes, or one for each. */
export interface ProbabilityRows extends Dense {
  readonly codes: Int32Array | Uint8Array;
  readonly classes: number;
  /** Probabilities came in single precision. */
  readonly isNarrow: boolean;
}

/**
 * @throws AssayError `evaluation/one-class` without `labels`, `evaluation/classes-mismatch`,
 *   `evaluation/not-probability`, `evaluation/not-finite`, `evaluation/length-mismatch`, `evaluation/no-rows`
 */
export function readProbabilities(input: ProbabilityInput): ProbabilityRows {
  const { yTrue, yProba, labels, sampleWeight } = input;
  const rows = requireSameLength({ yTrue, sampleWeight });
  const scores = readProbabilityScores(yProba, rows);
  const { classes, codes } = readCodes(yTrue, labels, rows);
  const { columns } = scores;
  if (columns === classes || (columns === 1 && classes === 2))
    return { ...scores, codes, classes, isNarrow: isNarrow(yProba) };
  throw new AssayError(
    "evaluation/classes-mismatch",
    `There are ${classes} classes for ${rows} rows, but ${columns} probabilities a row.`,
    { fix: "Give one probability for each row and class, and name all classes of the model." },
  );
}

/** @throws AssayError `evaluation/not-probability`, `evaluation/not-finite`, `evaluation/classes-mismatch` */
export function readProbabilityScores(yProba: Numbers | Matrix, rows: number): Dense {
  if (!isMatrix(yProba) && yProba.length % rows !== 0)
    throw new AssayError(
      "evaluation/classes-mismatch",
      `There are ${yProba.length} probabilities for ${rows} rows.`,
      { fix: "Give as many probabilities for each row." },
    );
  const scores = readScores(yProba, rows);
  if (!areProbabilities(scores.values)) requireProbabilities("the probabilities", scores.values);
  return scores;
}

function readCodes(
  yTrue: Labels,
  labels: Labels | undefined,
  rows: number,
): { codes: Int32Array | Uint8Array; classes: number } {
  const isPlain = labels !== undefined && labels.length === 2 && labels[0] === 0 && labels[1] === 1;
  if (isPlain && isZeroOrOne(yTrue)) return { codes: yTrue, classes: 2 };
  if (labels === undefined && isZeroOrOne(yTrue) && holdsBoth(yTrue)) return { codes: yTrue, classes: 2 };
  const { classes, codes } = encodeLabels([yTrue], labels);
  requireClasses(classes);
  if (labels !== undefined && encodeLabels([labels]).classes.length < classes.length)
    throw new AssayError("evaluation/classes-mismatch", "Some rows have a label that is not in `labels`.", {
      fix: "Name every class that occurs.",
    });
  if (classes.length >= 2) return { codes: codes[0], classes: classes.length };
  throw new AssayError(
    "evaluation/one-class",
    `All ${rows} rows have the label ${classes[0]}, and no other class is named.`,
    { fix: "Name all classes." },
  );
}

function holdsBoth(codes: Int32Array | Uint8Array): boolean {
  return codes.includes(0) && codes.includes(1);
}

function isNarrow(yProba: Numbers | Matrix): boolean {
  if (!isMatrix(yProba)) return yProba instanceof Float32Array;
  return ("columns" in yProba ? yProba.values : yProba[0]) instanceof Float32Array;
}

/** One pass without a branch that could be guessed wrong; what is wrong is looked for only then. */
function areProbabilities(values: Float64Array): boolean {
  let outside = 0;
  for (let at = 0; at < values.length; at++) outside += values[at] >= 0 && values[at] <= 1 ? 0 : 1;
  return outside === 0;
}

/** @throws AssayError `evaluation/not-probability` where a row's probabilities do not add up to 1 */
export function requireSumOfOne({ rows, columns, values }: Dense, tolerance: number): void {
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let at = row * columns; at < (row + 1) * columns; at++) sum += values[at];
    if (Math.abs(1 - sum) <= 1e-8 + tolerance * Math.abs(sum)) continue;
    throw new AssayError(
      "evaluation/not-probability",
      `The scores of row ${row + 1} add up to ${sum} instead of 1, so they are no probabilities.`,
      { fix: "Add a softmax to the model's end." },
    );
  }
}
