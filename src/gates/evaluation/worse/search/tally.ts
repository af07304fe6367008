import type { Moments } from "../../../../stats/welch.ts";
import { type Feature, NONE } from "./features.ts";

/** Losses of rows, each with how much it counts. */
export interface WeighedLosses {
  readonly losses: Float64Array;
  /** Undefined where all rows count alike. */
  readonly weights?: Float64Array;
}

/** Sums over some rows with loss d and weight w; rows without weight are none. */
export interface Tally {
  readonly count: number;
  /** Σ w. */
  readonly weight: number;
  /** Σ w d. */
  readonly sum: number;
  /** Σ (w d)². */
  readonly squares: number;
  /** Σ w² d. */
  readonly products: number;
  /** Σ w². */
  readonly weights: number;
}

/** The cell of each row, and how many there are; rows of none have a number outside. */
export interface Cells {
  readonly count: number;
  of(row: number): number;
}

export function tallyAll(given: WeighedLosses): Tally {
  return tallyCells({ count: 1, of: () => 0 }, given)[0];
}

export function cellsOfFeature({ codes, conditions }: Feature): Cells {
  return { count: conditions.length, of: (row) => codes[row] };
}

const NONE_OF_PAIRS = -1;

/** One cell for each pair of conditions, those of the second feature side by side. */
export function cellsOfPair(a: Feature, b: Feature): Cells {
  const width = b.conditions.length;
  const [left, right] = [a.codes, b.codes];
  return {
    count: a.conditions.length * width,
    of: (row) => (left[row] === NONE || right[row] === NONE ? NONE_OF_PAIRS : left[row] * width + right[row]),
  };
}

export function tallyCells(cells: Cells, { losses, weights }: WeighedLosses): readonly Tally[] {
  return weights === undefined ? tallyAlike(cells, losses) : tallyWeighed(cells, losses, weights);
}

function tallyAlike({ count: cells, of }: Cells, losses: Float64Array): readonly Tally[] {
  const counts = new Float64Array(cells);
  const sums = new Float64Array(cells);
  const squares = new Float64Array(cells);
  for (let row = 0; row < losses.length; row++) {
    const cell = of(row);
    if (cell < 0 || cell >= cells) continue;
    counts[cell]++;
    sums[cell] += losses[row];
    squares[cell] += losses[row] * losses[row];
  }
  return Array.from(counts, (count, cell) => {
    const sum = sums[cell];
    return { count, weight: count, sum, squares: squares[cell], products: sum, weights: count };
  });
}

function tallyWeighed(
  { count: cells, of }: Cells,
  losses: Float64Array,
  weight: Float64Array,
): readonly Tally[] {
  const [counts, all, sums] = [0, 1, 2].map(() => new Float64Array(cells));
  const [squares, products, weights] = [0, 1, 2].map(() => new Float64Array(cells));
  for (let row = 0; row < losses.length; row++) {
    const cell = of(row);
    const own = weight[row];
    if (cell < 0 || cell >= cells || own === 0) continue;
    const weighed = own * losses[row];
    counts[cell]++;
    all[cell] += own;
    sums[cell] += weighed;
    squares[cell] += weighed * weighed;
    products[cell] += own * weighed;
    weights[cell] += own * own;
  }
  return Array.from(counts, (count, cell) => ({
    count,
    weight: all[cell],
    sum: sums[cell],
    squares: squares[cell],
    products: products[cell],
    weights: weights[cell],
  }));
}

export function minus(all: Tally, part: Tally): Tally {
  return {
    count: all.count - part.count,
    weight: all.weight - part.weight,
    sum: all.sum - part.sum,
    squares: all.squares - part.squares,
    products: all.products - part.products,
    weights: all.weights - part.weights,
  };
}

/** How many independent values of one weight say as much: (Σ w)² / Σ w² (Kish 1965). */
export function unitsOf({ weight, weights }: Pick<Tally, "weight" | "weights">): number {
  return weights > 0 ? (weight * weight) / weights : 0;
}

/**
 * Weighted mean with the variance of one unit, such that variance / count is that of the mean by linearisation:
 * Σ w² (d − mean)² / (Σ w)², times n / (n − 1). Without weights this is the sample variance.
 */
export function momentsOf(tally: Omit<Tally, "count">): Moments {
  const { weight, sum, squares, products, weights } = tally;
  const count = unitsOf(tally);
  const mean = sum / weight;
  const ofMean = Math.max(0, squares - 2 * mean * products + mean * mean * weights) / (weight * weight);
  return { count, mean, variance: (ofMean * count * count) / (count - 1) };
}
