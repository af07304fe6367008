import type { Moments } from "../../../../stats/welch.ts";
import { type Feature, NONE } from "./features.ts";

/** Count, sum and sum of squares of the loss on some rows. */
export interface Tally {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

export function tallyAll(losses: Float64Array): Tally {
  let [sum, squares] = [0, 0];
  for (const loss of losses) {
    sum += loss;
    squares += loss * loss;
  }
  return { count: losses.length, sum, squares };
}

/** One tally a condition. */
export function tallyFeature({ codes, conditions }: Feature, losses: Float64Array): readonly Tally[] {
  return tallyCells(conditions.length, losses, (row) => codes[row]);
}

/** One tally for each pair of conditions, those of the second feature side by side. */
export function tallyPair(a: Feature, b: Feature, losses: Float64Array): readonly Tally[] {
  const width = b.conditions.length;
  return tallyCells(a.conditions.length * width, losses, (row) =>
    a.codes[row] === NONE || b.codes[row] === NONE ? NONE_OF_PAIRS : a.codes[row] * width + b.codes[row],
  );
}

const NONE_OF_PAIRS = -1;

function tallyCells(cells: number, losses: Float64Array, cellOf: (row: number) => number): readonly Tally[] {
  const counts = new Float64Array(cells);
  const sums = new Float64Array(cells);
  const squares = new Float64Array(cells);
  for (let row = 0; row < losses.length; row++) {
    const cell = cellOf(row);
    if (cell < 0 || cell >= cells) continue;
    counts[cell]++;
    sums[cell] += losses[row];
    squares[cell] += losses[row] * losses[row];
  }
  return Array.from(counts, (count, cell) => ({ count, sum: sums[cell], squares: squares[cell] }));
}

export function minus(all: Tally, part: Tally): Tally {
  return {
    count: all.count - part.count,
    sum: all.sum - part.sum,
    squares: all.squares - part.squares,
  };
}

export function momentsOf({ count, sum, squares }: Tally): Moments {
  const mean = sum / count;
  return { count, mean, variance: Math.max(0, squares - count * mean * mean) / (count - 1) };
}
