import type { Options } from "../../../model/metric.ts";
import { missingFor } from "../../../model/missing.ts";
import type { EvaluationMetric, Rows } from "../metrics/evaluation-metric.ts";

/** Share of a count by which it is moved to see the slope. */
const STEP = 1e-4;

/** How the metric moves with the count of each cell. */
export function slopesOf(
  metric: EvaluationMetric,
  options: Options,
  rows: Rows,
  counts: Float64Array,
): Float64Array {
  const moved = Float64Array.from(counts);
  const at = (cell: number, count: number) => {
    moved[cell] = count;
    try {
      return metric.value(rows, options, moved);
    } catch (thrown) {
      missingFor(thrown);
      return Number.NaN;
    }
  };
  return counts.map((count, cell) => {
    const step = count * STEP;
    const slope = (at(cell, count + step) - at(cell, count - step)) / (2 * step);
    moved[cell] = count;
    return slope;
  });
}

/** Variance of a function of counts that are drawn together, as a bootstrap of the rows draws them. */
export function multinomialVariance(counts: Float64Array, slopes: Float64Array): number {
  let [rows, sum, squares] = [0, 0, 0];
  for (let cell = 0; cell < counts.length; cell++) {
    rows += counts[cell];
    sum += counts[cell] * slopes[cell];
    squares += counts[cell] * slopes[cell] ** 2;
  }
  return squares - sum ** 2 / rows;
}
