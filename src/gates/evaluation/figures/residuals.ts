import { quantile } from "../../../stats/quantile.ts";
import { sortedOrder } from "../metrics/order.ts";
import type { Points } from "./simplify.ts";

const BINS = 40;

/** How residuals (label − prediction) lie along the predictions: their median and the middle 80 %. */
export interface ResidualBands {
  readonly median: Points;
  readonly low: Points;
  readonly high: Points;
}

/** Rows in the order of their predictions, in at most forty bins of as many rows each. */
export function residualBands(yTrue: ArrayLike<number>, yPred: ArrayLike<number>): ResidualBands {
  const order = sortedOrder(yPred);
  const bins = Math.min(BINS, order.length);
  const x: number[] = [];
  const [median, low, high]: [number[], number[], number[]] = [[], [], []];
  for (let bin = 0; bin < bins; bin++) {
    const rows = order.slice((bin * order.length) / bins, ((bin + 1) * order.length) / bins);
    const residuals = Float64Array.from(rows, (row) => yTrue[row] - yPred[row]).sort();
    x.push(rows.reduce((sum, row) => sum + yPred[row], 0) / rows.length);
    median.push(quantile(residuals, 0.5));
    low.push(quantile(residuals, 0.1));
    high.push(quantile(residuals, 0.9));
  }
  return { median: { x, y: median }, low: { x, y: low }, high: { x, y: high } };
}
