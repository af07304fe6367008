import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength, toFloat64 } from "../arrays.ts";
import type { Numbers } from "../labels.ts";
import { type Dense, isMatrix, type Matrix, readMatrix, requireSameShape } from "../matrix.ts";

/** How the scores of several outputs become one: their mean, a weighted mean, or each by itself. */
export type Multioutput = "uniform_average" | "raw_values" | readonly number[];

/** What all regression metrics read. Numbers are one output; a matrix has a column for each. */
export interface RegressionInput {
  readonly yTrue: Numbers | Matrix;
  readonly yPred: Numbers | Matrix;
  readonly sampleWeight?: Numbers;
  readonly multioutput?: Multioutput;
}

/** One output of all rows. */
export interface Output {
  readonly yTrue: Float64Array;
  readonly yPred: Float64Array;
  readonly sampleWeight?: Float64Array;
}

/** A metric of regression: one number, or with `multioutput: "raw_values"` one for each output. */
export interface RegressionScore<Settings = unknown> {
  (input: RegressionInput & Settings & { readonly multioutput: "raw_values" }): number[];
  (input: RegressionInput & Settings): number;
}

/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch` */
export function outputsOf({ yTrue, yPred, sampleWeight }: RegressionInput): readonly Output[] {
  const weights = sampleWeight && toFloat64(sampleWeight);
  if (!isMatrix(yTrue) && !isMatrix(yPred)) {
    requireSameLength({ yTrue, yPred, sampleWeight });
    return [{ yTrue: toFloat64(yTrue), yPred: toFloat64(yPred), sampleWeight: weights }];
  }
  const [truth, predicted] = densePair({ yTrue, yPred, sampleWeight });
  const predictions = columnsOf(predicted);
  return columnsOf(truth).map((column, index) => ({
    yTrue: column,
    yPred: predictions[index],
    sampleWeight: weights,
  }));
}

/** Labels and predictions of several outputs. @throws AssayError as `outputsOf` */
export function densePair({ yTrue, yPred, sampleWeight }: RegressionInput): readonly [Dense, Dense] {
  const truth = readMatrix("yTrue", yTrue);
  const predicted = readMatrix("yPred", yPred);
  requireSameShape(["yTrue", "yPred"], truth, predicted);
  requireSameLength({ yTrue: { length: truth.rows }, sampleWeight });
  return [truth, predicted];
}

/** Rows whose columns are picked while a processor's cache holds them. */
const BLOCK = 1024;

function columnsOf({ rows, columns, values }: Dense): readonly Float64Array[] {
  const picked = Array.from({ length: columns }, () => new Float64Array(rows));
  for (let from = 0; from < rows; from += BLOCK)
    picked.forEach((into, column) => {
      const to = Math.min(rows, from + BLOCK);
      for (let row = from, at = from * columns + column; row < to; row++, at += columns)
        into[row] = values[at];
    });
  return picked;
}

/**
 * A metric of one output as a metric of any number of them.
 * @throws AssayError what `ofOutput` throws; `evaluation/not-finite` where a label or prediction is NaN or infinite
 */
export function overOutputs<Settings = unknown>(
  ofOutput: (output: Output, settings: RegressionInput & Settings) => number,
): RegressionScore<Settings> {
  function score(input: RegressionInput & Settings & { readonly multioutput: "raw_values" }): number[];
  function score(input: RegressionInput & Settings): number;
  function score(input: RegressionInput & Settings): number | number[] {
    const values = outputsOf(input).map((output) => checked(ofOutput(output, input), output));
    return combineOutputs(values, input.multioutput);
  }
  return score;
}

/** @throws AssayError as `weightedOutputs` */
export function combineOutputs(
  values: number[],
  multioutput: Multioutput = "uniform_average",
): number | number[] {
  if (multioutput === "raw_values") return values;
  if (multioutput === "uniform_average") return averageOfOutputs(values);
  return weightedOutputs(values, multioutput);
}

/**
 * The mean of several outputs by the weights that the caller gave.
 * @throws AssayError `evaluation/length-mismatch` unless there is one weight an output, `evaluation/option` for one
 *   output or weights that add up to nothing
 */
export function weightedOutputs(values: readonly number[], weights: readonly number[]): number {
  if (weights.length !== values.length)
    throw new AssayError(
      "evaluation/length-mismatch",
      `There are ${values.length} outputs, but ${weights.length} weights in \`multioutput\`.`,
      { fix: "Give one weight for each output." },
    );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (values.length > 1 && Number.isFinite(total) && total !== 0) return averageOfOutputs(values, weights);
  throw new AssayError(
    "evaluation/option",
    values.length === 1
      ? "`multioutput` weights one output, which no weight changes."
      : `The weights in \`multioutput\` add up to ${total}.`,
    { fix: "Leave `multioutput` out, or give a weight for each of several outputs." },
  );
}

/** For metrics that scikit-learn defines for one output only. @throws AssayError `evaluation/length-mismatch` */
export function singleOutput(input: Omit<RegressionInput, "multioutput">): Output {
  const [output, ...others] = outputsOf(input);
  if (others.length === 0) return output;
  throw new AssayError(
    "evaluation/length-mismatch",
    `The metric is defined for one output, but there are ${others.length + 1}.`,
    { fix: "Compute it for each output by itself." },
  );
}

/** The value, unless it is not finite because an input is not: looking only then saves a pass over the rows. */
export function checked(value: number, { yTrue, yPred }: Output): number {
  if (Number.isFinite(value)) return value;
  requireFinite("the label", yTrue);
  requireFinite("the prediction", yPred);
  throw new AssayError("evaluation/undefined", `The metric's value is ${value}.`, {
    fix: "Look for a label that never changes or values too large to square.",
  });
}

export function averageOfOutputs(values: readonly number[], weights?: readonly number[]): number {
  let [sum, total] = [0, 0];
  values.forEach((value, index) => {
    const weight = weights === undefined ? 1 : weights[index];
    sum += value * weight;
    total += weight;
  });
  return sum / total;
}
