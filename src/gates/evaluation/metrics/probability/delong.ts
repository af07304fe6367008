import type { Estimate } from "../../../../model/estimate.ts";
import { areaStandardError, countClasses, placements } from "../../../../stats/delong.ts";
import { normalQuantile } from "../../../../stats/distribution.ts";
import type { Rows } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import { sortedOrder } from "../order.ts";

/** One-sided level of the report's 95 % interval. */
const TAIL = 0.025;
/** Shares that are all equal still add up with rounding. */
const ROUNDING = 1e-12;
const FEW_ROWS = 30;

/** The area under a ROC curve with DeLong's standard error; undefined with fewer than two rows of a class. */
export function areaEstimate({ yTrue, yScore }: Rows): Estimate | undefined {
  const { area, shares } = placements(yTrue, yScore, sortedOrder(yScore));
  return areaWithError(yTrue, area, shares);
}

/** Difference of two areas over the same rows, what they share cancelling (DeLong). */
export function areaDifference(candidate: Rows, baseline: Rows): Estimate | undefined {
  const [ours, theirs] = [candidate, baseline].map(({ yTrue, yScore }) =>
    placements(yTrue, yScore, sortedOrder(yScore)),
  );
  const gaps = ours.shares.map((share, row) => share - theirs.shares[row]);
  return areaWithError(candidate.yTrue, ours.area - theirs.area, gaps);
}

/**
 * Rows that all say the same, as in a perfect ranking, show no spread. What may have stayed unseen is then bounded
 * as for 0 of n, 1 − 0.025^(1/n), with n the rows of the rarer class.
 */
function areaWithError(codes: Numbers, value: number, shares: Float64Array): Estimate | undefined {
  const { positives, negatives } = countClasses(codes);
  const rarer = Math.min(positives, negatives);
  if (rarer < 2) return undefined;
  const seen = areaStandardError(codes, shares);
  const isSeen = seen > ROUNDING;
  const standardError = isSeen ? seen : (1 - TAIL ** (1 / rarer)) / normalQuantile(1 - TAIL);
  // The variance of few rows is itself uncertain.
  const few = isSeen && rarer < FEW_ROWS ? { degreesOfFreedom: rarer - 1 } : {};
  return { value, uncertainty: { kind: "normal", standardError, ...few }, samples: shares.length };
}
