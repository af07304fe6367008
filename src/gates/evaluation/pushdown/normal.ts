import type { Estimate, Missing } from "../../../model/estimate.ts";
import type { MetricInfo } from "../../../model/metric.ts";
import { unseenDifference } from "../uncertainty.ts";

/** As the in-memory path: fewer rows show an interval that means nothing. */
const LEAST_ROWS = 10;
/** Below this the tails are those of Student's t. */
const FEW_ROWS = 30;
/** A spread below this share of what could be is rounding. */
const ROUNDING = 1e-12;

/**
 * An estimate whose error the delta method knows; what a bootstrap of the same rows converges to.
 * @param width how far rows that were never seen can move the value
 */
export function normalEstimate(
  value: number,
  variance: number,
  rows: number,
  width: number,
): Estimate | Missing {
  if (rows < LEAST_ROWS) return tooFew(`${rows} ${rows === 1 ? "row is" : "rows are"}`);
  const standardError = Math.sqrt(Math.max(0, variance));
  if (!Number.isFinite(value) || !Number.isFinite(standardError))
    return { code: "metric/not-finite", reason: `the value is ${value} ± ${standardError}` };
  if (standardError <= ROUNDING * width) return { ...unseenDifference(rows, width), value };
  const few = rows < FEW_ROWS ? { degreesOfFreedom: rows - 1 } : {};
  return { value, uncertainty: { kind: "normal", standardError, ...few }, samples: rows };
}

/** How far a few unseen rows can move a value: the range, or the value's own size where there is none. */
export function widthAt({ range }: MetricInfo, value: number): number {
  return range === undefined || !range.every(Number.isFinite) ? Math.abs(value) : range[1] - range[0];
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

function tooFew(what: string): Missing {
  return {
    code: "evaluation/too-few-rows",
    reason: `${what} too few to tell how sure it is; at least ${LEAST_ROWS} are needed`,
    fix: "Add rows to the golden data, or leave the slice out of the rule.",
  };
}
