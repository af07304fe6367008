import { poissonQuantiles } from "./poisson.ts";
import { createRandom } from "./random.ts";
import type { ShareDistance } from "./share-distances.ts";

/** Samples drawn again and again from any shares with the same random choices, so that answers move smoothly. */
export class Noise {
  readonly #draws: number;
  /** For each bin of each side, the order in which its quantiles are dealt to the draws (Latin hypercube). */
  readonly #orders: readonly Uint32Array[];
  readonly #quantiles: Float64Array;
  /** Shares of all samples of each side, one sample after another; written anew by each call. */
  readonly #samples: readonly [Float64Array, Float64Array];

  constructor(bins: number, draws: number, seed: number) {
    this.#draws = draws;
    this.#orders = ordersOf(2 * bins, draws, seed);
    this.#quantiles = new Float64Array(draws);
    this.#samples = [new Float64Array(draws * bins), new Float64Array(draws * bins)];
  }

  /** Distances of samples of so many rows from these shares, ascending. */
  distances(
    expected: Float64Array,
    actual: Float64Array,
    rows: Readonly<Record<"expected" | "actual", number>>,
    distance: ShareDistance,
  ): Float64Array {
    const [some, others] = this.#samples;
    this.#draw(some, expected, rows.expected, 0);
    this.#draw(others, actual, rows.actual, expected.length);
    const bins = expected.length;
    const found = new Float64Array(this.#draws);
    for (let draw = 0; draw < this.#draws; draw++) {
      const from = draw * bins;
      found[draw] = distance(some.subarray(from, from + bins), others.subarray(from, from + bins));
    }
    return found.sort();
  }

  /** Poisson counts of each bin, divided by their sum: a multinomial sample, but for its size varying a little. */
  #draw(samples: Float64Array, shares: Float64Array, rows: number, firstOrder: number): void {
    const bins = shares.length;
    const quantiles = this.#quantiles;
    samples.fill(0);
    for (let bin = 0; bin < bins; bin++) {
      if (shares[bin] === 0) continue;
      poissonQuantiles(shares[bin] * rows, quantiles);
      const order = this.#orders[firstOrder + bin];
      for (let draw = 0; draw < this.#draws; draw++) samples[draw * bins + bin] = quantiles[order[draw]];
    }
    for (let draw = 0; draw < this.#draws; draw++) {
      let sum = 0;
      const to = (draw + 1) * bins;
      for (let at = draw * bins; at < to; at++) sum += samples[at];
      if (sum > 0) for (let at = draw * bins; at < to; at++) samples[at] /= sum;
      else samples.set(shares, draw * bins);
    }
  }
}

let known: { draws: number; seed: number; orders: Uint32Array[]; next: () => number } | undefined;

/** Orders for so many bins; one set grows with what is asked for, since most columns share draws and seed. */
function ordersOf(count: number, draws: number, seed: number): readonly Uint32Array[] {
  if (known?.draws !== draws || known.seed !== seed)
    known = { draws, seed, orders: [], next: createRandom(seed).next };
  while (known.orders.length < count) {
    const order = Uint32Array.from({ length: draws }, (_, at) => at);
    for (let at = draws - 1; at > 0; at--) {
      const other = Math.floor(known.next() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    known.orders.push(order);
  }
  return known.orders;
}
