import type { ProfileFinite } from "../../../model/profile.ts";
import { SUM_UNIT } from "../arithmetic/exact-sum.ts";
import { quotient } from "../arithmetic/quotient.ts";
import { quantilesIn } from "./bins.ts";
import { collapse, expand } from "./expansion.ts";
import { gridOf, mergeGrids, quantilesOf } from "./grids.ts";
import { mergeSpread } from "./spread.ts";

/** Counts, extremes and sums exactly; spread to rounding; quantiles as `mergeGrids` says. */
export function mergeFinite(
  a: ProfileFinite | undefined,
  b: ProfileFinite | undefined,
): ProfileFinite | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const count = a.count + b.count;
  const [x, y] = [collapse(a.sum), collapse(b.sum)];
  const sum = x === undefined || y === undefined ? undefined : x + y;
  const mean =
    sum === undefined
      ? a.mean + (b.mean - a.mean) * (b.count / count)
      : quotient(sum, BigInt(count) * SUM_UNIT);
  const apart =
    x === undefined || y === undefined
      ? b.mean - a.mean
      : quotient(y * BigInt(a.count) - x * BigInt(b.count), BigInt(a.count) * BigInt(b.count) * SUM_UNIT);
  return {
    count,
    ...extremes(a, b),
    ...(sum === undefined ? {} : { sum: expand(sum) }),
    mean,
    ...mergeSpread(a, b, apart),
    ...shape(a, b),
  };
}

function extremes(a: ProfileFinite, b: ProfileFinite) {
  if (a.min === undefined || b.min === undefined || a.max === undefined || b.max === undefined) return {};
  return { min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) };
}

function shape(a: ProfileFinite, b: ProfileFinite): Partial<ProfileFinite> {
  const [p, q] = [gridOf(a), gridOf(b)];
  if (p === undefined || q === undefined) return {};
  const grid = mergeGrids(p, q);
  const { isEveryValue, edges, counts } = grid;
  return {
    ...quantilesIn((shares) => quantilesOf(grid, shares)),
    isEveryValue,
    edges: [...edges],
    counts: [...counts],
  };
}
