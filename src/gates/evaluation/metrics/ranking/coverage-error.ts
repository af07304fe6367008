import { weightedMean } from "../arrays.ts";
import type { Dense } from "../matrix.ts";
import { requireBinary } from "./queries.ts";
import { type RowsInput, readRows, requireColumns } from "./shape.ts";

/**
 * How far one has to go down the labels of a row, best scores first, to have all true ones, averaged over the rows;
 * 0 for a row without a true label. 0 to the number of labels, lower is better.
 * Source: `sklearn.metrics.coverage_error`.
 * @throws AssayError as `readRows`; `evaluation/not-binary`, `evaluation/option` for a single label
 */
export function coverageError(input: RowsInput): number {
  return weightedMean(coverageOfRows(input), input.sampleWeight);
}

/** The same of each row. @throws AssayError as `coverageError` */
export function coverageOfRows(input: RowsInput): Float64Array {
  const { truth, scores } = readRows(input);
  requireColumns(truth);
  requireBinary("yTrue", truth.values);
  return depthsOf(truth, scores.values);
}

/** How far down the last true label of each row is. */
function depthsOf({ rows, columns, values: truth }: Dense, scores: Float64Array): Float64Array {
  const depths = new Float64Array(rows);
  for (let row = 0, start = 0; row < rows; row++, start += columns) {
    const end = start + columns;
    let least = Number.POSITIVE_INFINITY;
    for (let at = start; at < end; at++) {
      const score = scores[at];
      if (score < least && truth[at] === 1) least = score;
    }
    if (least === Number.POSITIVE_INFINITY) continue;
    let depth = 0;
    for (let at = start; at < end; at++) depth += scores[at] >= least ? 1 : 0;
    depths[row] = depth;
  }
  return depths;
}
