import { quantile } from "../../../stats/quantile.ts";
import { sortedOrder } from "../metrics/order.ts";
import { weightedQuantile } from "../metrics/regression/quantile.ts";
import type { Points } from "./simplify.ts";

const BINS = 40;

/** How residuals (label − prediction) lie along the predictions: their median and the middle 80 %. */
export interface ResidualBands {
  readonly median: Points;
  readonly low: Points;
  readonly high: Points;
}

/**
 * Rows in the order of their predictions, in at most forty bins of as many rows each. Quantiles are NumPy's; with
 * weights, scikit-learn's averaged inverse of the distribution function, as `median_absolute_error` has it.
 */
export function residualBands(
  yTrue: ArrayLike<number>,
  yPred: ArrayLike<number>,
  weights?: Float64Array,
): ResidualBands {
  const all = sortedOrder(yPred);
  const order = weights === undefined ? all : all.filter((row) => weights[row] > 0);
  const bins = Math.min(BINS, order.length);
  const x: number[] = [];
  const [median, low, high]: [number[], number[], number[]] = [[], [], []];
  for (const rows of binsOf(order, bins)) {
    const shares = weights && Float64Array.from(rows, (row) => weights[row]);
    const residuals = Float64Array.from(rows, (row) => yTrue[row] - yPred[row]);
    if (shares === undefined) residuals.sort();
    const at = (probability: number) =>
      shares === undefined
        ? quantile(residuals, probability)
        : weightedQuantile(residuals, probability, shares);
    x.push(meanOf(rows, yPred, shares));
    median.push(at(0.5));
    low.push(at(0.1));
    high.push(at(0.9));
  }
  return { median: { x, y: median }, low: { x, y: low }, high: { x, y: high } };
}

/** As `numpy.array_split`: the first bins have a row more where the rows do not divide evenly. */
function binsOf(order: Uint32Array, bins: number): readonly Uint32Array[] {
  const [size, more] = [Math.floor(order.length / bins), order.length % bins];
  return Array.from({ length: bins }, (_, bin) => {
    const from = bin * size + Math.min(bin, more);
    return order.subarray(from, from + size + (bin < more ? 1 : 0));
  });
}

function meanOf(rows: Uint32Array, values: ArrayLike<number>, shares: Float64Array | undefined): number {
  let [sum, total] = [0, 0];
  rows.forEach((row, at) => {
    const share = shares?.[at] ?? 1;
    sum += share * values[row];
    total += share;
  });
  return sum / total;
}
