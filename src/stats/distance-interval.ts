import { normalQuantile, normalTail } from "./distribution.ts";
import { standardDeviation } from "./interval.ts";
import { Noise } from "./sample-noise.ts";
import { type Tails, tails } from "./sample-tails.ts";
import type { ShareDistance, Shares } from "./share-distances.ts";

/** Rows of two samples in the same bins. */
export interface CountPair {
  readonly expected: Shares;
  readonly actual: Shares;
}

export interface DistanceEstimate {
  /** The distance of the two samples themselves: biased upwards, the more the fewer rows there are. */
  readonly plain: number;
  /** The median-unbiased distance of what they were drawn from; 0 where chance alone shows as much. */
  readonly corrected: number;
  /** Draws of the confidence distribution: their quantile at 2.5% is the lower end of the 95% interval. */
  readonly replicates: Float64Array;
}

interface Options {
  readonly seed: number;
  /** Samples drawn at each point of the line; default 500. */
  readonly draws?: number;
  /** True where a category that neither sample shows may still exist, with the distance that it makes. */
  readonly isCategorical?: boolean;
  /**
   * True for the largest of many differences: the one that is largest by chance often hides the one that moved, so the
   * upper end starts from the plain distance.
   */
  readonly isLargest?: boolean;
}

const DRAWS = 500;
const REPLICATES = 2000;
/** Where on the line of normal quantiles the probability of what was seen is looked at. */
const TARGETS = [0, -2, 2, -1, 1, -3.5, 3.5];
const FARTHEST = 8;

/**
 * How far the distributions that two samples were drawn from lie apart, by turning tests around. Plain distances are
 * never 0 between samples: equal distributions show as much as few rows let them. So a line of pairs of
 * distributions is laid from equal ones (the pooled shares) through the seen ones and beyond, samples of the same sizes
 * are drawn at points of it, and a distance is in the interval when drawing from there would show what was seen
 * neither too seldom nor too often. The lower end is so a test at its level even for equal distributions and few
 * rows. For the upper end the chance to show so little is divided by the same chance at equal distributions (Read,
 * Presentation of search results: the CLs technique, 2002): few rows that happen to agree prove no agreement.
 */
export function estimateDistance(
  counts: CountPair,
  distance: ShareDistance,
  { seed, draws = DRAWS, isCategorical = false, isLargest = false }: Options,
): DistanceEstimate {
  const line = new Line(counts, distance, new Noise(counts.expected.length, draws, seed));
  const plain = line.plain;
  const points = line.points();
  const equal = points[0];
  const { spread } = points.find(({ place }) => place === 1) ?? equal;
  const smallest = Math.min(line.rows.expected, line.rows.actual);
  const corrected = distanceAt(points, 0.5, ({ above }) => above);
  const replicates = Float64Array.from({ length: REPLICATES }, (_, at) => {
    const level = (at + 0.5) / REPLICATES;
    if (level <= 0.5) return distanceAt(points, stricter(level), ({ above }) => above);
    const lower = distanceAt(points, level, ({ above }) => above);
    return Math.max(
      lower,
      distanceAt(points, level, ({ below }) => 1 - below / equal.below),
      (isLargest ? line.plain : corrected) + normalQuantile(level) * spread,
      isCategorical ? line.unseen(1 - (1 - level) ** (1 / smallest)) : 0,
    );
  });
  return { plain, corrected, replicates: replicates.sort() };
}

/**
 * A lower end at 2.5% is a test at 1.1%, one of 0.1% at 0.04%: a false alarm costs more than an alarm that comes with more
 * rows, and the bound of a rule is often not far from the noise of few rows.
 */
function stricter(level: number): number {
  return level * (0.4 + 1.2 * level);
}

interface Point extends Tails {
  readonly place: number;
  readonly distance: number;
  /** Standard deviation of what is drawn. */
  readonly spread: number;
}

/** Pairs of distributions from equal ones (place 0) through those that were seen (place 1) and beyond. */
class Line {
  readonly plain: number;
  readonly rows: Readonly<Record<"expected" | "actual", number>>;
  readonly #expected: Float64Array;
  readonly #actual: Float64Array;
  readonly #pooled: Float64Array;
  readonly #distance: ShareDistance;
  readonly #noise: Noise;

  constructor({ expected, actual }: CountPair, distance: ShareDistance, noise: Noise) {
    this.rows = { expected: total(expected), actual: total(actual) };
    const all = this.rows.expected + this.rows.actual;
    this.#expected = Float64Array.from(expected, (count) => count / this.rows.expected);
    this.#actual = Float64Array.from(actual, (count) => count / this.rows.actual);
    this.#pooled = Float64Array.from(expected, (count, bin) => (count + actual[bin]) / all);
    this.#distance = distance;
    this.#noise = noise;
    this.plain = distance(this.#expected, this.#actual);
  }

  /** Points from place 0 on, ascending, dense where the answer turns from unlikely to sure. */
  points(): readonly Point[] {
    const points = [this.#point(0), this.#point(1)];
    // What was seen may be smaller than what equal distributions show; then the line has to be left far behind.
    while (points[points.length - 1].below > 0.001 && points.length < 12) {
      const { place, distance } = points[points.length - 1];
      const next = this.#point(place * 1.6);
      if (next.distance <= distance) break;
      points.push(next);
    }
    for (const target of TARGETS) {
      const place = placeOf(points, target);
      if (place === undefined || points.some((one) => Math.abs(one.place - place) < 1e-3 * place)) continue;
      points.push(this.#point(place));
      points.sort((a, b) => a.place - b.place);
    }
    return points;
  }

  /** The distance that a category makes which has this share now, had none, and was not seen. */
  unseen(share: number): number {
    const { length } = this.#pooled;
    const expected = new Float64Array(length + 1);
    const actual = new Float64Array(length + 1);
    expected.set(this.#pooled);
    for (let bin = 0; bin < length; bin++) actual[bin] = this.#pooled[bin] * (1 - share);
    actual[length] = share;
    return this.#distance(expected, actual);
  }

  #point(place: number): Point {
    const expected = this.#sharesAt(this.#expected, place);
    const actual = this.#sharesAt(this.#actual, place);
    const seen = this.#noise.distances(expected, actual, this.rows, this.#distance);
    return {
      place,
      distance: this.#distance(expected, actual),
      ...tails(seen, this.plain),
      spread: standardDeviation(seen),
    };
  }

  #sharesAt(shares: Float64Array, place: number): Float64Array {
    const moved = shares.map((share, bin) =>
      Math.max(0, this.#pooled[bin] + place * (share - this.#pooled[bin])),
    );
    const sum = total(moved);
    return moved.map((share) => share / sum);
  }
}

/** The distance at which a probability that grows along the line reaches a level; 0 where it starts above. */
function distanceAt(points: readonly Point[], level: number, probability: (point: Point) => number): number {
  const goal = normal(level);
  let reached = Number.NEGATIVE_INFINITY;
  let before = points[0];
  for (const point of points) {
    const height = Math.max(reached, normal(probability(point)));
    if (height >= goal) {
      if (point === points[0]) return 0;
      const share = (goal - reached) / (height - reached);
      return before.distance + share * (point.distance - before.distance);
    }
    reached = height;
    before = point;
  }
  return before.distance;
}

/** Where the line should be looked at to find this normal quantile of the probability; undefined when it is not on it. */
function placeOf(points: readonly Point[], target: number): number | undefined {
  let before = points[0];
  for (const point of points.slice(1)) {
    const [low, high] = [normal(before.above), normal(point.above)];
    if (low < target && target <= high) {
      // Not at the very ends, where there is a point already.
      const share = Math.min(0.9, Math.max(0.1, (target - low) / (high - low)));
      return before.place + share * (point.place - before.place);
    }
    before = point;
  }
  return undefined;
}

function normal(probability: number): number {
  if (probability <= normalTail(FARTHEST)) return -FARTHEST;
  if (probability >= 1 - 1e-15) return FARTHEST;
  return Math.min(FARTHEST, normalQuantile(probability));
}

function total(counts: Shares): number {
  let sum = 0;
  for (let bin = 0; bin < counts.length; bin++) sum += counts[bin];
  return sum;
}
