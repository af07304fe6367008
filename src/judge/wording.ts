import type { Estimate } from "../model/estimate.ts";
import {
  formatCount,
  formatDifferences,
  formatRatios,
  formatShare,
  formatTogether,
  formatWhole,
} from "../model/format.ts";
import type { Direction, Unit } from "../model/metric.ts";
import type { Comparing, Expectation, Margin } from "../model/rule.ts";
import { describeGap } from "../model/wording.ts";
import type { Answer } from "./decision.ts";
import type { Compared } from "./references.ts";
import type { Region } from "./region.ts";

/** `3 %` for a relative margin, else the amount in the metric's unit. */
export function writeMargin(margin: Margin, unit: Unit): string {
  return margin.kind === "relative"
    ? formatShare(margin.amount)
    : formatDifferences([margin.amount], unit)[0];
}

/** `no worse than baseline 0.742 by 0.005`. */
export function expectedText(
  { kind, margin }: Extract<Expectation, { kind: Comparing }>,
  baseline: string,
  unit: Unit,
): string {
  const amount = writeMargin(margin, unit);
  switch (kind) {
    case "no_worse_than":
      return `no worse than ${baseline} by ${amount}`;
    case "better_than":
      return margin.amount === 0
        ? `better than ${baseline}`
        : `better than ${baseline} by at least ${amount}`;
    case "no_better_than":
      return `no better than ${baseline} by ${amount}`;
  }
}

export interface Comparison {
  readonly comparing: Comparing;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly candidate: Estimate;
  readonly compared: Compared;
  readonly region: Region;
  readonly answer: Answer;
  readonly confidence: number;
}

/** `0.41, baseline 0.52; 0.11 worse (95 % interval 0.09 to 0.13), allowed 0.03`. */
export function describeComparison(comparison: Comparison): string {
  const { comparing, unit, candidate, compared, region } = comparison;
  const [ours, theirs] = formatSides(candidate, compared.baseline, unit);
  const gap = compared.scale === "log" ? describeRatio(comparison) : describeLinear(comparison);
  const zero = region.zeroBaseline
    ? comparing === "no_worse_than"
      ? "; a share of a baseline of 0 allows nothing, so any change for the worse counts"
      : "; a share of a baseline of 0 is nothing"
    : "";
  const note = compared.note === undefined ? "" : `; ${compared.note}`;
  return `${ours}, ${compared.label} ${theirs}; ${gap}${zero}${note}`;
}

/** Beside each other, whole numbers with all of their digits. */
export function formatSides(candidate: Estimate, baseline: Estimate, unit: Unit): readonly [string, string] {
  const sides = [candidate, baseline];
  const rounded = formatTogether(
    sides.map(({ value }) => value),
    unit,
  );
  const [ours, theirs] = sides.map(({ integer }, at) =>
    integer === undefined ? rounded[at] : formatWhole(integer),
  );
  return [ours, theirs];
}

function describeRatio({ comparing, compared, region, answer, confidence }: Comparison): string {
  const [low, high] = answer.interval;
  const ratios = [compared.difference.value, low, high].map(Math.exp);
  const [ratio, from, to, allowed] = formatRatios([...ratios, region.allowed]);
  const limit = Number.isFinite(region.high) ? "up to" : "at least";
  const word = comparing === "better_than" ? "wanted" : "allowed";
  return `${ratio} times the baseline${band(low === high ? undefined : `${from} to ${to}`, confidence)}, ${word} ${limit} ${allowed}`;
}

function describeLinear({
  comparing,
  unit,
  direction,
  compared,
  region,
  answer,
  confidence,
}: Comparison): string {
  const { size, interval, allowed } = describeGap({
    value: compared.difference.value,
    interval: answer.interval,
    scale: "linear",
    unit,
    direction,
    allowed: region.allowed,
  });
  const limit = {
    no_worse_than: `allowed ${allowed}`,
    better_than: region.allowed === 0 ? "wanted better" : `wanted at least ${allowed} better`,
    no_better_than: `allowed ${allowed} better`,
  }[comparing];
  return `${size}${band(interval, confidence)}, ${limit}`;
}

function band(interval: string | undefined, confidence: number): string {
  return interval === undefined ? "" : ` (${formatShare(confidence)} interval ${interval})`;
}

/** Why an unclear answer is unclear, and what would decide it. */
export function describeDoubt({ answer, compared }: Comparison): string {
  const { samples } = compared.difference;
  const reason = answer.heldBack
    ? "by itself this would fail, but among so many subjects chance alone can show as much"
    : "the interval reaches across what is allowed";
  if (!answer.interval.every(Number.isFinite))
    return `${formatCount(samples)} samples are too few for an interval`;
  if (answer.samplesNeeded === undefined)
    return `${reason}; the difference lies on the margin itself, where more samples hardly help`;
  return `${reason}; about ${formatCount(roundUp(answer.samplesNeeded))} samples would decide, there are ${formatCount(samples)}`;
}

/** To two digits: the estimate is no better than that. */
export function roundUp(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return Math.ceil(count / step) * step;
}
