import { wilsonAt } from "./proportion.ts";

interface Counts {
  readonly expected: ArrayLike<number>;
  readonly actual: ArrayLike<number>;
}

/**
 * An upper end for the largest difference of two samples' shares, z standard errors out: the largest of the bins' own
 * upper ends. The truth is the difference of one bin, and lies above that bin's own end no more often than promised,
 * however many bins there are. A bin's end is from the Wilson intervals of both shares, which stay honest for few rows
 * and shares near 0.
 * Source: Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17
 * (1998), method 10.
 */
export function largestDifferenceAtMost({ expected, actual }: Counts, rows: Rows, z: number): number {
  let largest = 0;
  for (let bin = 0; bin < expected.length; bin++) {
    const [before, now] = [expected[bin] / rows.expected, actual[bin] / rows.actual];
    const [beforeLow, beforeHigh] = wilsonAt(expected[bin], rows.expected, z);
    const [nowLow, nowHigh] = wilsonAt(actual[bin], rows.actual, z);
    const up = now - before + Math.hypot(nowHigh - now, before - beforeLow);
    const down = before - now + Math.hypot(beforeHigh - before, now - nowLow);
    largest = Math.max(largest, up, down);
  }
  return Math.min(1, largest);
}

interface Rows {
  readonly expected: number;
  readonly actual: number;
}
