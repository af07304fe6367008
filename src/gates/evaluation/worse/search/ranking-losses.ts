import type { Outcome } from "../../metrics/evaluation-metric.ts";
import { sortedOrder } from "../../metrics/order.ts";

/**
 * 1 − DeLong's component of a row, the classes weighted alike, so that the (weighted) mean over all rows is
 * 1 − roc_auc. Of a positive row the component is the share of the negatives that are scored below it, of a negative
 * one that of the positives above; ties count half.
 */
export function rankingLosses({ yTrue, yScore }: Outcome, weights?: Float64Array): Float64Array | undefined {
  if (yScore === undefined || yScore.length !== yTrue.length || !yScore.every(Number.isFinite))
    return undefined;
  const rows = yTrue.length;
  const weightOf = (row: number) => weights?.[row] ?? 1;
  const totals = [0, 0];
  yTrue.forEach((code, row) => {
    totals[code] += weightOf(row);
  });
  const [negatives, positives] = totals;
  if (!(negatives > 0 && positives > 0)) return undefined;
  const order = sortedOrder(yScore);
  const losses = new Float64Array(rows);
  const below = [0, 0];
  for (let start = 0; start < rows; ) {
    let end = start;
    const tied = [0, 0];
    while (end < rows && yScore[order[end]] === yScore[order[start]]) {
      tied[yTrue[order[end]]] += weightOf(order[end]);
      end++;
    }
    const lossOfPositive = 1 - (below[0] + tied[0] / 2) / negatives;
    const lossOfNegative = (below[1] + tied[1] / 2) / positives;
    for (let at = start; at < end; at++) {
      const row = order[at];
      const isPositive = yTrue[row] === 1;
      const scale = (negatives + positives) / (2 * (isPositive ? positives : negatives));
      losses[row] = (isPositive ? lossOfPositive : lossOfNegative) * scale;
    }
    below[0] += tied[0];
    below[1] += tied[1];
    start = end;
  }
  return losses;
}
