import type { Estimate, Missing } from "../../../model/estimate.ts";
import type { Options } from "../../../model/metric.ts";
import { missingFor } from "../../../model/missing.ts";
import type { EvaluationMetric, Outcome, Rows } from "../metrics/evaluation-metric.ts";
import type { Side } from "../said.ts";
import { type Aggregate, aggregateOf, drawRepeats } from "./repeats.ts";

/** A metric's value on one side, and how to have it again on rows that are drawn or left out. */
export interface Measured {
  readonly rows: Rows;
  readonly value: number;
  /** The value with its uncertainty, where rows are independent and the distribution is known. */
  readonly known?: Estimate;
  /** The value where each row counts so often; NaN where it is undefined. */
  readonly replicate: (counts: Uint32Array, resample?: number) => number;
}

export function isMeasured(side: Measured | Missing | undefined): side is Measured {
  return side !== undefined && "replicate" in side;
}

/**
 * @param weights of the rows, where the config has them; nothing has a known distribution then
 * @param salt tells the two sides apart where each draws its own repeats
 */
export function measureSide(
  metric: EvaluationMetric,
  options: Options,
  side: Side,
  weights?: Float64Array,
  salt = 0,
): Measured | Missing {
  const first = measureRun(metric, options, side, weights);
  if (!isMeasured(first) || side.repeats === undefined) return first;
  const runs = [first];
  for (const repeat of side.repeats) {
    const run = measureRun(metric, options, repeat, weights);
    if (!isMeasured(run)) return run;
    runs.push(run);
  }
  return aggregated(runs, side.aggregate ?? "mean", salt);
}

function aggregated(runs: readonly Measured[], aggregate: Aggregate, salt: number): Measured {
  const all = [...runs.keys()];
  return {
    rows: runs[0].rows,
    value: aggregateOf(
      runs.map(({ value }) => value),
      aggregate,
    ),
    replicate: (counts, resample) => {
      const drawn = resample === undefined ? all : drawRepeats(runs.length, resample, salt);
      // A run that was drawn twice is computed once.
      const values = new Map([...new Set(drawn)].map((run) => [run, runs[run].replicate(counts)]));
      return aggregateOf(
        drawn.map((run) => values.get(run) ?? Number.NaN),
        aggregate,
      );
    },
  };
}

function measureRun(
  metric: EvaluationMetric,
  options: Options,
  side: Side,
  weights: Float64Array | undefined,
): Measured | Missing {
  const missing = metric.reads === "score" ? side.noScore : side.noPrediction;
  if (missing !== undefined) return missing;
  const { outcome } = side;
  const rows: Rows = {
    ...outcome,
    classes: metric.reads === "score" ? scoredClasses(outcome) : outcome.classes,
    yPred: outcome.yPred ?? new Int32Array(),
    yScore: outcome.yScore ?? new Float64Array(),
  };
  try {
    const value = metric.value(rows, options, weights);
    if (!Number.isFinite(value))
      return { code: "metric/not-finite", reason: `the value is ${value}, which is not a finite number` };
    const known = weights === undefined ? knownEstimate(metric, rows, options, value) : undefined;
    const quick = weights === undefined ? metric.replicate?.(rows, options) : undefined;
    return { rows, value, known, replicate: quick ?? weighted(metric, rows, options, weights) };
  } catch (thrown) {
    return missingFor(thrown);
  }
}

/** Labels that only a prediction invented stand last and have no score; metrics of scores do without them. */
function scoredClasses({ task, classes, yTrue, yScore }: Outcome): readonly string[] {
  if (task !== "multiclass-classification" || yScore === undefined) return classes;
  const columns = yScore.length / yTrue.length;
  return columns < classes.length && yTrue.every((code) => code < columns)
    ? classes.slice(0, columns)
    : classes;
}

function knownEstimate(
  metric: EvaluationMetric,
  rows: Rows,
  options: Options,
  value: number,
): Estimate | undefined {
  const trials = metric.trials?.(rows, options);
  if (trials === undefined) return metric.estimate?.(rows, options);
  return { value, uncertainty: { kind: "binomial", ...trials }, samples: trials.trials };
}

/** For metrics without a quicker way: counts are weights, times those that the rows have. */
function weighted(
  metric: EvaluationMetric,
  rows: Rows,
  options: Options,
  weights?: Float64Array,
): (counts: Uint32Array) => number {
  return (counts) => {
    try {
      const product = weights === undefined ? counts : weights.map((weight, row) => weight * counts[row]);
      return metric.value(rows, options, product);
    } catch (thrown) {
      missingFor(thrown);
      return Number.NaN;
    }
  };
}
