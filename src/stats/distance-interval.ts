import {
  BOTH_ENDS,
  distanceBy,
  type Point,
  pointAt,
  pointsOf,
  type Sampling,
  steepness,
  UPPER_END,
} from "./distance-line.ts";
import { normalQuantile } from "./distribution.ts";
import { largestDifferenceAtMost } from "./largest-difference.ts";
import { Noise } from "./sample-noise.ts";
import type { ShareDistance, Shares } from "./share-distances.ts";
import {
  ONE_WAY,
  pathOneWay,
  pathThroughSeen,
  pooledShares,
  type SharePair,
  type SharePath,
  sharesOf,
  total,
} from "./share-paths.ts";

/** Rows of two samples in the same bins. */
export type CountPair = SharePair<Shares>;

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
  /** Samples drawn at each point of a line; default 500. */
  readonly draws?: number;
  /** True where a category that neither sample shows may still exist, with the distance that it makes. */
  readonly isCategorical?: boolean;
  /** So many features of each row are counted one after another, each in bins of its own; default 1. */
  readonly features?: number;
  /**
   * True for the largest of many differences of shares: the one that is largest by chance often hides the one that
   * moved, so the upper end looks at each of them.
   */
  readonly isLargest?: boolean;
  /** So many bins, the first ones, lie in an order that the distance looks at; default 0. */
  readonly ordered?: number;
}

const DRAWS = 500;
const REPLICATES = 2000;
/** Standard deviations above what was seen, where the upper end will be. */
const UPPER = 2;
/** Small enough for distances to grow in proportion. */
const SMALL = 1e-3;

/**
 * How far the distributions that two samples were drawn from lie apart, by turning tests around. Plain distances are
 * never 0 between samples: equal distributions show as much as few rows let them. So a line of pairs of
 * distributions is laid from equal ones (the pooled shares) through the seen ones and beyond, samples of the same sizes
 * are drawn at points of it, and a distance is in the interval when drawing from there would show what was seen
 * neither too seldom nor too often. The lower end is so a test at its level even for equal distributions and few
 * rows. For the upper end the chance to show so little is divided by the same chance at equal distributions (Read,
 * Presentation of search results: the CLs technique, 2002): few rows that happen to agree prove no agreement.
 *
 * Many pairs of distributions are equally far apart, and an upper end must hold for the one that shows least most easily
 * (the least favourable one: Lehmann and Romano, Testing Statistical Hypotheses, 3.8). Where bins have an order the seen
 * ones are not it: their difference holds the noise of its own samples, which changes its sign from place to place, and
 * to such a difference the noise of further samples adds. By Kantorovich's duality the Wasserstein distance is the
 * largest difference of means of a function of slope 1. Seen distances are at least that of the function which is right
 * for the truth; its variance is largest, that of the values themselves, where all lies apart one way, and what the
 * noise adds is smallest there. So a second line goes that way, in the form that hides most, and the upper
 * end is the larger one of both.
 */
export function estimateDistance(
  counts: CountPair,
  distance: ShareDistance,
  { seed, draws = DRAWS, isCategorical = false, features = 1, isLargest = false, ordered = 0 }: Options,
): DistanceEstimate {
  const sampling = {
    distance,
    plain: distance(sharesOf(counts.expected), sharesOf(counts.actual)),
    rows: { expected: total(counts.expected), actual: total(counts.actual) },
    noise: new Noise(counts.expected.length, draws, seed),
  };
  const { plain, rows } = sampling;
  const path = pathThroughSeen(counts);
  const equal = pointAt(path, 0, sampling);
  const seen = pointAt(path, 1, sampling);
  const points = pointsOf(path, [equal, seen], sampling, BOTH_ENDS);
  const smallest = Math.min(rows.expected, rows.actual) / features;
  const pooled = pooledShares(counts);
  const atLeast = distanceBy(points, ({ above }) => above);
  const atMost = distanceBy(points, ({ below }) => 1 - below / equal.below);
  const oneWay = oneWayPoints(
    ONE_WAY.map((way) => pathOneWay(counts, ordered, way)),
    equal,
    sampling,
  );
  const atMostOneWay = distanceBy(oneWay, ({ below }) => 1 - below);
  const corrected = atLeast(0.5);
  const replicates = Float64Array.from({ length: REPLICATES }, (_, at) => {
    const level = (at + 0.5) / REPLICATES;
    if (level <= 0.5) return atLeast(stricter(level));
    return Math.max(
      atLeast(level),
      atMost(level),
      atMostOneWay(level),
      isLargest
        ? largestDifferenceAtMost(counts, rows, normalQuantile(level))
        : corrected + normalQuantile(level) * seen.spread,
      isCategorical ? unseen((1 - (1 - level) ** (1 / smallest)) / features, pooled, distance) : 0,
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

/**
 * Points of the line on which all lies apart one way: of all ways, up and down, the one on which the chance to see so
 * little falls most slowly with the distance. Where nothing can move, that of equal distributions alone.
 */
function oneWayPoints(paths: readonly SharePath[], equal: Point, sampling: Sampling): readonly Point[] {
  const both = paths.flatMap((path) => [path, (place: number) => path(-place)]);
  const lines = both.flatMap((path) => {
    const { expected, actual } = path(SMALL);
    const slope = sampling.distance(expected, actual) / SMALL;
    const scale = (sampling.plain + UPPER * equal.spread) / slope;
    if (!Number.isFinite(scale)) return [];
    const line: SharePath = (place) => path(place * scale);
    return [{ line, ends: [equal, pointAt(line, 1, sampling)] as const }];
  });
  lines.sort((a, b) => steepness(a.ends) - steepness(b.ends));
  return lines.length === 0 ? [equal] : pointsOf(lines[0].line, lines[0].ends, sampling, UPPER_END);
}

/** The distance that a category makes which has this share now, had none, and was not seen. */
function unseen(share: number, pooled: Float64Array, distance: ShareDistance): number {
  const { length } = pooled;
  const expected = new Float64Array(length + 1);
  const actual = new Float64Array(length + 1);
  expected.set(pooled);
  for (let bin = 0; bin < length; bin++) actual[bin] = pooled[bin] * (1 - share);
  actual[length] = share;
  return distance(expected, actual);
}
