import { chiSquareTest } from "../../src/stats/chi-square.ts";
import { PSI_FLOOR } from "../../src/stats/distance.ts";
import { ksPValue } from "../../src/stats/kolmogorov.ts";
import { energyDistance, ksStatistic, wassersteinDistance } from "../../src/stats/ordered-distances.ts";
import {
  cramersV,
  hellinger,
  jensenShannon,
  klDivergence,
  lInfinity,
} from "../../src/stats/share-distances.ts";
import { testAgainstOracle } from "../gates/evaluation/metrics/oracle-cases.ts";

interface Counts {
  readonly expected: readonly number[];
  readonly actual: readonly number[];
}
type Placed = Counts & { readonly positions: readonly number[] };

function shares(counts: readonly number[]): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.from(counts, (count) => count / total);
}

function of(distance: (expected: Float64Array, actual: Float64Array) => number) {
  return ({ expected, actual }: Counts) => distance(shares(expected), shares(actual));
}

testAgainstOracle(
  "drift",
  {
    jensenShannon: of(jensenShannon),
    hellinger: of(hellinger),
    lInfinity: of(lInfinity),
    klDivergence: of((expected, actual) => klDivergence(expected, actual, PSI_FLOOR)),
    cramersV: of(cramersV),
    chiSquareTest: ({ expected, actual }: Counts) => chiSquareTest(expected, actual),
    ksStatistic: of(ksStatistic),
    wassersteinDistance: ({ positions, ...counts }: Placed) =>
      of((expected, actual) => wassersteinDistance(positions, expected, actual))(counts),
    energyDistance: ({ positions, ...counts }: Placed) =>
      of((expected, actual) => energyDistance(positions, expected, actual))(counts),
    ksPValue: ({ statistic, rows, otherRows }: { statistic: number; rows: number; otherRows: number }) =>
      ksPValue(statistic, rows, otherRows),
  },
  1e-9,
);
