import type { Options } from "../../../model/metric.ts";
import { missingFor } from "../../../model/missing.ts";
import type { EvaluationMetric, Outcome } from "../metrics/evaluation-metric.ts";
import { outcomeOfRows } from "../outcome.ts";
import { rowsOf } from "./values.ts";

/** Each row costs a call of the metric. */
const MOST_ROWS = 50_000;
/** Sums in another order differ by this much at most. */
const ROUNDING = 1e-9;
const ROWS_BETWEEN_LOOKS = 1024;

/**
 * What a metric is of each row by itself, where its value is the mean over them (an answer's F1, a query's nDCG);
 * that is checked on the numbers and not assumed.
 * @returns undefined where the metric is none of single rows, or there are too many rows or no time to ask
 */
export function rowValues(
  metric: EvaluationMetric,
  options: Options,
  outcome: Outcome,
  weights: Float64Array | undefined,
  isOver: () => boolean = () => false,
): Float64Array | undefined {
  const count = outcome.yTrue.length;
  // What compares groups of rows is of no row.
  if (count > MOST_ROWS || (metric.groupedBy?.(options).length ?? 0) > 0) return undefined;
  const values = new Float64Array(count);
  let [sum, total] = [0, 0];
  for (let row = 0; row < count; row++) {
    if (row % ROWS_BETWEEN_LOOKS === 0 && isOver()) return undefined;
    const value = measured(metric, options, outcomeOfRows(outcome, Uint32Array.of(row)));
    if (value === undefined) return undefined;
    values[row] = value;
    sum += value * (weights?.[row] ?? 1);
    total += weights?.[row] ?? 1;
  }
  const whole = measured(metric, options, outcome, weights);
  if (whole === undefined) return undefined;
  return Math.abs(sum / total - whole) <= ROUNDING * Math.max(1, Math.abs(whole)) ? values : undefined;
}

function measured(
  metric: EvaluationMetric,
  options: Options,
  outcome: Outcome,
  weights?: Float64Array,
): number | undefined {
  try {
    const value = metric.value(rowsOf(outcome), options, weights);
    return Number.isFinite(value) ? value : undefined;
  } catch (thrown) {
    missingFor(thrown);
    return undefined;
  }
}
