/**
 * How often rules on drift block, pass or cannot tell, on seeded samples whose true drift is known:
 * `node bench/data/drift-yardstick.ts [--runs 500] [--bound 0.1]`. Verdicts are those of the judge.
 */
import { parseArgs } from "node:util";
import type { Comparison } from "../../src/gates/data/drift/comparison.ts";
import type { Statistic } from "../../src/gates/data/drift/statistics.ts";
import { judgeBounds } from "../../src/judge/bounds.ts";
import { estimateDistance } from "../../src/stats/distance-interval.ts";
import { createRandom } from "../../src/stats/random.ts";
import {
  categorySample,
  compareCounts,
  compareSamples,
  finiteNumbers,
  normalSample,
} from "./drift-samples.ts";

export type Verdict = "pass" | "fail" | "inconclusive" | "plain";
type Tally = Record<Verdict, number>;

export interface Cell {
  readonly rows: readonly [reference: number, current: number];
  /** Standard deviations that the current rows have moved. */
  readonly shift?: number;
  /** Equally frequent categories instead of normal numbers. */
  readonly categories?: number;
}

/** The cells of the table that other tools were measured by. */
export const SAME: readonly Cell[] = [
  ...[
    [1000, 30],
    [1000, 300],
    [5000, 30],
    [5000, 100],
    [5000, 300],
    [5000, 5000],
  ].map(([reference, current]): Cell => ({ rows: [reference, current] })),
  ...[
    [5000, 100],
    [5000, 300],
    [5000, 1000],
    [1000, 300],
  ].map(([reference, current]): Cell => ({ rows: [reference, current], categories: 50 })),
];
const MOVED: readonly Cell[] = [
  { rows: [5000, 5000], shift: 0.2 },
  { rows: [5000, 300], shift: 0.2 },
  { rows: [5000, 5000], shift: 0.5 },
  { rows: [5000, 300], shift: 0.5 },
  { rows: [5000, 100], shift: 0.5 },
  { rows: [1000, 300], shift: 0.5 },
  { rows: [1000, 30], shift: 0.5 },
];

/** Verdicts of `runs` seeded runs of one cell. `plain` counts values above the bound as other tools judge them. */
export function tally(cell: Cell, statistic: Statistic, runs: number, bound: number): Tally {
  const counts: Tally = { pass: 0, fail: 0, inconclusive: 0, plain: 0 };
  for (let run = 0; run < runs; run++) {
    const compared = drawn(cell, statistic, run);
    const { distance, isCategorical, ordered, rows } = compared;
    const found = estimateDistance(compared, distance, { seed: 1, isCategorical, ordered });
    const candidate = {
      value: found.corrected,
      uncertainty: { kind: "bootstrap", replicates: found.replicates },
      samples: rows,
    } as const;
    const measurement = {
      metric: "drift",
      options: {},
      subject: { column: "v" },
      unit: "score",
      direction: "lower",
      candidate,
    } as const;
    const [outcome] = judgeBounds({ kind: "max", bound }, [{ measurement, candidate }], 0.95);
    counts[outcome.status === "pass" || outcome.status === "fail" ? outcome.status : "inconclusive"]++;
    if (found.plain > bound) counts.plain++;
  }
  return counts;
}

function drawn(
  { rows: [reference, current], shift, categories }: Cell,
  statistic: Statistic,
  run: number,
): Comparison {
  const random = createRandom(run + 1);
  if (categories === undefined)
    return compareSamples(
      statistic,
      finiteNumbers(normalSample(random, reference)),
      normalSample(random, current, shift),
    );
  const shares = Array<number>(categories).fill(1 / categories);
  return compareCounts(
    "jensen_shannon",
    categorySample(random, reference, shares),
    categorySample(random, current, shares),
  );
}

function print(cells: readonly Cell[], statistic: Statistic, runs: number, bound: number): void {
  for (const cell of cells) {
    const { fail, pass, inconclusive, plain } = tally(cell, statistic, runs, bound);
    const what =
      cell.categories === undefined
        ? cell.shift
          ? `${cell.shift} sd`
          : "same"
        : `${cell.categories} categories`;
    const used = cell.categories === undefined ? statistic : "jensen_shannon";
    const share = (count: number) => `${((100 * count) / runs).toFixed(1)}%`;
    console.log(
      `| ${cell.rows.join(" / ")} | ${what} | ${used} | ${[fail, pass, inconclusive, plain].map(share).join(" | ")} |`,
    );
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      runs: { type: "string", default: "500" },
      bound: { type: "string", default: "0.1" },
      statistic: { type: "string", multiple: true, default: ["wasserstein"] },
    },
  });
  console.log("| reference / current | truth | statistic | fail | pass | inconclusive | plain value above |");
  console.log("| - | - | - | - | - | - | - |");
  for (const statistic of values.statistic)
    print([...SAME, ...MOVED], statistic as Statistic, Number(values.runs), Number(values.bound));
}
