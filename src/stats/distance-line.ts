import { normalQuantile, normalTail } from "./distribution.ts";
import { standardDeviation } from "./interval.ts";
import type { Noise } from "./sample-noise.ts";
import { type Tails, tails } from "./sample-tails.ts";
import type { ShareDistance } from "./share-distances.ts";
import type { SharePair, SharePath } from "./share-paths.ts";

/** Two samples, and how others of their sizes are drawn. */
export interface Sampling {
  readonly distance: ShareDistance;
  /** The distance of the two samples themselves. */
  readonly plain: number;
  readonly rows: SharePair<number>;
  readonly noise: Noise;
}

/** A place on a line of pairs of distributions, and what samples from there show. */
export interface Point extends Tails {
  readonly place: number;
  readonly distance: number;
  /** Standard deviation of what is drawn. */
  readonly spread: number;
}

/** Where on the line of normal quantiles the probability of what was seen is looked at, for both ends of an interval … */
export const BOTH_ENDS = [0, -2, 2, -1, 1, -3.5, 3.5];
/** … and for the upper one alone. */
export const UPPER_END = [0, 2, 1, 3.5];
const FARTHEST = 8;
const MOST_STEPS = 12;

/** What samples of these sizes from a pair of distributions show. */
export function pointAt(path: SharePath, place: number, { distance, plain, rows, noise }: Sampling): Point {
  const { expected, actual } = path(place);
  const seen = noise.distances(expected, actual, rows, distance);
  return {
    place,
    distance: distance(expected, actual),
    ...tails(seen, plain),
    spread: standardDeviation(seen),
  };
}

/**
 * Points of a line from place 0 on, ascending, dense where the answer turns from unlikely to sure.
 * @param ends the points at places 0 and 1
 * @param targets `BOTH_ENDS` or `UPPER_END`
 */
export function pointsOf(
  path: SharePath,
  ends: readonly [Point, Point],
  sampling: Sampling,
  targets: readonly number[],
): readonly Point[] {
  const points: Point[] = [...ends];
  // What was seen may be smaller than what equal distributions show; then the line has to be left far behind.
  while (points[points.length - 1].below > 0.001 && points.length < MOST_STEPS) {
    const { place, distance } = points[points.length - 1];
    const next = pointAt(path, place * 1.6, sampling);
    if (next.distance <= distance) break;
    points.push(next);
  }
  for (const target of targets) {
    const place = placeOf(points, target);
    if (place === undefined || points.some((one) => Math.abs(one.place - place) < 1e-3 * place)) continue;
    points.push(pointAt(path, place, sampling));
    points.sort((a, b) => a.place - b.place);
  }
  return points;
}

/** The distance at which a probability that grows along a line reaches a level; 0 where it starts above. */
export function distanceBy(
  points: readonly Point[],
  probability: (point: Point) => number,
): (level: number) => number {
  let reached = Number.NEGATIVE_INFINITY;
  const heights = points.map((point) => {
    reached = Math.max(reached, normal(probability(point)));
    return reached;
  });
  return (level) => {
    const goal = normal(level);
    const at = heights.findIndex((height) => height >= goal);
    if (at === 0) return 0;
    if (at === -1) return points[points.length - 1].distance;
    const share = (goal - heights[at - 1]) / (heights[at] - heights[at - 1]);
    return points[at - 1].distance + share * (points[at].distance - points[at - 1].distance);
  };
}

/** How fast the chance to see so little falls with the distance, in normal quantiles. */
export function steepness([equal, one]: readonly [Point, Point]): number {
  return (normal(1 - one.below) - normal(1 - equal.below)) / one.distance;
}

/** Where a line should be looked at to find this normal quantile of the probability; undefined when it is not on it. */
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
