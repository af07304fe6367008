import type { Options } from "../../../model/metric.ts";
import { missingFor } from "../../../model/missing.ts";
import type { EvaluationMetric, Rows } from "../metrics/evaluation-metric.ts";
import type { Sums } from "./cell-table.ts";

/** Share of a count by which it is moved to see the slope. */
const STEP = 1e-4;

/** How the metric moves with the count or weight of each cell. */
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
    // Rows without weight move nothing, however the value would move with them.
    if (count === 0) return 0;
    const step = count * STEP;
    const slope = (at(cell, count + step) - at(cell, count - step)) / (2 * step);
    moved[cell] = count;
    return slope;
  });
}

/** Variance of a function of counts that are drawn together, as a bootstrap of the rows draws them. */
export function cellVariance({ counts, weights }: Sums, slopes: Float64Array): number {
  const [sums, squares] = [weights?.sums ?? counts, weights?.squares ?? counts];
  let [rows, first, second] = [0, 0, 0];
  for (let cell = 0; cell < counts.length; cell++) {
    rows += counts[cell];
    first += sums[cell] * slopes[cell];
    second += squares[cell] * slopes[cell] ** 2;
  }
  return second - first ** 2 / rows;
}
