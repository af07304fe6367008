import type { Estimate } from "../model/estimate.ts";
import { bcaInterval, correctedTail, correctionOf } from "./bca.ts";
import { normalQuantile, normalTail, tQuantile, tTail } from "./distribution.ts";
import { pairedInterval, pairedStandardError, pairedTail } from "./paired-proportion.ts";
import { wilson } from "./proportion.ts";
import { quantile } from "./quantile.ts";

/** Fewer replicates than this beyond a bound say little; the normal tail then takes over. */
const SPARSE_TAIL = 10;

/**
 * Two-sided interval of an estimate, whatever its uncertainty.
 * @param confidence e.g. 0.95
 * @returns lower and upper bound in the estimate's unit
 */
export function intervalOf(estimate: Estimate, confidence: number): readonly [number, number] {
  const { value, uncertainty } = estimate;
  const tail = (1 - confidence) / 2;
  switch (uncertainty.kind) {
    case "exact":
      return [value, value];
    case "binomial":
      return wilson(uncertainty.successes, uncertainty.trials, confidence);
    case "normal": {
      const { standardError, degreesOfFreedom } = uncertainty;
      const z =
        degreesOfFreedom === undefined ? normalQuantile(1 - tail) : tQuantile(1 - tail, degreesOfFreedom);
      return [value - z * standardError, value + z * standardError];
    }
    case "paired":
      return pairedInterval(uncertainty, confidence);
    case "bootstrap": {
      const { replicates, acceleration } = uncertainty;
      const sorted = replicates.slice().sort();
      const correction =
        acceleration === undefined ? undefined : correctionOf(replicates, value, acceleration);
      if (correction !== undefined) return bcaInterval(sorted, correction, confidence);
      return [quantile(sorted, tail), quantile(sorted, 1 - tail)];
    }
    case "sequential": {
      const z = normalQuantile(1 - tail * uncertainty.errorShare);
      return [value - z * uncertainty.standardError, value + z * uncertainty.standardError];
    }
  }
}

/**
 * The interval as it is shown: a normal one may reach beyond the values that there can be, which says nothing. Never
 * for comparisons, whose coverage the cut would not change but whose tests speak of the whole distribution.
 */
export function shownInterval(
  estimate: Estimate,
  confidence: number,
  range: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): readonly [number, number] {
  const [lower, upper] = intervalOf(estimate, confidence);
  const { value } = estimate;
  // Rounding may leave a value just outside.
  return [Math.max(lower, Math.min(range[0], value)), Math.min(upper, Math.max(range[1], value))];
}

/**
 * Standard error of an estimate. For a share it is half the one-sigma Wilson interval, which is not zero
 * at 0 of n; for a bootstrap the standard deviation of the replicates.
 */
export function standardErrorOf(estimate: Estimate): number {
  const { uncertainty } = estimate;
  switch (uncertainty.kind) {
    case "exact":
      return 0;
    case "binomial": {
      const { successes, trials } = uncertainty;
      const share = successes / trials;
      const half = Math.sqrt((share * (1 - share)) / trials + 1 / (4 * trials * trials));
      return half / (1 + 1 / trials);
    }
    case "normal":
    case "sequential":
      return uncertainty.standardError;
    case "paired":
      return pairedStandardError(uncertainty);
    case "bootstrap":
      return standardDeviation(uncertainty.replicates);
  }
}

/**
 * One-sided p-value of "the true value is not beyond this bound": small when the estimate lies clearly
 * `above` (or `below`) it. Agrees with `intervalOf`: p < α says that the interval at confidence 1 − 2α
 * lies wholly beyond the bound. A bootstrap with fewer than ten replicates on the other side uses the
 * normal tail, but never says less than the replicates themselves show.
 */
export function tailProbability(estimate: Estimate, bound: number, side: "above" | "below"): number {
  const { value, uncertainty } = estimate;
  if (bound === Number.POSITIVE_INFINITY) return side === "above" ? 1 : 0;
  if (bound === Number.NEGATIVE_INFINITY) return side === "above" ? 0 : 1;
  const distance = side === "above" ? value - bound : bound - value;
  switch (uncertainty.kind) {
    case "exact":
      return certain(distance);
    case "binomial": {
      const spread = Math.sqrt((bound * (1 - bound)) / uncertainty.trials);
      return spread > 0 ? normalTail(distance / spread) : certain(distance);
    }
    case "normal": {
      const { standardError, degreesOfFreedom } = uncertainty;
      if (standardError === 0) return certain(distance);
      const z = distance / standardError;
      return degreesOfFreedom === undefined ? normalTail(z) : tTail(z, degreesOfFreedom);
    }
    case "sequential": {
      if (uncertainty.standardError === 0) return certain(distance);
      return Math.min(1, normalTail(distance / uncertainty.standardError) / uncertainty.errorShare);
    }
    case "paired":
      return pairedTail(uncertainty, bound, side);
    case "bootstrap":
      return replicateTail(uncertainty, value, bound, side);
  }
}

function certain(distance: number): number {
  return distance > 0 ? 0 : 1;
}

function replicateTail(
  { replicates, acceleration }: Extract<Estimate["uncertainty"], { kind: "bootstrap" }>,
  value: number,
  bound: number,
  side: "above" | "below",
): number {
  let other = 0;
  for (const replicate of replicates) if (side === "above" ? replicate <= bound : replicate >= bound) other++;
  const level = correctedLevel(replicates, value, acceleration, side);
  const seen = level((other + 1) / (replicates.length + 1));
  if (other >= SPARSE_TAIL) return seen;
  const spread = standardDeviation(replicates);
  const distance = side === "above" ? value - bound : bound - value;
  const smooth = spread > 0 ? normalTail(distance / spread) : certain(distance);
  return Math.max(level(other / replicates.length), Math.min(seen, smooth));
}

/** What a share of replicates beyond a bound means as a level: itself, or the level of the BCa interval. */
function correctedLevel(
  replicates: Float64Array,
  value: number,
  acceleration: number | undefined,
  side: "above" | "below",
): (share: number) => number {
  const found = acceleration === undefined ? undefined : correctionOf(replicates, value, acceleration);
  if (found === undefined) return (share) => share;
  // Seen from above, both corrections change their sign.
  const turned = side === "above" ? found : { bias: -found.bias, acceleration: -found.acceleration };
  return (share) => correctedTail(share, turned);
}

/** With n − 1; 0 for fewer than two values. */
export function standardDeviation(values: Float64Array): number {
  if (values.length < 2) return 0;
  let mean = 0;
  for (const value of values) mean += value / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}
