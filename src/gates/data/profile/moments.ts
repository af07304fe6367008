import type { AggregateValues } from "../aggregate.ts";
import { type Location, unitOf, WIDE } from "../arithmetic/distance.ts";
import { exactMean } from "../arithmetic/exact-sum.ts";
import { momentsOf } from "../metrics/numbers/moments.ts";

/** Moments around the mean, in units; index 2 to 4. */
export interface CentralMoments {
  readonly unit: number;
  readonly central: readonly number[];
  /** How far the mean lies from the location's, in units. */
  readonly first: number;
}

/** Of the sums of powers that a scan gave. */
export function momentsOfPowers(powers: AggregateValues, location: Location, highest: 2 | 4): CentralMoments {
  const { count, unit, central } = momentsOf(powers, location, highest);
  const { p1_whole: whole, p1_upper: upper, p1_lower: lower } = powers;
  return { unit, central, first: exactMean({ whole, upper, lower }, count) };
}

/** True where the values and their counts tell the moments as well as a scan. */
export function fitsBins({ min, max }: Location): boolean {
  return min > -WIDE && max < WIDE;
}

/** Of values that are each a bin of their own: a hundred terms instead of a scan. */
export function momentsOfValues(
  { edges, counts }: { readonly edges: readonly number[]; readonly counts: readonly number[] },
  location: Location,
): CentralMoments {
  const unit = unitOf(location);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const mean = (of: (at: number) => number) =>
    counts.reduce((sum, count, at) => sum + (count / total) * of(at), 0);
  const distance = (at: number) => (edges[at + 1] - location.mean) / unit;
  const first = mean(distance);
  const central = [0, 1, 2, 3, 4].map((power) => mean((at) => (distance(at) - first) ** power));
  return { unit, central, first };
}
