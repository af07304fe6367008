import { toFloat64, totalWeight } from "../arrays.ts";
import { type Dense, isMatrix } from "../matrix.ts";
import {
  combineOutputs,
  densePair,
  type Output,
  overOutputs,
  type RegressionInput,
  type RegressionScore,
} from "./inputs.ts";
import { BLOCK, meanOfTerms, type RowSum, type RowTerms } from "./row-terms.ts";

/**
 * A mean over the rows, or a function of one, as a metric of any number of outputs. Of several the terms are
 * written as they lie, row by row, and added up by column: no column is copied.
 * @throws AssayError what `terms` and `require` throw; `evaluation/not-finite` for a NaN or infinite value
 */
export function meanScore<Settings = unknown>({
  terms,
  sum,
  finish = (mean) => mean,
  require,
}: {
  readonly terms: (settings: Settings) => RowTerms;
  /** The sum of some rows' terms, where there is a quicker way to it. */
  readonly sum?: RowSum;
  /** What the mean becomes; default itself. */
  readonly finish?: (mean: number) => number;
  /** Called for a mean that is not finite: throws where the metric is not defined for the values. */
  readonly require?: (output: Output) => void;
}): RegressionScore<Settings> {
  const byOutput = overOutputs<Settings>((output, settings) => {
    const mean = meanOfTerms(terms(settings), output, sum);
    if (!Number.isFinite(mean)) require?.(output);
    return finish(mean);
  });
  function score(input: RegressionInput & Settings & { readonly multioutput: "raw_values" }): number[];
  function score(input: RegressionInput & Settings): number;
  function score(input: RegressionInput & Settings): number | number[] {
    if (!isMatrix(input.yTrue) || !isMatrix(input.yPred)) return byOutput(input);
    const [truth, predicted] = densePair(input);
    if (truth.columns === 0 || truth.columns > BLOCK) return byOutput(input);
    const weights = input.sampleWeight && toFloat64(input.sampleWeight);
    const values = meansOfColumns(terms(input), truth, predicted, weights).map(finish);
    // What is wrong with a column, it says when it is looked at by itself.
    return values.every(Number.isFinite) ? combineOutputs([...values], input.multioutput) : byOutput(input);
  }
  return score;
}

function meansOfColumns(
  terms: RowTerms,
  { rows, columns, values }: Dense,
  predicted: Dense,
  weights: Float64Array | undefined,
): Float64Array {
  const total = totalWeight(rows, weights);
  const rowsOfBlock = Math.floor(BLOCK / columns);
  const block = new Float64Array(BLOCK);
  const sums = new Float64Array(columns);
  for (let row = 0; row < rows; row += rowsOfBlock) {
    const size = Math.min(rowsOfBlock, rows - row) * columns;
    terms(values, predicted.values, row * columns, row * columns + size, block);
    if (weights !== undefined) weighRows(block, size, columns, weights.subarray(row, row + rowsOfBlock));
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (let at = column; at < size; at += columns) sum += block[at];
      sums[column] += sum;
    }
  }
  return sums.map((sum) => sum / total);
}

function weighRows(block: Float64Array, size: number, columns: number, weights: Float64Array): void {
  for (let at = 0, row = 0; at < size; row++) {
    const weight = weights[row];
    for (const end = at + columns; at < end; at++) block[at] *= weight;
  }
}
