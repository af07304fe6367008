/** Seeded samples, reduced and compared by the gate's own code without an engine. */

import { duckDbDialect } from "../../src/engines/duckdb/dialect.ts";
import { compareOrder, compareShares } from "../../src/gates/data/drift/compare-numbers.ts";
import type { Comparison } from "../../src/gates/data/drift/comparison.ts";
import { FEW_VALUES, type FiniteNumbers } from "../../src/gates/data/drift/distribution.ts";
import { decileBins, gridBins } from "../../src/gates/data/drift/number-bins.ts";
import {
  isOrderStatistic,
  isShareStatistic,
  SHARE_STATISTICS,
  type ShareStatistic,
  type Statistic,
} from "../../src/gates/data/drift/statistics.ts";
import { quantile } from "../../src/stats/quantile.ts";
import type { Random } from "../../src/stats/random.ts";

/** Standard normal values by Box and Muller, moved. */
export function normalSample({ next }: Random, rows: number, shift = 0): Float64Array {
  return Float64Array.from({ length: rows }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - next()));
    return radius * Math.cos(2 * Math.PI * next()) + shift;
  });
}

/** Rows of each of some categories. */
export function categorySample({ next }: Random, rows: number, shares: readonly number[]): number[] {
  const counts = shares.map(() => 0);
  for (let row = 0; row < rows; row++) {
    let rest = next();
    let at = 0;
    while (at < shares.length - 1 && rest >= shares[at]) rest -= shares[at++];
    counts[at]++;
  }
  return counts;
}

/** What the gate keeps of a reference. */
export function finiteNumbers(values: Float64Array): FiniteNumbers {
  const sorted = values.slice().sort();
  const different = sorted.filter((value, at) => value !== sorted[at - 1]);
  const isEveryValue = different.length <= FEW_VALUES;
  const mean = sorted.reduce((sum, value) => sum + value / sorted.length, 0);
  const squares = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const hundredths = Array.from({ length: 101 }, (_, at) => quantile(sorted, at / 100));
  return {
    count: sorted.length,
    mean,
    std: Math.sqrt(squares / (sorted.length - 1)),
    deciles: hundredths.filter((_, at) => at % 10 === 0 && at > 0 && at < 100),
    isEveryValue,
    grid: isEveryValue
      ? { edges: [different[0], ...different], counts: countBetween(sorted, different.slice(0, -1)) }
      : { edges: hundredths, counts: countBetween(sorted, hundredths.slice(1, 100)) },
  };
}

/** One more than edges; a bin holds its upper edge. */
function countBetween(values: Float64Array, edges: ArrayLike<number>): number[] {
  const counts = Array<number>(edges.length + 1).fill(0);
  for (const value of values) {
    let [low, high] = [0, edges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (edges[middle] < value) low = middle + 1;
      else high = middle;
    }
    counts[low]++;
  }
  return counts;
}

/** Two samples of numbers as the gate compares them. */
export function compareSamples(
  statistic: Statistic,
  finite: FiniteNumbers,
  actual: Float64Array,
): Comparison {
  const known = { rows: finite.count, nulls: 0, nan: 0, infinite: 0, negativeInfinite: 0, finite };
  const column = { name: "v", type: "DOUBLE", cell: "number" } as const;
  const planned = isOrderStatistic(statistic)
    ? compareOrder(statistic, known, column, duckDbDialect)
    : isShareStatistic(statistic)
      ? compareShares(statistic, known, column, duckDbDialect)
      : undefined;
  if (planned === undefined || "reason" in planned) throw new Error(`no plan for ${statistic}`);
  const edges = isOrderStatistic(statistic) ? gridBins(finite, true).edges : decileBins(finite).edges;
  const bins = countBetween(actual, edges).join(",");
  return planned.compare({
    rows: actual.length,
    filled: actual.length,
    bins,
    nan: 0,
    infinite: 0,
    notFinite: 0,
  });
}

/** Counts of categories as the gate compares them. */
export function compareCounts(statistic: ShareStatistic, expected: number[], actual: number[]): Comparison {
  const rows = actual.reduce((sum, count) => sum + count, 0);
  const rest = [0, 0];
  const distance = SHARE_STATISTICS[statistic];
  return {
    expected: [...expected, ...rest],
    actual: [...actual, ...rest],
    distance,
    isCategorical: true,
    rows,
  };
}
