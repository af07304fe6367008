import type { Numbers } from "../labels.ts";
import { sortedOrder } from "../order.ts";

/** Values by what they are smaller than: rows of equal value have one code, and codes ascend with the values. */
export interface Ranks {
  readonly codes: Int32Array;
  /** Distinct values. */
  readonly count: number;
}

export function ranksOf(values: Numbers): Ranks {
  const order = sortedOrder(values);
  const codes = new Int32Array(order.length);
  let count = 0;
  for (let at = 0; at < order.length; at++) {
    if (at > 0 && values[order[at]] !== values[order[at - 1]]) count++;
    codes[order[at]] = count;
  }
  return { codes, count: order.length === 0 ? 0 : count + 1 };
}

/** Mean rank of each row, less one half, where a row counts as often as its weight says. */
export function weightedRanks({ codes, count }: Ranks, weights: Numbers): Float64Array {
  const sizes = sumsByCode(codes, count, weights);
  let before = 0;
  const middles = sizes.map((size) => {
    before += size;
    return before - size / 2;
  });
  return Float64Array.from(codes, (code) => middles[code]);
}

/**
 * Kendall's τ-b: pairs of rows in the same order less those in the other, over the geometric mean of the pairs that
 * either side tells apart (Kendall 1945). By a tree of sums over the codes (Fenwick 1994), O(rows log rows).
 * NaN where one side tells none apart.
 */
export function tauOf(one: Ranks, other: Ranks, weights: Numbers, order: Uint32Array): number {
  const tree = new Float64Array(other.count + 1);
  const sumTo = (code: number) => {
    let sum = 0;
    for (let at = code; at > 0; at -= at & -at) sum += tree[at];
    return sum;
  };
  let [apart, total] = [0, 0];
  for (let start = 0; start < order.length; ) {
    let end = start;
    const code = one.codes[order[start]];
    for (; end < order.length && one.codes[order[end]] === code; end++) {
      const row = order[end];
      const below = sumTo(other.codes[row]);
      const notAbove = sumTo(other.codes[row] + 1);
      apart += weights[row] * (below - (total - notAbove));
    }
    for (; start < end; start++) {
      const row = order[start];
      for (let at = other.codes[row] + 1; at <= other.count; at += at & -at) tree[at] += weights[row];
      total += weights[row];
    }
  }
  const pairs = Math.sqrt(toldApart(one, weights, total)) * Math.sqrt(toldApart(other, weights, total));
  return pairs > 0 ? apart / pairs : Number.NaN;
}

/** Weight of the pairs of rows of different value. */
function toldApart({ codes, count }: Ranks, weights: Numbers, total: number): number {
  let squares = 0;
  for (const size of sumsByCode(codes, count, weights)) squares += size * size;
  return (total * total - squares) / 2;
}

function sumsByCode(codes: Int32Array, count: number, weights: Numbers): Float64Array {
  const sums = new Float64Array(count);
  for (let row = 0; row < codes.length; row++) sums[codes[row]] += weights[row];
  return sums;
}
