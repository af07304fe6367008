/**
 * How often 95% intervals of distances miss the truth, on seeded samples of categories whose shares are known:
 * `node bench/data/drift-coverage.ts [--runs 200]`. Below: the truth is smaller than the interval, which is what makes a
 * false alarm; above: it is larger, which is what makes a false pass.
 */
import { parseArgs } from "node:util";
import { PSI_FLOOR, psi } from "../../src/stats/distance.ts";
import { estimateDistance } from "../../src/stats/distance-interval.ts";
import { energyDistance, ksStatistic, wassersteinDistance } from "../../src/stats/ordered-distances.ts";
import { createRandom } from "../../src/stats/random.ts";
import {
  cramersV,
  hellinger,
  jensenShannon,
  klDivergence,
  lInfinity,
  type ShareDistance,
} from "../../src/stats/share-distances.ts";
import { categorySample } from "./drift-samples.ts";

const STATISTICS: Readonly<Record<string, ShareDistance>> = {
  jensen_shannon: jensenShannon,
  hellinger,
  psi,
  kl: (expected, actual) => klDivergence(expected, actual, PSI_FLOOR),
  cramers_v: cramersV,
  l_infinity: lInfinity,
  ks: ksStatistic,
  wasserstein: (expected, actual) => wassersteinDistance(places(expected.length), expected, actual),
  energy: (expected, actual) => energyDistance(places(expected.length), expected, actual),
};

const IN_ORDER = ["ks", "wasserstein", "energy"];

/** Bins at equal distances, whose even filling has a standard deviation of 1. */
function places(bins: number): Float64Array {
  return Float64Array.from({ length: bins }, (_, at) => (3.46 * at) / bins);
}

function shares(bins: number, weight: (place: number) => number): number[] {
  const weights = Array.from({ length: bins }, (_, at) => weight(at));
  const total = weights.reduce((sum, one) => sum + one, 0);
  return weights.map((one) => one / total);
}

const even = (bins: number) => shares(bins, () => 1);
const PAIRS: readonly (readonly [name: string, from: number[], to: number[]])[] = [
  ["2 even, unmoved", even(2), even(2)],
  ["2, 50% to 60%", even(2), [0.6, 0.4]],
  ["2, 2% to 6%", [0.98, 0.02], [0.94, 0.06]],
  ["10 even, unmoved", even(10), even(10)],
  ["10 even, tilted", even(10), shares(10, (at) => 0.5 + at / 9)],
  ["50 even, one tripled", even(50), shares(50, (at) => (at === 0 ? 3 : 1))],
  ["30 of Zipf, steeper", shares(30, (at) => 1 / (at + 1)), shares(30, (at) => (at + 1) ** -1.3)],
];
const ROWS: readonly (readonly [reference: number, current: number])[] = [
  [5000, 5000],
  [1000, 100],
  [5000, 50],
];

const { values } = parseArgs({ options: { runs: { type: "string", default: "200" } } });
const runs = Number(values.runs);
console.log(`| rows | shares | ${Object.keys(STATISTICS).join(" | ")} |`);
console.log(
  `| - | - | ${Object.keys(STATISTICS)
    .map(() => "-")
    .join(" | ")} |`,
);
for (const rows of ROWS)
  for (const [name, from, to] of PAIRS) {
    const missed = Object.values(STATISTICS).map(() => ({ below: 0, above: 0 }));
    for (let run = 0; run < runs; run++) {
      const random = createRandom(run + 1);
      const expected = categorySample(random, rows[0], from);
      const actual = categorySample(random, rows[1], to);
      Object.entries(STATISTICS).forEach(([id, distance], at) => {
        const truth = distance(Float64Array.from(from), Float64Array.from(to));
        const isCategorical = id !== "wasserstein" && id !== "energy";
        const ordered = IN_ORDER.includes(id) ? from.length : 0;
        const settings = { seed: 1, isCategorical, isLargest: id === "l_infinity", ordered };
        const { replicates } = estimateDistance({ expected, actual }, distance, settings);
        if (truth < replicates[Math.floor(0.025 * replicates.length)] - 1e-12) missed[at].below++;
        if (truth > replicates[Math.ceil(0.975 * replicates.length) - 1] + 1e-12) missed[at].above++;
      });
    }
    const share = (count: number) => ((100 * count) / runs).toFixed(1);
    const cells = missed.map(({ below, above }) => `${share(below)}% / ${share(above)}%`);
    console.log(`| ${rows.join(" / ")} | ${name} | ${cells.join(" | ")} |`);
  }
