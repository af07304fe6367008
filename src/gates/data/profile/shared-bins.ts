import type { ProfileFinite } from "../../../model/profile.ts";
import { quantilesOf, SHARES, type Shape, TENTHS } from "./grids.ts";
import { LEAST_ROWS } from "./withheld.ts";

type Counted = readonly (readonly [value: number, count: number])[];

/** From so many values on a hundredth of them is as many as may be told of. */
const HUNDREDTHS = 100 * LEAST_ROWS;

/** True where hundredths of so many values are bins of hardly a row each. */
export function isSmall(count: number): boolean {
  return count < HUNDREDTHS;
}

/**
 * Bins that tell of no single row: between quantiles at shares of 10 rows and more. A value of which there are so many that
 * two of these quantiles fall on it is a bin of its own. Quantiles are told where 10 rows lie on both of their sides.
 * @param sorted the values in ascending order, with their counts
 */
export function sharedShape(sorted: Counted, count: number): Shape {
  const parts = isSmall(count)
    ? ([50, 20, 10].find((one) => count >= one * LEAST_ROWS) ?? Math.max(1, Math.floor(count / LEAST_ROWS)))
    : 100;
  const values = sorted.map(([value]) => value);
  const every = { edges: [values[0], ...values], counts: sorted.map(([, one]) => one), isEveryValue: true };
  const shares = Array.from({ length: parts - 1 }, (_, at) => (at + 1) / parts);
  const cuts = quantilesOf(every, shares);
  const all = [values[0], ...cuts, values[values.length - 1]];
  const exact = quantilesOf(every, TENTHS);
  // Tenths would tell of single rows: quantiles are then only those of the bins.
  const isRough = count < 10 * LEAST_ROWS;
  const edges = joined(
    all.filter((edge, at) => at < 2 || edge !== all[at - 1] || edge !== all[at - 2]),
    sorted,
    new Set(isRough ? [] : exact),
  );
  const told = SHARES.filter((share) => count * Math.min(share, 1 - share) >= LEAST_ROWS);
  const inner = edges.slice(1, -1);
  return {
    deciles: exact.map((decile) => (isRough ? (nearest(inner, decile) ?? all[all.length - 1]) : decile)),
    quantiles: isRough
      ? []
      : quantilesOf(every, told).map((value, at): [number, number] => [told[at], value]),
    isEveryValue: false,
    edges: [...edges],
    counts: [...countsIn(edges, sorted)],
  };
}

/** Without edges beside bins that hold less than 10 rows, but for deciles and for values with bins of their own. */
function joined(edges: readonly number[], sorted: Counted, kept: ReadonlySet<number>): readonly number[] {
  const counts = countsIn(edges, sorted);
  const at = counts.findIndex((one, bin) => {
    const edge = edges[bin + 1];
    const isOwn = edges[bin] === edge || edges[bin + 2] === edge;
    return (
      bin + 1 < counts.length && !isOwn && !kept.has(edge) && Math.min(one, counts[bin + 1]) < LEAST_ROWS
    );
  });
  return at === -1 ? edges : joined(edges.toSpliced(at + 1, 1), sorted, kept);
}

/** The same without values that fewer rows share than are listed. */
export function withoutRare(finite: ProfileFinite): ProfileFinite {
  const { edges, counts, isEveryValue, count } = finite;
  if (isEveryValue !== true || edges === undefined || counts === undefined) return finite;
  if (counts.every((one) => one >= LEAST_ROWS)) return finite;
  const sorted = counts.map((one, at): readonly [number, number] => [edges[at + 1], one]);
  return { ...finite, ...sharedShape(sorted, count) };
}

function nearest(cuts: readonly number[], value: number): number | undefined {
  return cuts.toSorted((a, b) => Math.abs(a - value) - Math.abs(b - value))[0];
}

function countsIn(edges: readonly number[], sorted: Counted): readonly number[] {
  const counts = edges.slice(1).map(() => 0);
  let bin = 0;
  for (const [value, count] of sorted) {
    while (bin < counts.length - 1 && !holds(edges, bin, value)) bin++;
    counts[bin] += count;
  }
  return counts;
}

/** A bin reaches up to and with its upper edge, unless that is a bin of its own. */
function holds(edges: readonly number[], bin: number, value: number): boolean {
  const upper = edges[bin + 1];
  const isApart = upper === edges[bin + 2] && upper !== edges[bin];
  return isApart ? value < upper : value <= upper;
}
