/**
 * How often a rule `jensen_shannon max 0.1` fails, passes or cannot tell where values are many and rare, on seeded samples
 * of which one may have new values: `node bench/data/drift-rare-values.ts [--runs 100]`. Frequencies go by 1 / rank.
 */
import { parseArgs } from "node:util";
import { valuePairs } from "../../src/gates/data/drift/rare-values.ts";
import { estimateDistance } from "../../src/stats/distance-interval.ts";
import { createRandom, type Random } from "../../src/stats/random.ts";
import { jensenShannon } from "../../src/stats/share-distances.ts";

interface Cell {
  readonly values: number;
  readonly rows: number;
  /** Share of the current rows whose values are all new. */
  readonly fresh: number;
}

const CELLS: readonly Cell[] = [
  { values: 400, rows: 1000, fresh: 0 },
  { values: 4000, rows: 20_000, fresh: 0 },
  { values: 20_000, rows: 5000, fresh: 0 },
  { values: 400, rows: 1000, fresh: 0.1 },
  { values: 4000, rows: 20_000, fresh: 0.1 },
];
const LISTED = 1000;
const BOUND = 0.1;
const NONE = { expected: 0, actual: 0 };

function drawn({ next }: Random, { values, rows }: Cell, fresh: number): Map<number, number> {
  const counts = new Map<number, number>();
  const sums = new Float64Array(values);
  let total = 0;
  for (let rank = 0; rank < values; rank++) sums[rank] = total += 1 / (rank + 1);
  for (let row = 0; row < rows; row++) {
    const place = next() * total;
    let [low, high] = [0, values - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < place) low = middle + 1;
      else high = middle;
    }
    const value = next() < fresh ? values + low : low;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function verdict(cell: Cell, run: number): "fail" | "pass" | "open" {
  const random = createRandom(run + 1);
  const [then, now] = [drawn(random, cell, 0), drawn(random, cell, cell.fresh)];
  const sorted = [...then].sort(([, a], [, b]) => b - a);
  const [top, rest] = [sorted.slice(0, LISTED), sorted.slice(LISTED)];
  const found = top.map(([value]) => now.get(value) ?? 0);
  const counted = {
    listed: top.map(([value, count]) => ({ value: String(value), count })),
    found,
    rest: { expected: sum(rest.map(([, count]) => count)), actual: cell.rows - sum(found) },
    without: NONE,
  };
  const { lower, upper, ...main } = valuePairs(counted, {
    known: sum(rest.map(([value]) => now.get(value) ?? 0)),
    once: rest.filter(([, count]) => count === 1).length,
  });
  const [low, high] = ends(lower ?? main);
  if (low > BOUND) return "fail";
  return Math.max(high, upper === undefined ? 0 : ends(upper)[1]) <= BOUND ? "pass" : "open";
}

function ends(pair: Parameters<typeof estimateDistance>[0]): readonly [number, number] {
  const { replicates } = estimateDistance(pair, jensenShannon, { seed: 1, isCategorical: true });
  return [replicates[replicates.length * 0.025], replicates[replicates.length * 0.975]];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

const { values } = parseArgs({ options: { runs: { type: "string", default: "100" } } });
const runs = Number(values.runs);
console.log(
  "| values | rows on each side | new | fails | passes | inconclusive |\n| - | - | - | - | - | - |",
);
for (const cell of CELLS) {
  const verdicts = Array.from({ length: runs }, (_, run) => verdict(cell, run));
  const share = (wanted: string) =>
    `${((100 * verdicts.filter((one) => one === wanted).length) / runs).toFixed(0)}%`;
  console.log(
    `| ${cell.values} | ${cell.rows} | ${100 * cell.fresh}% | ${["fail", "pass", "open"].map(share).join(" | ")} |`,
  );
}
