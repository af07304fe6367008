import { PSI_FLOOR, psi } from "../../../stats/distance.ts";
import {
  cramersV,
  hellinger,
  jensenShannon,
  klDivergence,
  lInfinity,
  type ShareDistance,
} from "../../../stats/share-distances.ts";

/** Statistics of shares in bins whose order does not matter. */
export const SHARE_STATISTICS = {
  psi,
  jensen_shannon: jensenShannon,
  hellinger,
  kl: (expected, actual) => klDivergence(expected, actual, PSI_FLOOR),
  l_infinity: lInfinity,
  cramers_v: cramersV,
} satisfies Record<string, ShareDistance>;

/** Statistics of where numbers lie. */
export const ORDER_STATISTICS = ["ks", "wasserstein", "energy"] as const;

/** Statistics of how texts are written. */
export const TEXT_STATISTICS = ["text", "text_length", "text_classes", "text_words"] as const;

export type ShareStatistic = keyof typeof SHARE_STATISTICS;
export type OrderStatistic = (typeof ORDER_STATISTICS)[number];
export type TextStatistic = (typeof TEXT_STATISTICS)[number];
export type Statistic = ShareStatistic | OrderStatistic | TextStatistic;

export function isShareStatistic(statistic: Statistic): statistic is ShareStatistic {
  return Object.hasOwn(SHARE_STATISTICS, statistic);
}

export function isOrderStatistic(statistic: Statistic): statistic is OrderStatistic {
  return ORDER_STATISTICS.some((one) => one === statistic);
}

/** Kinds of cells that hold no finite number, in the order in which `OrderedCounts` lists them. */
export const KINDS = ["NULL", "negative infinity", "infinity", "NaN"] as const;

/**
 * The distance of two columns of numbers, of shares of bins in their order, followed by those of `KINDS`.
 * @param positions of the bins alone
 * @param unit what distances are divided by: the reference's standard deviation
 */
export function orderedDistance(
  statistic: OrderStatistic,
  positions: readonly number[],
  unit: number,
): ShareDistance {
  if (statistic === "ks") return ksLinedUp;
  const gaps = Float64Array.from(positions, (position, at) =>
    at + 1 < positions.length ? (positions[at + 1] - position) / unit : 0,
  );
  const isEnergy = statistic === "energy";
  return (expected, actual) => {
    const [some, others] = [finiteShare(expected), finiteShare(actual)];
    let moved = Math.abs(some - others);
    for (let at = gaps.length; at < expected.length; at++) moved += Math.abs(expected[at] - actual[at]);
    if (some === 0 || others === 0) return moved / 2;
    // As `wassersteinDistance` and `energyDistance` of the finite values alone, without copies of their shares.
    let apart = 0;
    let sum = 0;
    for (let at = 0; at < gaps.length; at++) {
      apart += actual[at] / others - expected[at] / some;
      sum += (isEnergy ? apart * apart : Math.abs(apart)) * gaps[at];
    }
    // Rows that stay finite are moved, the others become another kind, which costs 1.
    return Math.min(some, others) * (isEnergy ? Math.sqrt(2 * sum) : sum) + moved / 2;
  };
}

/** As `ksStatistic` of NULL, −∞, the bins, ∞, NaN: an order of all cells, so that none is left out. */
function ksLinedUp(expected: Float64Array, actual: Float64Array): number {
  const count = expected.length - KINDS.length;
  let difference = actual[count] - expected[count];
  let largest = Math.abs(difference);
  difference += actual[count + 1] - expected[count + 1];
  largest = Math.max(largest, Math.abs(difference));
  for (let bin = 0; bin < count; bin++) {
    difference += actual[bin] - expected[bin];
    largest = Math.max(largest, Math.abs(difference));
  }
  difference += actual[count + 2] - expected[count + 2];
  return Math.max(largest, Math.abs(difference));
}

function finiteShare(shares: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < shares.length - KINDS.length; at++) sum += shares[at];
  return sum;
}
