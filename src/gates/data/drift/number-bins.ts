import type { FiniteNumbers } from "./distribution.ts";
import { below } from "./doubles.ts";

/** Bins that one side's rows are counted in, and what the reference has in them. */
export interface NumberBins {
  /** Ascending; a bin reaches up to and with its edge, and one more lies above the last. */
  readonly edges: readonly number[];
  /** Rows of the reference, one more than edges. */
  readonly expected: readonly number[];
  /** Where the values of each bin are taken to lie. */
  readonly positions: readonly number[];
}

/** Beyond the reference's values bins grow by this factor, and by less where it has few values; … */
const GROWTH = 1.4;
const GROWTH_OF_FEW = 1.25;
/** … from this share of their range on … */
const FIRST_STEP = 1 / 64;
/** … to so many times their range away. */
const FARTHEST = 1e6;

/** What lies between two values of the reference is seen to this share of its standard deviation … */
const FINEST = 1 / 32;
/** … or of its range, which bounds how many bins there are. */
const FINEST_OF_RANGE = 1 / 128;

/**
 * The bins of the reference's grid, a value that it knows by itself in a bin of its own, and further ones on both sides, so
 * that values far outside are seen where they are.
 * @param between whether it matters where values lie that are between two values which the reference has
 */
export function gridBins({ grid, isEveryValue, std }: FiniteNumbers, between = false): NumberBins {
  const { edges } = grid;
  const [low, high] = [edges[0], edges[edges.length - 1]];
  const outside = steps(high - low || std || Math.abs(high) || 1, isEveryValue ? GROWTH_OF_FEW : GROWTH);
  const bins = new Bins();
  const finest = Math.max(std * FINEST, (high - low) * FINEST_OF_RANGE);
  const last = grid.counts.length - 1;
  for (const step of outside.toReversed()) bins.close(low - step);
  bins.close(below(low));
  grid.counts.forEach((count, at) => {
    const upper = edges[at + 1];
    const isPoint = isEveryValue || edges[at] === upper;
    if (between && isEveryValue) bins.split(edges[at], upper, finest);
    if (isPoint) bins.close(below(upper));
    const pointNext = !isPoint && at + 2 < edges.length && edges[at + 2] === upper;
    const place = last === 0 || (at > 0 && at < last) ? 1 / 2 : tailPlace(count);
    bins.close(pointNext ? below(upper) : upper, count, isPoint ? 1 : at === 0 ? 1 - place : place);
  });
  for (const step of outside) bins.close(high + step);
  return bins.done();
}

const EULER = 0.577_215_664_901_532_9;

/**
 * Where the values of a bin at the end of the range lie on average, as a share of its width from its inner edge: a
 * tail thins out to the one value that is farthest. The largest of n values of an exponential distribution is ln n +
 * 0.577 times its mean (Gumbel). In the middle of the bin instead, a long tail would make distances too large.
 */
function tailPlace(count: number): number {
  return Math.min(1 / 2, 1 / (Math.log(Math.max(1, count)) + EULER));
}

/** The ten bins between the reference's deciles, equal ones taken once. */
export function decileBins(finite: FiniteNumbers): NumberBins {
  const edges = [...new Set(finite.deciles)];
  const fine = gridBins(finite);
  const expected = [...edges, Number.POSITIVE_INFINITY].map(() => 0);
  fine.expected.forEach((count, at) => {
    const upper = at < fine.edges.length ? fine.edges[at] : Number.POSITIVE_INFINITY;
    const bin = edges.findIndex((edge) => upper <= edge);
    expected[bin === -1 ? edges.length : bin] += count;
  });
  return { edges, expected, positions: expected.map((_, at) => at) };
}

function steps(range: number, growth: number): readonly number[] {
  const found: number[] = [];
  // Nothing is added to the smallest of ranges.
  if (range * FIRST_STEP === 0) return found;
  for (let step = range * FIRST_STEP; step < range * FARTHEST; step *= growth)
    found.push((found[found.length - 1] ?? 0) + step);
  return found;
}

/** Collects bins from the lowest to the highest. */
class Bins {
  readonly #edges: number[] = [];
  readonly #expected: number[] = [];
  readonly #positions: number[] = [];

  /** Ends the bin that is open at its upper edge; rounding can leave nothing between two edges. */
  /** @param place where its values lie, as a share of its width */
  close(edge: number, expected = 0, place = 1 / 2): void {
    const last = this.#edges.length - 1;
    if (!Number.isFinite(edge)) return;
    if (last >= 0 && edge <= this.#edges[last]) {
      this.#expected[last] += expected;
      return;
    }
    const lower = this.#edges[last] ?? edge;
    this.#edges.push(edge);
    this.#expected.push(expected);
    this.#positions.push(place === 1 ? edge : lower * (1 - place) + edge * place);
  }

  /** Ends bins of at most this width between two edges. */
  split(from: number, to: number, width: number): void {
    const parts = Math.ceil((to - from) / width);
    for (let at = 1; at < parts; at++) this.close(from + ((to - from) * at) / parts);
  }

  done(): NumberBins {
    const last = this.#edges[this.#edges.length - 1];
    return {
      edges: this.#edges,
      expected: [...this.#expected, 0],
      positions: [...this.#positions, last],
    };
  }
}
