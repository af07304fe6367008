import { normalQuantile, normalTail } from "./distribution.ts";
import type { Shares } from "./share-distances.ts";

export interface SharePair<T> {
  readonly expected: T;
  readonly actual: T;
}

/** Pairs of distributions by place on a line, from equal ones at 0 on; the shares of each sum to 1. */
export type SharePath = (place: number) => SharePair<Float64Array>;

/** The shares of both sides together. */
export function pooledShares({ expected, actual }: SharePair<Shares>): Float64Array {
  const all = total(expected) + total(actual);
  return Float64Array.from(expected, (count, bin) => (count + actual[bin]) / all);
}

export function sharesOf(counts: Shares): Float64Array {
  const rows = total(counts);
  return Float64Array.from(counts, (count) => count / rows);
}

/** From the pooled shares at 0 through those that were seen at 1 and beyond. */
export function pathThroughSeen(counts: SharePair<Shares>): SharePath {
  const pooled = pooledShares(counts);
  const at = (shares: Float64Array, place: number) => {
    const moved = shares.map((share, bin) => Math.max(0, pooled[bin] + place * (share - pooled[bin])));
    const sum = total(moved);
    return moved.map((share) => share / sum);
  };
  const [expected, actual] = [sharesOf(counts.expected), sharesOf(counts.actual)];
  return (place) => ({ expected: at(expected, place), actual: at(actual, place) });
}

/** Cumulative shares, moved: a positive move leaves less below, which is more above. */
type Move = (cumulative: number, move: number) => number;

/**
 * Ways in which all of a distribution moves, whatever its shape: as normal distributions that are moved do (the binormal
 * model: Pepe, The Statistical Evaluation of Medical Tests, 2003, 4.4), or as their tail up or down alone grows or shrinks
 * (proportional hazards of the values or of their negatives: Lehmann, The power of rank tests, 1953), as that of an
 * exponential distribution under another scale.
 */
export const ONE_WAY: readonly Move[] = [
  (cumulative, move) => normalTail(move - normalQuantile(cumulative)),
  (cumulative, move) => -Math.expm1(Math.log1p(-cumulative) * Math.exp(-move)),
  (cumulative, move) => cumulative ** Math.exp(move),
];

/**
 * From the pooled shares at 0 to distributions that lie apart one way everywhere, so that shares stay shares however far
 * it goes. Each side moves as much as the other's rows weigh, against the other; at negative places the other way.
 * @param ordered so many bins, the first ones, are in their order; the others keep their shares
 * @param way one of `ONE_WAY`
 */
export function pathOneWay(counts: SharePair<Shares>, ordered: number, way: Move): SharePath {
  const pooled = pooledShares(counts);
  const [rows, others] = [total(counts.expected), total(counts.actual)];
  const inOrder = total(pooled.subarray(0, ordered));
  const at = (move: number) => {
    const moved = pooled.slice();
    let [cumulative, before] = [0, 0];
    for (let bin = 0; bin < ordered; bin++) {
      // An empty bin stays empty, and the last one is the end, whatever the rounding.
      if (pooled[bin] === 0) continue;
      cumulative += pooled[bin];
      const next = cumulative < inOrder * (1 - 1e-12) ? way(cumulative / inOrder, move) : 1;
      moved[bin] = Math.max(0, next - before) * inOrder;
      before = next;
    }
    return moved;
  };
  return (place) => ({
    expected: at((-place * others) / (rows + others)),
    actual: at((place * rows) / (rows + others)),
  });
}

export function total(counts: Shares): number {
  let sum = 0;
  for (let bin = 0; bin < counts.length; bin++) sum += counts[bin];
  return sum;
}
