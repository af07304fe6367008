import type { Direction } from "../model/metric.ts";
import type { Comparing, Margin } from "../model/rule.ts";
import { areSure, type Exact, toleranceAt } from "./tolerance.ts";

/** The differences that a rule allows, both ends included; on the scale of the difference. */
export interface Region {
  readonly low: number;
  readonly high: number;
  /** The margin in the metric's unit, or as the ratio at the limit on the log scale, for messages. */
  readonly allowed: number;
  /** Set when a relative margin has nothing to be a share of. */
  readonly zeroBaseline: boolean;
}

/**
 * Turns a margin into bounds of candidate − baseline, or of ln(candidate / baseline). A relative margin is a
 * share of |baseline|, so that a negative baseline does not turn the rule around. Bounds are widened by the
 * judge's relative tolerance of the two values, where they are not whole numbers.
 */
export function allowedRegion(
  comparing: Comparing,
  direction: Direction,
  margin: Margin,
  baseline: Exact,
  candidate: Exact,
  scale: "linear" | "log",
): Region {
  const size = Math.abs(Number(baseline));
  const zeroBaseline = margin.kind === "relative" && size === 0;
  if (scale === "log") {
    const share = margin.kind === "relative" ? margin.amount : size === 0 ? 0 : margin.amount / size;
    const up = Math.log1p(share);
    const down = share < 1 ? Math.log1p(-share) : Number.NEGATIVE_INFINITY;
    const bounds = limited(comparing, direction, down, up, toleranceAt(1));
    const end = Number.isFinite(bounds.high) ? 1 + share : Math.max(0, 1 - share);
    return { ...bounds, allowed: comparing === "better_than" ? turned(direction, share) : end, zeroBaseline };
  }
  const amount = margin.kind === "relative" ? margin.amount * size : margin.amount;
  // The difference of whole numbers is exact, and a share of one need not be whole.
  const rounding = Number.isInteger(amount) ? 0 : toleranceAt(amount);
  const tolerance = areSure(baseline, candidate) ? rounding : toleranceAt(size, Number(candidate));
  return { ...limited(comparing, direction, -amount, amount, tolerance), allowed: amount, zeroBaseline };
}

/** The ratio that an improvement must reach. */
function turned(direction: Direction, share: number): number {
  return direction === "higher" ? 1 + share : Math.max(0, 1 - share);
}

/** @param down what a fall by the margin is on the scale of the difference, @param up a rise */
function limited(
  comparing: Comparing,
  direction: Direction,
  down: number,
  up: number,
  tolerance: number,
): { low: number; high: number } {
  const atLeast = (low: number) => ({ low: low - tolerance, high: Number.POSITIVE_INFINITY });
  const atMost = (high: number) => ({ low: Number.NEGATIVE_INFINITY, high: high + tolerance });
  if (direction === "exact") return { low: down - tolerance, high: up + tolerance };
  const higher = direction === "higher";
  switch (comparing) {
    case "no_worse_than":
      return higher ? atLeast(down) : atMost(up);
    case "better_than":
      // Without a margin "better" means better: not the same.
      if (up === 0 && down === 0) {
        const least = Math.max(2 * tolerance, Number.MIN_VALUE);
        return higher ? atLeast(least) : atMost(-least);
      }
      return higher ? atLeast(up) : atMost(down);
    case "no_better_than":
      return higher ? atMost(up) : atLeast(down);
  }
}
