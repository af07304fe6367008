import type { Shares } from "./share-distances.ts";

/**
 * Kolmogorov–Smirnov statistic: the largest difference of the two cumulative shares, of bins in their order; 0 to 1.
 * scipy.stats.ks_2samp(...).statistic when each different value is a bin.
 */
export function ksStatistic(expected: Shares, actual: Shares): number {
  let difference = 0;
  let largest = 0;
  for (let bin = 0; bin < expected.length; bin++) {
    difference += actual[bin] - expected[bin];
    largest = Math.max(largest, Math.abs(difference));
  }
  return largest;
}

/**
 * Wasserstein distance of order one (earth mover's), ∫ |F − G|, in the unit of the positions.
 * scipy.stats.wasserstein_distance(positions, positions, expected, actual).
 * @param positions ascending
 */
export function wassersteinDistance(positions: Shares, expected: Shares, actual: Shares): number {
  let difference = 0;
  let sum = 0;
  for (let bin = 0; bin + 1 < positions.length; bin++) {
    difference += actual[bin] - expected[bin];
    sum += Math.abs(difference) * (positions[bin + 1] - positions[bin]);
  }
  return sum;
}

/**
 * Energy distance √(2 ∫ (F − G)²), in the root of the positions' unit.
 * scipy.stats.energy_distance(positions, positions, expected, actual).
 * @param positions ascending
 */
export function energyDistance(positions: Shares, expected: Shares, actual: Shares): number {
  let difference = 0;
  let sum = 0;
  for (let bin = 0; bin + 1 < positions.length; bin++) {
    difference += actual[bin] - expected[bin];
    sum += difference ** 2 * (positions[bin + 1] - positions[bin]);
  }
  return Math.sqrt(2 * sum);
}
