import type { Options } from "../../../model/metric.ts";
import { missingFor } from "../../../model/missing.ts";
import { outcomeOfRows } from "../collect/outcome.ts";
import type { Noun } from "../intervals/uncertainty.ts";
import type { EvaluationMetric, Outcome } from "../metrics/evaluation-metric.ts";
import { rowsOf } from "./values.ts";

/** Each row costs a call of the metric. */
const MOST_ROWS = 50_000;
/** Sums in another order differ by this much at most. */
const ROUNDING = 1e-9;
const ROWS_BETWEEN_LOOKS = 1024;

/** Why nothing is known of single rows: the metric has none, there are too many of them, or no time is left. */
export type Unasked = "none" | "many" | "time";

export function isAsked<Known>(answer: Known | Unasked): answer is Known {
  return typeof answer !== "string";
}

/** Why, for people, where it is not the metric's own nature. */
export function whyUnasked(reason: Exclude<Unasked, "none">, [, units]: Noun, count: number): string {
  return reason === "many"
    ? `its ${units} are asked one by one, which is done for up to ${MOST_ROWS} ${units}, and there are ${count}`
    : `its ${units} are asked one by one, and no time was left to ask all ${count}`;
}

/**
 * What a metric is of each row by itself, where its value is the mean over them (an answer's F1, a query's nDCG);
 * that is checked on the numbers and not assumed.
 * @returns why not, where the metric is none of single rows, or there are too many rows or no time to ask
 */
export function rowValues(
  metric: EvaluationMetric,
  options: Options,
  outcome: Outcome,
  weights: Float64Array | undefined,
  isOver: () => boolean = () => false,
): Float64Array | Unasked {
  const count = outcome.yTrue.length;
  // What compares groups of rows is of no row.
  if ((metric.groupedBy?.(options).length ?? 0) > 0) return "none";
  if (count > MOST_ROWS) return "many";
  const values = new Float64Array(count);
  let [sum, total] = [0, 0];
  for (let row = 0; row < count; row++) {
    if (row % ROWS_BETWEEN_LOOKS === 0 && isOver()) return "time";
    const value = measured(metric, options, outcomeOfRows(outcome, Uint32Array.of(row)));
    if (value === undefined) return "none";
    values[row] = value;
    sum += value * (weights?.[row] ?? 1);
    total += weights?.[row] ?? 1;
  }
  const whole = measured(metric, options, outcome, weights);
  if (whole === undefined) return "none";
  return Math.abs(sum / total - whole) <= ROUNDING * Math.max(1, Math.abs(whole)) ? values : "none";
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
