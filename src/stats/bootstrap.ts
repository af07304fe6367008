import type { Missing } from "../model/estimate.ts";
import { createRandom } from "./random.ts";

export interface ResamplePlan {
  readonly rows: number;
  readonly resamples: number;
  readonly seed: number;
  /**
   * What a resample is told as. `indices`: `rows` row numbers, with repetition. `weights`: how often each row
   * was drawn, in row order; what a metric over rows that are sorted once wants.
   */
  readonly as: "indices" | "weights";
  /** The stratum of each row as 0, 1, 2 …; rows are then drawn within their stratum, whose size stays. */
  readonly strata?: Uint32Array;
}

/** Draws every resample of a plan into one reused buffer, which is only good during the call. */
export function forEachResample(
  plan: ResamplePlan,
  visit: (resample: Uint32Array, index: number) => void,
): void {
  const { int } = createRandom(plan.seed);
  const resample = new Uint32Array(plan.rows);
  const groups = plan.strata === undefined ? undefined : groupRows(plan.strata);
  for (let index = 0; index < plan.resamples; index++) {
    // The plain loops have no branch inside: they run once for every row of every resample.
    if (plan.as === "weights") {
      resample.fill(0);
      if (groups === undefined) for (let draw = 0; draw < plan.rows; draw++) resample[int(plan.rows)]++;
      else for (const group of groups) countWithin(group, int, resample);
    } else if (groups === undefined) {
      for (let draw = 0; draw < plan.rows; draw++) resample[draw] = int(plan.rows);
    } else {
      let at = 0;
      for (const group of groups) for (const _ of group) resample[at++] = group[int(group.length)];
    }
    visit(resample, index);
  }
}

/** Counts the draws beside one another first: two far places in memory for each draw would cost twice the time. */
function countWithin(group: Uint32Array, int: (n: number) => number, resample: Uint32Array): void {
  const size = group.length;
  const counts = new Uint32Array(size);
  for (let draw = 0; draw < size; draw++) counts[int(size)]++;
  for (let at = 0; at < size; at++) resample[group[at]] = counts[at];
}

export interface PairedBootstrap extends ResamplePlan {
  /** Candidate's and baseline's value on one resample; not finite where it is undefined there. */
  statistic(resample: Uint32Array): readonly [candidate: number, baseline: number];
  /** Largest share of resamples that may be undefined, 0.05 unless given. */
  readonly undefinedShare?: number;
}

export interface PairedReplicates {
  /** candidate − baseline of each resample where both are finite. */
  readonly difference: Float64Array;
  readonly candidate: Float64Array;
  readonly baseline: Float64Array;
  /** How many resamples were left out because a value was not finite. */
  readonly undefinedResamples: number;
}

/**
 * Seeded paired bootstrap (Efron and Tibshirani 1993, chapter 8): both sides are computed on the same drawn
 * rows, so what they share cancels. Missing when there are no rows, or when the statistic is undefined on
 * more than `undefinedShare` of the resamples, as on a slice that hardly holds both classes.
 */
export function pairedBootstrap(plan: PairedBootstrap): PairedReplicates | Missing {
  if (plan.rows === 0) return { code: "metric/no-samples", reason: "there are no rows to draw from" };
  const candidate = new Float64Array(plan.resamples);
  const baseline = new Float64Array(plan.resamples);
  const difference = new Float64Array(plan.resamples);
  let kept = 0;
  forEachResample(plan, (resample) => {
    const [ours, theirs] = plan.statistic(resample);
    const gap = ours - theirs;
    if (!Number.isFinite(gap)) return;
    candidate[kept] = ours;
    baseline[kept] = theirs;
    difference[kept++] = gap;
  });
  const undefinedResamples = plan.resamples - kept;
  if (kept < 2 || undefinedResamples > plan.resamples * (plan.undefinedShare ?? 0.05))
    return {
      code: "metric/unstable",
      reason: `the metric is undefined on ${undefinedResamples} of ${plan.resamples} resamples of the ${plan.rows} rows`,
      fix: "Add rows to this slice, or leave it out of the rule.",
    };
  return {
    difference: difference.subarray(0, kept).slice(),
    candidate: candidate.subarray(0, kept).slice(),
    baseline: baseline.subarray(0, kept).slice(),
    undefinedResamples,
  };
}

function groupRows(strata: Uint32Array): readonly Uint32Array[] {
  const sizes: number[] = [];
  for (const stratum of strata) sizes[stratum] = (sizes[stratum] ?? 0) + 1;
  const groups = Array.from(sizes, (size = 0) => new Uint32Array(size));
  const filled = new Uint32Array(sizes.length);
  strata.forEach((stratum, row) => {
    groups[stratum][filled[stratum]++] = row;
  });
  return groups;
}
