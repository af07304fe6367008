import type { Direction } from "../model/metric.ts";
import type { Margin } from "../model/rule.ts";
import { RELATIVE_TOLERANCE } from "./tolerance.ts";

/** The differences that a rule allows, both ends included; on the scale of the difference. */
export interface Region {
  readonly low: number;
  readonly high: number;
  /** The margin in the metric's unit, or as the largest allowed ratio on the log scale, for messages. */
  readonly allowed: number;
  /** Set when a relative margin has nothing to be a share of. */
  readonly zeroBaseline: boolean;
}

/**
 * Turns a margin into bounds of candidate − baseline, or of ln(candidate / baseline). A relative margin is a
 * share of |baseline|, so that a negative baseline does not turn the rule around. Bounds are widened by the
 * judge's relative tolerance of the two values.
 */
export function allowedRegion(
  direction: Direction,
  margin: Margin,
  baseline: number,
  candidate: number,
  scale: "linear" | "log",
): Region {
  const size = Math.abs(baseline);
  const zeroBaseline = margin.kind === "relative" && baseline === 0;
  if (scale === "log") {
    const share = margin.kind === "relative" ? margin.amount : size === 0 ? 0 : margin.amount / size;
    const high = Math.log1p(share) + RELATIVE_TOLERANCE;
    const low = share < 1 ? Math.log1p(-share) - RELATIVE_TOLERANCE : Number.NEGATIVE_INFINITY;
    const allowed = direction === "higher" ? Math.max(0, 1 - share) : 1 + share;
    return { ...oneSided(direction, low, high), allowed, zeroBaseline };
  }
  const amount = margin.kind === "relative" ? margin.amount * size : margin.amount;
  const tolerance = RELATIVE_TOLERANCE * Math.max(size, Math.abs(candidate));
  return { ...oneSided(direction, -amount - tolerance, amount + tolerance), allowed: amount, zeroBaseline };
}

function oneSided(direction: Direction, low: number, high: number): { low: number; high: number } {
  if (direction === "higher") return { low, high: Number.POSITIVE_INFINITY };
  if (direction === "lower") return { low: Number.NEGATIVE_INFINITY, high };
  return { low, high };
}
