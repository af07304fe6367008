import type { Estimate, Missing } from "../../../model/estimate.ts";
import type { MetricInfo } from "../../../model/metric.ts";
import { accelerationOf } from "../../../stats/bca.ts";
import { normalQuantile } from "../../../stats/distribution.ts";
import { standardDeviation } from "../../../stats/interval.ts";
import { jackknife } from "../../../stats/jackknife.ts";
import type { Task } from "../metrics/evaluation-metric.ts";

/** Share of resamples on which a metric may be undefined before it counts as unmeasurable. */
const MOST_UNDEFINED = 0.05;
/** One-sided level of what may have stayed unseen; that of the report's 95 % interval. */
const UNSEEN = 0.025;
/** Resamples of fewer rows are near copies of one another: they show an interval that means nothing. */
export const LEAST_ROWS = 10;
/** Below this, resamples spread too little by √((n − 1) / n) and have heavier tails than the normal. */
export const FEW_ROWS = 30;
/** A spread below this share of what could be is rounding. */
export const ROUNDING = 1e-12;

/** What is known beside the resamples. */
export interface Spread {
  /** Independent units behind the value. */
  readonly units: number;
  /** What rows that were never seen can move the value by. */
  readonly width: number;
  /** What a row is, for people; default a row. */
  readonly noun?: Noun;
}

/** One and several of what is measured. */
export type Noun = readonly [one: string, several: string];
const ROW: Noun = ["row", "rows"];
const NOUNS: ReadonlyMap<Task, Noun> = new Map([
  ["ranking", ["query", "queries"]],
  ["code-generation", ["problem", "problems"]],
  ["object-detection", ["image", "images"]],
  ["segmentation", ["image", "images"]],
]);

/** What the rows of a task are called. */
export function nounOf(task: Task): Noun {
  return NOUNS.get(task) ?? ROW;
}

/** An estimate from resamples; BCa where the values without each block of rows are known. */
export function bootstrapped(
  value: number,
  all: Float64Array,
  rows: number,
  { units, width, leftOut, noun = ROW }: Spread & { readonly leftOut: Float64Array },
): Estimate | Missing {
  if (rows < LEAST_ROWS) return tooFew(`${rows} ${rows === 1 ? `${noun[0]} is` : `${noun[1]} are`}`);
  // Not a row too few, but all of the weight on a few of them.
  if (units < LEAST_ROWS - 1e-9)
    return tooFew(`${rows} ${noun[1]} whose weights leave ${units.toFixed(1)} of them are`);
  const replicates = all.filter(Number.isFinite);
  const undefinedOnes = all.length - replicates.length;
  if (replicates.length < 2 || undefinedOnes > all.length * MOST_UNDEFINED)
    return {
      code: "metric/unstable",
      reason: `the metric is undefined on ${undefinedOnes} of ${all.length} resamples of the ${rows} ${noun[1]}`,
      fix: "Add rows to this slice, or leave it out of the rule.",
    };
  const deviation = standardDeviation(replicates);
  if (deviation <= ROUNDING * width) return unseen(value, units, width, rows);
  if (units < FEW_ROWS) {
    const standardError = deviation * Math.sqrt(units / (units - 1));
    return normal(value, standardError, Math.floor(units) - 1, rows);
  }
  const isKnown = leftOut.length > 1 && leftOut.every(Number.isFinite);
  const acceleration = isKnown ? accelerationOf(leftOut) : undefined;
  return {
    value,
    uncertainty: {
      kind: "bootstrap",
      replicates,
      ...(acceleration === undefined ? {} : { acceleration }),
    },
    samples: rows,
  };
}

/** An estimate from leaving out each group of dependent rows once. */
export function jackknifed(
  value: number,
  leftOut: Float64Array,
  rows: number,
  { units, width }: Spread,
): Estimate | Missing {
  const undefinedOnes = leftOut.filter((one) => !Number.isFinite(one)).length;
  if (leftOut.length < 2 || undefinedOnes > 0)
    return {
      code: "metric/unstable",
      reason:
        leftOut.length < 2
          ? "all rows are of one group, which says nothing about others"
          : `the metric is undefined without ${undefinedOnes} of the ${leftOut.length} groups`,
      fix: "Add groups to the golden data, or leave the slice out of the rule.",
    };
  const { standardError, degreesOfFreedom } = jackknife(leftOut);
  if (standardError <= ROUNDING * width) return unseen(value, units, width, rows);
  return normal(value, standardError, degreesOfFreedom, rows);
}

/**
 * Rows that all say the same show no spread, and two sides that no row tells apart are not known to be equal: rows
 * that say otherwise may be as frequent as the exact bound for 0 of n allows, 1 − 0.025^(1/n), about 3.7 / n
 * (Clopper and Pearson 1934). Resamples of equal rows could never show it.
 */
function unseen(value: number, units: number, width: number, rows: number): Estimate {
  const most = (1 - UNSEEN ** (1 / units)) * width;
  return normal(value, most / normalQuantile(1 - UNSEEN), undefined, rows);
}

/** Two sides that no row tells apart, of so many independent units. */
export function unseenDifference(units: number, width: number): Estimate {
  return unseen(0, units, width, units);
}

function normal(value: number, standardError: number, df: number | undefined, rows: number): Estimate {
  const certain = standardError === 0;
  return {
    value,
    uncertainty: certain
      ? { kind: "exact" }
      : { kind: "normal", standardError, ...(df === undefined ? {} : { degreesOfFreedom: Math.max(1, df) }) },
    samples: rows,
  };
}

/** Kish's effective number of rows, (Σw)² / Σw²: what unequal weights leave of them. */
export function effectiveRows(rows: number, weights: Float64Array | undefined): number {
  if (weights === undefined) return rows;
  let [sum, squares] = [0, 0];
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return Math.max(1, (sum * sum) / squares);
}

/** Of two classes, what is measured is known no better than the rarer one's rows allow. */
export function tooFewOfClass(
  classes: readonly string[],
  positives: number,
  negatives: number,
): Missing | undefined {
  const rarer = Math.min(positives, negatives);
  if (rarer === 0 || rarer >= LEAST_ROWS) return undefined;
  const label = classes[positives < negatives ? 1 : 0];
  return tooFew(
    `${rarer} ${rarer === 1 ? "row" : "rows"} of the class ${label} ${rarer === 1 ? "is" : "are"}`,
  );
}

/** How far a few unseen rows can move a value: the range, or the value's own size where there is none. */
export function widthAt({ range }: MetricInfo, value: number): number {
  return range === undefined || !range.every(Number.isFinite) ? Math.abs(value) : range[1] - range[0];
}

/** @param what `9 rows are`, `1 row of the class late is` */
export function tooFew(what: string): Missing {
  return {
    code: "evaluation/too-few-rows",
    reason: `${what} too few to tell how sure it is; at least ${LEAST_ROWS} are needed`,
    fix: "Add rows to the golden data, or leave the slice out of the rule.",
  };
}
