import { weightedMean } from "../arrays.ts";
import { requireBinary } from "./queries.ts";
import { type RowsInput, readRows, requireColumns } from "./shape.ts";

/**
 * How far one has to go down the labels of a row, best scores first, to have all true ones, averaged over the rows;
 * 0 for a row without a true label. 0 to the number of labels, lower is better.
 * Source: `sklearn.metrics.coverage_error`.
 * @throws AssayError as `readRows`; `evaluation/not-binary`, `evaluation/option` for a single label
 */
export function coverageError(input: RowsInput): number {
  const { truth, scores, weights } = readRows(input);
  requireColumns(truth);
  requireBinary("yTrue", truth.values);
  const { rows, columns } = truth;
  const depths = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const [from, to] = [row * columns, (row + 1) * columns];
    let least = Number.POSITIVE_INFINITY;
    for (let at = from; at < to; at++)
      if (truth.values[at] === 1 && scores.values[at] < least) least = scores.values[at];
    let depth = 0;
    for (let at = from; at < to; at++) if (scores.values[at] >= least) depth++;
    depths[row] = depth;
  }
  return weightedMean(depths, weights);
}
