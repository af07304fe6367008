import { type Estimate, isMissing, type Missing } from "../model/estimate.ts";
import { intervalOf } from "../stats/interval.ts";

/** A gate that lets NaN through must not decide anything with it. */
export function usable(estimate: Estimate | Missing): Estimate | Missing {
  if (isMissing(estimate)) return estimate;
  const { value } = estimate;
  if (!Number.isFinite(value))
    return { code: "metric/not-finite", reason: `the value is ${value}, which is not a finite number` };
  if (intervalOf(estimate, 0.95).some(Number.isNaN))
    return { code: "metric/not-finite", reason: "how sure the value is came out as no number" };
  return estimate;
}
