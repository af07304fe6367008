import { sortedOrder } from "../metrics/order.ts";
import type { Points } from "./simplify.ts";

/** True and false positives when everything down to a score is called positive; equal scores go together. */
export interface Thresholds {
  readonly positives: number;
  readonly negatives: number;
  readonly truePositives: readonly number[];
  readonly falsePositives: readonly number[];
}

/** @param yTrue 1 for positive rows, 0 for the others; @param yScore finite */
export function countThresholds(yTrue: ArrayLike<number>, yScore: ArrayLike<number>): Thresholds {
  const order = sortedOrder(yScore).reverse();
  const truePositives: number[] = [];
  const falsePositives: number[] = [];
  let [tp, fp] = [0, 0];
  order.forEach((row, at) => {
    if (yTrue[row] === 1) tp++;
    else fp++;
    if (at + 1 < order.length && yScore[order[at + 1]] === yScore[row]) return;
    truePositives.push(tp);
    falsePositives.push(fp);
  });
  return { positives: tp, negatives: fp, truePositives, falsePositives };
}

/** False positive rate and true positive rate, from (0, 0) to (1, 1). */
export function rocPoints({ positives, negatives, truePositives, falsePositives }: Thresholds): Points {
  return {
    x: [0, ...falsePositives.map((count) => count / negatives)],
    y: [0, ...truePositives.map((count) => count / positives)],
  };
}

/** Recall and precision, from the highest threshold on. */
export function precisionRecallPoints({ positives, truePositives, falsePositives }: Thresholds): Points {
  return {
    x: truePositives.map((count) => count / positives),
    y: truePositives.map((count, at) => count / (count + falsePositives[at])),
  };
}

/**
 * How many times more positives are among the best-scored share of the rows than among all; between equal scores
 * rows count as if drawn at random.
 */
export function liftPoints(
  { positives, negatives, truePositives, falsePositives }: Thresholds,
  points: number,
): Points {
  const rows = positives + negatives;
  const x = Array.from({ length: points }, (_, at) => (at + 1) / points);
  let at = 0;
  const y = x.map((share) => {
    const wanted = share * rows;
    while (at < truePositives.length - 1 && truePositives[at] + falsePositives[at] < wanted) at++;
    const [tp, total] = [truePositives[at], truePositives[at] + falsePositives[at]];
    const before = at === 0 ? { tp: 0, total: 0 } : endsOf(truePositives[at - 1], falsePositives[at - 1]);
    const part = (wanted - before.total) / (total - before.total);
    return (before.tp + Math.min(1, part) * (tp - before.tp)) / positives / share;
  });
  return { x, y };
}

function endsOf(tp: number, fp: number): { readonly tp: number; readonly total: number } {
  return { tp, total: tp + fp };
}
