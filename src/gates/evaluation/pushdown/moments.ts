import type { Behind } from "./normal.ts";
import { type Means, WEIGHT } from "./terms.ts";

/** What a query gave of some rows: sums, and how they go together. */
export interface Given {
  readonly rows: number;
  /** Sum of a term, each row times its weight; of `WEIGHT` that of the weights. */
  sum(term: string): number;
  /** Covariance of two terms times weight over the rows, with n − 1. */
  covariance(a: string, b: string): number;
  /** Third moment of a term around 0. */
  cube(term: string): number;
  /** Rows of a fault. */
  count(fault: string): number;
  /** The least and greatest value of what may be the same in every row. */
  range(constant: string): readonly [number, number];
  /** The greatest value over all rows of the slice. */
  scale(name: string): number;
}

/** Means of the terms on the rows of a slice, and how sure they are. */
export class Moments implements Means {
  readonly rows: number;
  readonly isWeighted: boolean;
  readonly #given: Given;

  constructor(given: Given, isWeighted: boolean) {
    this.rows = given.rows;
    this.#given = given;
    this.isWeighted = isWeighted;
  }

  get allRows(): number {
    return this.rows;
  }

  get weight(): number {
    return this.isWeighted ? this.#given.sum(WEIGHT) : this.rows;
  }

  get behind(): Behind {
    const { rows } = this;
    if (!this.isWeighted) return { rows, units: rows };
    const mean = this.weight / rows;
    const square = (this.#covariance(WEIGHT, WEIGHT) * (rows - 1)) / rows + mean ** 2;
    return { rows, units: Math.max(1, (rows * mean ** 2) / square) };
  }

  mean(term: string): number {
    return this.#given.sum(term) / this.weight;
  }

  count(fault: string): number {
    return this.#given.count(fault);
  }

  isConstant(name: string): boolean {
    const [least, most] = this.#given.range(name);
    return least === most;
  }

  scale(name: string): number {
    return this.#given.scale(name);
  }

  /** Variance of the sum of slope × mean over the terms. */
  variance(gradient: ReadonlyMap<string, number>): number {
    const slopes = this.isWeighted ? this.#ofSums(gradient) : gradient;
    let total = 0;
    for (const [a, slopeA] of slopes)
      for (const [b, slopeB] of slopes) total += (slopeA * slopeB * this.#covariance(a, b)) / this.rows;
    return total;
  }

  /** Skewness of the mean of a term of rows without weights; 0 where the term does not vary. */
  skewness(term: string): number {
    const { rows } = this;
    const variance = this.variance(new Map([[term, 1]]));
    const mean = this.mean(term);
    const square = (this.#covariance(term, term) * (rows - 1)) / rows + mean ** 2;
    const third = this.#given.cube(term) - 3 * mean * square + 2 * mean ** 3;
    return variance > 0 ? third / rows ** 2 / variance ** 1.5 : 0;
  }

  /** A weighted mean is one mean by another. */
  #ofSums(gradient: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
    const mean = this.weight / this.rows;
    const slopes = new Map<string, number>();
    let ofWeight = 0;
    for (const [term, slope] of gradient) {
      if (term === WEIGHT) {
        ofWeight += slope;
        continue;
      }
      slopes.set(term, slope / mean);
      ofWeight -= (slope * this.mean(term)) / mean;
    }
    return slopes.set(WEIGHT, ofWeight);
  }

  /** One row alone does not vary. */
  #covariance(a: string, b: string): number {
    return this.rows < 2 ? 0 : this.#given.covariance(a, b);
  }
}

/** A difference below this share of what is taken away is added up anew. */
const CANCELLED = 1e-3;

/** The rows of a slice without those of one block. */
export class Rest implements Means {
  readonly rows: number;
  readonly #all: Moments;
  readonly #block: Given;
  readonly #others: readonly Given[];
  readonly #isWeighted: boolean;

  constructor(all: Moments, blocks: readonly Given[], left: number, isWeighted: boolean) {
    this.#all = all;
    this.#block = blocks[left];
    this.#others = blocks.filter((_, at) => at !== left);
    this.#isWeighted = isWeighted;
    this.rows = all.rows - this.#block.rows;
  }

  get allRows(): number {
    return this.#all.rows;
  }

  get weight(): number {
    return this.#all.weight - (this.#isWeighted ? this.#block.sum(WEIGHT) : this.#block.rows);
  }

  mean(term: string): number {
    const [all, left] = [this.#all.mean(term) * this.#all.weight, this.#block.sum(term)];
    const rest = all - left;
    // Where one block has nearly all of a sum, a difference has none of the others' digits.
    const isLost = Math.abs(rest) < CANCELLED * Math.abs(left);
    return (isLost ? this.#others.reduce((sum, block) => sum + block.sum(term), 0) : rest) / this.weight;
  }

  scale(name: string): number {
    return this.#all.scale(name);
  }

  isConstant(name: string): boolean {
    const ranges = this.#others.map((block) => block.range(name));
    return ranges.every(([least, most]) => least === ranges[0][0] && most === ranges[0][0]);
  }
}
