import { weightedMean } from "../arrays.ts";
import { readMatrix, rowOf } from "../matrix.ts";
import { requireBinary } from "./queries.ts";
import { type RowsInput, readRows, requireColumns } from "./shape.ts";
import { createRowSorter } from "./sort-row.ts";

/**
 * For each true label of a row the share of true ones among the labels scored at least as high, averaged over the
 * labels and then over the rows; 1 for a row with all labels or none. Above 0 to 1, higher is better.
 * Source: `sklearn.metrics.label_ranking_average_precision_score`.
 * @throws AssayError as `readRows`; `evaluation/not-binary`
 */
export function labelRankingAveragePrecisionScore(input: RowsInput): number {
  return weightedMean(labelPrecisionOfRows(input), input.sampleWeight);
}

/** The same of each row. @throws AssayError as `labelRankingAveragePrecisionScore` */
export function labelPrecisionOfRows(input: RowsInput): Float64Array {
  return scoreRows(input, 1, (ties, trueLabels) => {
    let [sum, found, depth] = [0, 0, 0];
    for (const { right, wrong } of ties) {
      found += right;
      depth += right + wrong;
      sum += (right * found) / depth;
    }
    return sum / trueLabels;
  });
}

/**
 * Share of the pairs of a true and a false label that are scored in the wrong order or alike, averaged over the
 * rows; 0 for a row with all labels or none. 0 to 1, lower is better.
 * Source: `sklearn.metrics.label_ranking_loss`.
 * @throws AssayError as `readRows`; `evaluation/not-binary`, `evaluation/option` for a single label
 */
export function labelRankingLoss(input: RowsInput): number {
  return weightedMean(labelLossOfRows(input), input.sampleWeight);
}

/** The same of each row. @throws AssayError as `labelRankingLoss` */
export function labelLossOfRows(input: RowsInput): Float64Array {
  requireColumns(readMatrix("yTrue", input.yTrue));
  return scoreRows(input, 0, (ties, trueLabels, labels) => {
    let [pairs, missing] = [0, trueLabels];
    for (const { right, wrong } of ties) {
      pairs += wrong * missing;
      missing -= right;
    }
    return pairs / (trueLabels * (labels - trueLabels));
  });
}

/** True and false labels of one score. */
interface Tie {
  right: number;
  wrong: number;
}

function scoreRows(
  input: RowsInput,
  ofTrivial: number,
  ofTies: (ties: readonly Tie[], trueLabels: number, labels: number) => number,
): Float64Array {
  const { truth, scores } = readRows(input);
  requireBinary("yTrue", truth.values);
  const sort = createRowSorter(truth.columns);
  return Float64Array.from({ length: truth.rows }, (_, row) => {
    const isTrue = rowOf(truth, row);
    const trueLabels = isTrue.reduce((sum, value) => sum + value, 0);
    if (trueLabels === 0 || trueLabels === truth.columns) return ofTrivial;
    const order = sort(scores.values, row * truth.columns);
    return ofTies(tiesOf(truth.values, scores.values, order), trueLabels, truth.columns);
  });
}

/** From the greatest score down. */
function tiesOf(isTrue: Float64Array, scores: Float64Array, order: Uint32Array): readonly Tie[] {
  const ties: Tie[] = [];
  let last = Number.NaN;
  for (const label of order) {
    if (scores[label] !== last) ties.push({ right: 0, wrong: 0 });
    last = scores[label];
    const tie = ties[ties.length - 1];
    tie.right += isTrue[label];
    tie.wrong += 1 - isTrue[label];
  }
  return ties;
}
