import type { ProfileFinite } from "../../../model/profile.ts";
import { TENTHS } from "./grids.ts";

/** Of quantiles that a merge made from bins, the share of values that may lie on the wrong side. */
const ROUGH = 0.02;

/**
 * Holds quantiles against each other, against the extremes and against the bins.
 * @param isRough true where they are those of the bins, not of the values
 */
export function quantileContradiction(finite: ProfileFinite, isRough: boolean): string | undefined {
  const { deciles = [], quantiles = [], min, max } = finite;
  const told = [
    ...deciles.map((value, at): readonly [number, number] => [TENTHS[at], value]),
    ...quantiles,
  ].sort(([a], [b]) => a - b);
  const isAscending = told.every(
    ([share, value], at) =>
      at === 0 || (share === told[at - 1][0] ? value === told[at - 1][1] : value >= told[at - 1][1]),
  );
  if (!isAscending) return "the quantiles do not ascend";
  if (min === undefined || max === undefined) return told.length > 0 ? "quantiles lack extremes" : undefined;
  if (told.some(([, value]) => value < min || value > max)) return "quantiles lie outside of the values";
  const wrong = told.find((one) => !fitsBins(finite, one, isRough));
  return wrong === undefined ? undefined : `the bins do not fit the quantile ${wrong[0]}`;
}

/** Of n values floor(q (n - 1)) + 1 and more lie at or below the quantile q, and ceil(q (n - 1)) or fewer below. */
function fitsBins(
  { edges, counts, count }: ProfileFinite,
  [share, value]: readonly [number, number],
  isRough: boolean,
): boolean {
  if (edges === undefined || counts === undefined) return true;
  const place = share * (count - 1);
  // Snapped to the next of a handful of bins, a quantile may be off by as much as one of them.
  const widest = isRough ? Math.max(...counts) : 0;
  const slack = 1 + (isRough ? ROUGH * count + widest : 0);
  let [surelyBelow, maybeUpTo] = [0, 0];
  counts.forEach((one, at) => {
    if (edges[at + 1] < value) surelyBelow += one;
    const startsHere = edges[at] === value && (at === 0 || edges[at + 1] === value);
    if (edges[at] < value || startsHere) maybeUpTo += one;
  });
  return maybeUpTo >= Math.floor(place) + 1 - slack && surelyBelow <= Math.ceil(place) + slack;
}
