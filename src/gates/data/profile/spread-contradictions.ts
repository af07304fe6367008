import type { ProfileFinite } from "../../../model/profile.ts";
import { EVENLY, TOGETHER } from "./grids.ts";

/** What sums of doubles may be wrong by, as a share. */
const DUST = 1e-6;

interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Holds mean, standard deviation, skewness and kurtosis against what the values in the bins can give.
 * @param merged how many profiles the bins were made from
 */
export function spreadContradiction(finite: ProfileFinite, merged: number): string | undefined {
  const { count, std, skew, kurtosis, min, max, edges, counts } = finite;
  if (min === undefined || max === undefined) return undefined;
  const width = max - min;
  if (!Number.isFinite(width) || width === 0)
    return width === 0 && std > Math.abs(max) * DUST ? "equal values have a standard deviation" : undefined;
  const bins = binsOf(finite);
  const slack = (merged > 1 ? EVENLY + (TOGETHER * merged) / count : DUST) + rounding(max, min, width);
  // Fourth powers of what is no share of the range could overflow or vanish.
  const powers = (power: number) => momentOf(bins, finite, width, power);
  if (!isWithin(0, powers(1), slack)) return "the mean does not fit the bins";
  if (count < 2) return undefined;
  const second = (std / width) ** 2 * ((count - 1) / count);
  if (!isWithin(second, powers(2), slack)) return "the standard deviation does not fit the bins";
  // Of a spread that is small beside the range nothing of the shape is left within rounding.
  if (second < 1e-4 || edges === undefined || counts === undefined) return undefined;
  if (skew !== undefined && count > 2) {
    const third = (skew * (count - 2) * second ** 1.5) / Math.sqrt(count * (count - 1));
    if (!isWithin(third, powers(3), slack)) return "the skewness does not fit the bins";
  }
  if (kurtosis !== undefined && count > 3) {
    const excess = ((kurtosis * (count - 2) * (count - 3)) / (count - 1) - 6) / (count + 1);
    if (!isWithin((excess + 3) * second ** 2, powers(4), slack)) return "the kurtosis does not fit the bins";
  }
  return undefined;
}

type Bin = Range & { readonly count: number };

/** Without bins the extremes are one, in which there is one value at each end. */
function binsOf({ edges, counts, isEveryValue, min = 0, max = 0, count }: ProfileFinite): readonly Bin[] {
  if (edges === undefined || counts === undefined) return [{ low: min, high: max, count }];
  return counts.map((one, at) => ({
    low: isEveryValue === true ? edges[at + 1] : edges[at],
    high: edges[at + 1],
    count: one,
  }));
}

/** The least and the most that the mean of a power of distances from the mean can be, in units of the range. */
function momentOf(bins: readonly Bin[], { count, mean }: ProfileFinite, width: number, power: number): Range {
  let [low, high] = [0, 0];
  for (const bin of bins) {
    const [from, to] = [(bin.low - mean) / width, (bin.high - mean) / width];
    const ends = [from ** power, to ** power];
    const holdsMean = power % 2 === 0 && from < 0 && to > 0;
    low += (bin.count / count) * (holdsMean ? 0 : Math.min(...ends));
    high += (bin.count / count) * Math.max(...ends);
  }
  return { low, high };
}

function isWithin(value: number, { low, high }: Range, slack: number): boolean {
  return value >= low - slack && value <= high + slack;
}

/** What a mean near large values is rounded by, in units of the range. */
function rounding(max: number, min: number, width: number): number {
  return (Math.max(Math.abs(max), Math.abs(min)) * 1e-12) / width;
}
