import type { SliceLoss } from "../../../model/losses.ts";
import type { Options } from "../../../model/metric.ts";
import type { EvaluationMetric, Outcome } from "../metrics/evaluation-metric.ts";
import { type PartValues, partValues } from "./values.ts";

/** Rows by slice of one column: together they are all rows, and none is in two. */
export type Partition = ReadonlyMap<string, Uint32Array>;

/** A metric that got worse, and what both sides said of the same rows. */
export interface Loss {
  readonly metric: EvaluationMetric;
  readonly options: Options;
  readonly candidate: Outcome;
  readonly baseline: Outcome;
  /** How much each row counts, where the config says. */
  readonly weights?: Float64Array;
  /** Values over all rows. */
  readonly values: { readonly candidate: number; readonly baseline: number };
}

export interface SliceLosses {
  /** `exact` where the slices' parts add up to the loss; else what the loss shrinks by without the slice. */
  readonly method: "exact" | "leave-one-out";
  readonly slices: readonly SliceLoss[];
}

/** Sums in another order differ by this much at most. */
const ROUNDING = 1e-9;
/** Leaving out costs a pass over all rows; the largest slices carry the loss. */
const MOST_LEFT_OUT = 100;

/**
 * Which slices carry a loss. Where a metric is a mean over rows, a slice's part is its rows × its own difference,
 * and the parts of a column add up to the whole; that is checked on the numbers and not assumed. Elsewhere
 * (areas, ratios, roots) it is the part of the loss that is gone when the slice is left out.
 * @param leastRows slices of fewer rows with a weight are not named
 * @returns slices with a part above 0, the greatest first
 */
export function sliceLosses(loss: Loss, partitions: readonly Partition[], leastRows: number): SliceLosses {
  const { metric, options, candidate, baseline, weights, values } = loss;
  const rows = candidate.yTrue.length;
  const total = values.candidate - values.baseline;
  const ours = partValues(metric, options, candidate, weights);
  const theirs = partValues(metric, options, baseline, weights);
  const partOf = partsByWeight(rows, weights);
  const measured = partitions.map((partition) => measureSlices(partition, ours, theirs));
  const isExact = measured.every(
    (slices) =>
      addsUp(slices, "candidate", values.candidate, partOf) &&
      addsUp(slices, "baseline", values.baseline, partOf),
  );
  const known = measured.flat().filter(isDefined);
  const counted = ({ members }: Measured) =>
    weights === undefined ? members.length : members.filter((row) => weights[row] > 0).length;
  const named = known.filter((slice) => counted(slice) >= leastRows && slice.members.length < rows);
  const shares = isExact
    ? named.map((slice) => (partOf(slice.members) * (slice.candidate - slice.baseline)) / total)
    : leaveOneOut(named, ours, theirs, total);
  const slices = named.map(
    ({ slice, members, candidate, baseline }, at): SliceLoss => ({
      slice,
      rows: members.length,
      baseline,
      candidate,
      share: shares[at],
    }),
  );
  const order = (a: SliceLoss, b: SliceLoss) => b.share - a.share || (a.slice < b.slice ? -1 : 1);
  return {
    method: isExact ? "exact" : "leave-one-out",
    slices: slices.filter(({ share }) => share > ROUNDING).sort(order),
  };
}

interface Measured {
  readonly slice: string;
  readonly members: Uint32Array;
  readonly candidate: number | undefined;
  readonly baseline: number | undefined;
}

type Defined = Measured & { readonly candidate: number; readonly baseline: number };

function isDefined(slice: Measured): slice is Defined {
  return slice.candidate !== undefined && slice.baseline !== undefined;
}

function measureSlices(partition: Partition, ours: PartValues, theirs: PartValues): readonly Measured[] {
  return [...partition].map(([slice, members]) => ({
    slice,
    members,
    candidate: ours.on(members),
    baseline: theirs.on(members),
  }));
}

function addsUp(
  slices: readonly Measured[],
  side: "candidate" | "baseline",
  whole: number,
  partOf: (members: Uint32Array) => number,
): boolean {
  let sum = 0;
  for (const slice of slices) {
    const part = partOf(slice.members);
    // Rows without weight add nothing, whatever the metric is on them.
    if (part === 0) continue;
    const value = slice[side];
    if (value === undefined) return false;
    sum += value * part;
  }
  return Math.abs(sum - whole) <= ROUNDING * Math.max(1, Math.abs(whole));
}

/** What part of all rows some are, by their weight. */
function partsByWeight(rows: number, weights: Float64Array | undefined): (members: Uint32Array) => number {
  if (weights === undefined) return (members) => members.length / rows;
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return (members) => members.reduce((sum, row) => sum + weights[row], 0) / all;
}

function leaveOneOut(
  slices: readonly Defined[],
  ours: PartValues,
  theirs: PartValues,
  total: number,
): readonly number[] {
  const sizes = slices.map(({ members }) => members.length).sort((a, b) => b - a);
  const least = sizes[MOST_LEFT_OUT - 1] ?? 0;
  return slices.map(({ members }) => {
    if (members.length < least) return 0;
    const candidate = ours.without(members);
    const baseline = theirs.without(members);
    // Without the slice the metric may not be defined: then nothing can be said of its part.
    if (candidate === undefined || baseline === undefined) return 0;
    return (total - (candidate - baseline)) / total;
  });
}
