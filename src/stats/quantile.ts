import { logBinomial } from "./binomial.ts";

/**
 * Quantile by linear interpolation between order statistics: numpy.quantile's default, Hyndman and Fan's type 7.
 * @param sorted ascending, at least one value, no NaN
 * @param probability between 0 and 1
 */
export function quantile(sorted: ArrayLike<number>, probability: number): number {
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below];
  const high = sorted[Math.min(below + 1, sorted.length - 1)];
  const share = position - below;
  // From the nearer end, as numpy does, so that equal neighbours give exactly their value.
  return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}

/**
 * Interval of a quantile from order statistics alone, whatever the distribution: ranks from the binomial
 * distribution (David and Nagaraja, Order Statistics, 7.1). A side that the sample is too small for is infinite.
 * @param sorted ascending
 * @param confidence two-sided, e.g. 0.95
 */
export function quantileInterval(
  sorted: ArrayLike<number>,
  probability: number,
  confidence: number,
): readonly [number, number] {
  const [lower, upper] = quantileRanks(sorted.length, probability, confidence);
  return [
    lower === undefined ? Number.NEGATIVE_INFINITY : sorted[lower - 1],
    upper === undefined ? Number.POSITIVE_INFINITY : sorted[upper - 1],
  ];
}

/** Ranks, counted from 1, of the order statistics that bound a quantile; undefined where there is none. */
export function quantileRanks(
  n: number,
  probability: number,
  confidence: number,
): readonly [number | undefined, number | undefined] {
  const tail = (1 - confidence) / 2;
  let cumulative = 0;
  let lower: number | undefined;
  let upper: number | undefined;
  for (let k = 0; k < n; k++) {
    cumulative += Math.exp(logBinomial(k, n, probability));
    if (cumulative <= tail) lower = k + 1;
    if (cumulative >= 1 - tail) {
      upper = k + 1;
      break;
    }
  }
  return [lower, upper];
}
