import { normalQuantile } from "./distribution.ts";

/** Below this many pairs the exact distribution of the signed-rank statistic is used. */
const EXACT_BELOW = 15;
/** All averages of pairs are held at once: this many differences make about 67 MB. */
const MOST_DIFFERENCES = 4096;

export interface HodgesLehmann {
  /** Median of the Walsh averages. */
  readonly value: number;
  /** One-sided bounds at the level asked for; infinite where there are too few differences for any. */
  readonly lower: number;
  readonly upper: number;
  /** Half the distance of the bounds over the normal quantile of the level; infinite with them. */
  readonly standardError: number;
}

/**
 * Hodges–Lehmann estimate of the centre of paired differences with Wilcoxon signed-rank bounds: Walsh averages
 * (dᵢ + dⱼ)/2 for i ≤ j, sorted; bounds w₍c+1₎ and w₍M−c₎ where M = n(n+1)/2 and c is the largest count that the
 * signed-rank statistic stays at or below with probability under `level` (exact below 15 differences, else
 * ⌊M/2 − z·√(n(n+1)(2n+1)/24)⌋). Hollander, Wolfe and Chicken, Nonparametric Statistical Methods, 3.2–3.3.
 * @param differences finite, at least one, at most 4,096
 * @param level one-sided, e.g. 0.025 for a two-sided 95 % interval
 */
export function hodgesLehmann(differences: Float64Array, level: number): HodgesLehmann {
  const n = differences.length;
  if (n === 0 || n > MOST_DIFFERENCES)
    throw new RangeError(`hodgesLehmann takes 1 to ${MOST_DIFFERENCES} differences, not ${n}`);
  const averages = walshAverages(differences);
  const last = averages.length - 1;
  const value = (averages[last >> 1] + averages[(last + 1) >> 1]) / 2;
  const cut = signedRankCut(n, level);
  if (cut < 0)
    return {
      value,
      lower: Number.NEGATIVE_INFINITY,
      upper: Number.POSITIVE_INFINITY,
      standardError: Number.POSITIVE_INFINITY,
    };
  const lower = averages[cut];
  const upper = averages[last - cut];
  return { value, lower, upper, standardError: (upper - lower) / (2 * normalQuantile(1 - level)) };
}

/** The largest c with P(T⁺ ≤ c) < level for n differences; −1 when even c = 0 is likelier than that. */
export function signedRankCut(n: number, level: number): number {
  const pairs = (n * (n + 1)) / 2;
  if (n >= EXACT_BELOW) {
    const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
    return Math.max(-1, Math.floor(pairs / 2 - normalQuantile(1 - level) * spread));
  }
  const ways = signedRankWays(n);
  let cumulative = 0;
  for (let rank = 0; rank <= pairs; rank++) {
    cumulative += ways[rank] / 2 ** n;
    if (cumulative >= level) return rank - 1;
  }
  return pairs;
}

/** How many of the 2ⁿ sign patterns give each value of the signed-rank statistic. */
function signedRankWays(n: number): Float64Array {
  const pairs = (n * (n + 1)) / 2;
  const ways = new Float64Array(pairs + 1);
  ways[0] = 1;
  for (let rank = 1; rank <= n; rank++)
    for (let sum = pairs; sum >= rank; sum--) ways[sum] += ways[sum - rank];
  return ways;
}

function walshAverages(differences: Float64Array): Float64Array {
  const n = differences.length;
  const averages = new Float64Array((n * (n + 1)) / 2);
  let at = 0;
  for (let i = 0; i < n; i++)
    for (let j = i; j < n; j++) averages[at++] = (differences[i] + differences[j]) / 2;
  return averages.sort();
}
