/**
 * How often 95% intervals of drift in columns of numbers miss the truth, on seeded samples of distributions whose
 * distance is known: `node bench/data/drift-coverage-numbers.ts [--runs 200] [--statistic wasserstein] [--shape normal]`.
 * Below: the truth is smaller than the interval, which is what makes a false alarm; above: it is larger, which is what
 * makes a false pass. Shares are those of the reference's own deciles and distances are in its own standard deviation,
 * as a rule states them.
 */
import { parseArgs } from "node:util";
import { ORDER_STATISTICS, SHARE_STATISTICS, type Statistic } from "../../src/gates/data/drift/statistics.ts";
import { estimateDistance } from "../../src/stats/distance-interval.ts";
import { createRandom } from "../../src/stats/random.ts";
import { compareSamples, finiteNumbers } from "./drift-samples.ts";
import { apart, SHAPES, type Shape } from "./drift-shapes.ts";

const STATISTICS: readonly Statistic[] = [
  ...(Object.keys(SHARE_STATISTICS) as (keyof typeof SHARE_STATISTICS)[]),
  ...ORDER_STATISTICS,
];
const ROWS: readonly (readonly [reference: number, current: number])[] = [
  [5000, 100],
  [5000, 300],
  [500, 500],
  [1000, 1000],
  [5000, 5000],
];

export interface Missed {
  /** Runs in which the truth is smaller than the 95% interval. */
  below: number;
  /** Runs in which it is larger. */
  above: number;
}

/** How often intervals of each statistic miss the truth. */
export function missed(
  shape: Shape,
  [reference, current]: readonly [reference: number, current: number],
  statistics: readonly Statistic[],
  runs: number,
): readonly Missed[] {
  const known = apart(shape);
  const counts = statistics.map((): Missed => ({ below: 0, above: 0 }));
  for (let run = 0; run < runs; run++) {
    const random = createRandom(run + 1);
    const finite = finiteNumbers(shape.sample(random, reference, false));
    const actual = shape.sample(random, current, true);
    statistics.forEach((statistic, at) => {
      const { distance, isCategorical, ordered, ...pair } = compareSamples(statistic, finite, actual);
      const settings = { seed: 1, isCategorical, isLargest: statistic === "l_infinity", ordered };
      const { replicates } = estimateDistance(pair, distance, settings);
      const truth = truthOf(statistic, shape, known, finite);
      if (truth < replicates[Math.floor(0.025 * replicates.length)] - 1e-12) counts[at].below++;
      if (truth > replicates[Math.ceil(0.975 * replicates.length) - 1] + 1e-12) counts[at].above++;
    });
  }
  return counts;
}

function truthOf(
  statistic: Statistic,
  { from, to }: Shape,
  { largest, area, squares }: ReturnType<typeof apart>,
  { deciles, std }: ReturnType<typeof finiteNumbers>,
): number {
  if (statistic === "ks") return largest;
  if (statistic === "wasserstein") return area / std;
  if (statistic === "energy") return Math.sqrt((2 * squares) / std);
  const shares = (of: Shape["from"]) => {
    const upTo = [0, ...new Set(deciles)].map((edge, at) => (at === 0 ? 0 : of(edge)));
    return Float64Array.from([...upTo, 1].slice(1), (share, at) => share - upTo[at]);
  };
  return SHARE_STATISTICS[statistic as keyof typeof SHARE_STATISTICS](shares(from), shares(to));
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "200" },
      shape: { type: "string", default: "" },
      statistic: { type: "string", multiple: true, default: [...STATISTICS] },
    },
  });
  const runs = Number(values.runs);
  const statistics = STATISTICS.filter((one) => values.statistic.includes(one));
  console.log(`${runs} pairs of samples in each line; truth below the interval / above it\n`);
  console.log(`| shape | rows | ${statistics.join(" | ")} |`);
  console.log(`| - | - | ${statistics.map(() => "-").join(" | ")} |`);
  for (const shape of SHAPES.filter(({ name }) => name.includes(values.shape)))
    for (const rows of ROWS) {
      const share = (count: number) => `${Number(((100 * count) / runs).toFixed(1))}%`;
      const cells = missed(shape, rows, statistics, runs).map(
        ({ below, above }) => `${share(below)} / ${share(above)}`,
      );
      console.log(`| ${shape.name} | ${rows.join(" / ")} | ${cells.join(" | ")} |`);
    }
}
