import type { Missing } from "../../../model/estimate.ts";
import type { Options } from "../../../model/metric.ts";
import { missingFor } from "../../../model/missing.ts";
import { isMeasured, measureSide } from "../intervals/measured.ts";
import type { EvaluationMetric, Rows } from "../metrics/evaluation-metric.ts";
import type { Side } from "../said.ts";
import type { Cells, Sums } from "./cell-table.ts";
import type { LeftOut } from "./normal.ts";

/** The value on all cells, and without what each block of dependent rows has in them. */
export function leftOutOf(
  metric: EvaluationMetric,
  options: Options,
  { counts, weights, blocks = [] }: Cells,
  side: Side,
): LeftOut | Missing {
  const measured = measureSide(metric, options, side, weights?.sums ?? counts);
  if (!isMeasured(measured)) return measured;
  const value = valueWithout(metric, options, measured.rows, weights !== undefined);
  const rest: Sums = {
    counts: counts.slice(),
    ...(weights === undefined
      ? {}
      : { weights: { ...weights, sums: weights.sums.slice(), heavy: weights.heavy.slice() } }),
  };
  const leftOut = Float64Array.from(blocks, ({ cells, sums }) => {
    cells.forEach((cell, at) => {
      rest.counts[cell] -= sums.counts[at];
      if (rest.weights === undefined || sums.weights === undefined) return;
      rest.weights.heavy[cell] -= sums.weights.heavy[at];
      // What rounding leaves of nothing would count as a row of its class.
      rest.weights.sums[cell] =
        rest.weights.heavy[cell] === 0 ? 0 : rest.weights.sums[cell] - sums.weights.sums[at];
    });
    const without = value(rest);
    for (const cell of cells) {
      rest.counts[cell] = counts[cell];
      if (rest.weights === undefined || weights === undefined) continue;
      rest.weights.heavy[cell] = weights.heavy[cell];
      rest.weights.sums[cell] = weights.sums[cell];
    }
    return without;
  });
  return { value: measured.value, leftOut };
}

/** As in memory: rows without weights are left out as rows that were not drawn, others weigh nothing. */
function valueWithout(
  metric: EvaluationMetric,
  options: Options,
  rows: Rows,
  isWeighted: boolean,
): (sums: Sums) => number {
  const replicate = isWeighted ? undefined : metric.replicate?.(rows, options);
  return ({ counts, weights }) => {
    try {
      if (replicate !== undefined) return replicate(Uint32Array.from(counts));
      return metric.value(rows, options, weights?.sums ?? counts);
    } catch (thrown) {
      missingFor(thrown);
      return Number.NaN;
    }
  };
}
