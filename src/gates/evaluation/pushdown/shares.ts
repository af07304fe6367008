import type { Estimate } from "../../../model/estimate.ts";
import type { Options } from "../../../model/metric.ts";
import type { EvaluationMetric, Rows } from "../metrics/evaluation-metric.ts";

/** One row of a cell. */
function rowOf(rows: Rows, cell: number): Rows {
  const { yTrue, yPred, yPredBaseline } = rows;
  const only = (values: Rows["yTrue"]) => values.slice(cell, cell + 1);
  return {
    ...rows,
    yTrue: only(yTrue),
    yPred: only(yPred),
    ...(yPredBaseline === undefined ? {} : { yPredBaseline: only(yPredBaseline) }),
  };
}

/** The value as a share of independent rows, where it is one: each cell has as many trials as its row times rows. */
export function knownShare(
  metric: EvaluationMetric,
  options: Options,
  rows: Rows,
  counts: Float64Array,
): Estimate | undefined {
  if (metric.trials?.(rows, options) === undefined) return undefined;
  let [successes, trials] = [0, 0];
  for (let cell = 0; cell < counts.length; cell++) {
    const own = metric.trials(rowOf(rows, cell), options);
    if (own === undefined) continue;
    successes += counts[cell] * own.successes;
    trials += counts[cell] * own.trials;
  }
  if (trials === 0) return undefined;
  return { value: successes / trials, uncertainty: { kind: "binomial", successes, trials }, samples: trials };
}

/** The paired difference where its distribution is known: only rows count that the models tell apart. */
export function knownDifference(
  metric: EvaluationMetric,
  options: Options,
  [ours, theirs]: readonly [Rows, Rows],
  counts: Float64Array,
): Estimate | undefined {
  const whole = metric.pairedDifference?.(ours, theirs, options);
  if (whole === undefined || whole.uncertainty.kind === "exact") {
    const samples = counts.reduce((sum, count) => sum + count, 0);
    return whole && { ...whole, samples };
  }
  let [better, worse, rows] = [0, 0, 0];
  for (let cell = 0; cell < counts.length; cell++) {
    const own = metric.pairedDifference?.(rowOf(ours, cell), rowOf(theirs, cell), options)?.uncertainty;
    if (own?.kind !== "paired") continue;
    better += counts[cell] * own.better;
    worse += counts[cell] * own.worse;
    rows += counts[cell] * own.rows;
  }
  if (rows === 0) return undefined;
  return {
    value: (better - worse) / rows,
    uncertainty: { kind: "paired", better, worse, rows },
    samples: rows,
  };
}
