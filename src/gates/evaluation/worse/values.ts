import type { Options } from "../../../model/metric.ts";
import { missingFor } from "../../../model/missing.ts";
import { outcomeOfRows } from "../collect/outcome.ts";
import type { EvaluationMetric, Outcome, Rows } from "../metrics/evaluation-metric.ts";

/** Values of one metric on parts of the rows; undefined where the metric is not defined. */
export interface PartValues {
  on(rows: Uint32Array): number | undefined;
  /** On all rows but these; each row must be named once. */
  without(rows: Uint32Array): number | undefined;
}

/** @param weights of the rows, where the config has them */
export function partValues(
  metric: EvaluationMetric,
  options: Options,
  outcome: Outcome,
  weights?: Float64Array,
): PartValues {
  const all = rowsOf(outcome);
  let prepared: ((counts: Uint32Array) => number) | undefined;
  const counting = (outside: 0 | 1, rows: Uint32Array, inside: 0 | 1) => {
    prepared ??= (weights === undefined ? metric.replicate?.(all, options) : undefined) ?? weighted;
    const counts = new Uint32Array(outcome.yTrue.length).fill(outside);
    for (const row of rows) counts[row] = inside;
    return prepared(counts);
  };
  const weighted = (counts: Uint32Array) =>
    metric.value(all, options, weights?.map((weight, row) => weight * counts[row]) ?? counts);
  const weightsOf = (rows: Uint32Array) => weights && Float64Array.from(rows, (row) => weights[row]);
  return {
    // A metric may refuse to be judged on rows of one class and still be a mean over them.
    on: (rows) =>
      finite(() => metric.value(rowsOf(outcomeOfRows(outcome, rows)), options, weightsOf(rows))) ??
      finite(() => counting(0, rows, 1)),
    without: (rows) => finite(() => counting(1, rows, 0)),
  };
}

/** An outcome with empty arrays for what a metric does not read. */
export function rowsOf(outcome: Outcome): Rows {
  return {
    ...outcome,
    yPred: outcome.yPred ?? new Int32Array(),
    yScore: outcome.yScore ?? new Float64Array(),
  };
}

function finite(compute: () => number): number | undefined {
  try {
    const value = compute();
    return Number.isFinite(value) ? value : undefined;
  } catch (thrown) {
    missingFor(thrown);
    return undefined;
  }
}
