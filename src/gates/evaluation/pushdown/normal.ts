import type { Estimate, Missing } from "../../../model/estimate.ts";
import { FEW_ROWS, LEAST_ROWS, ROUNDING, tooFew, unseenDifference } from "../uncertainty.ts";

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
