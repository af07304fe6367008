import { DUST, formatDifferences, formatShares } from "./format.ts";
import type { Direction, MetricId, Options, Unit } from "./metric.ts";
import { describeSubject, type Subject } from "./subject.ts";

/** `carrier=EV: recall`, `findings (severity high)`: what a message or a row speaks about. */
export function nameOf(metric: MetricId, options: Options, subject: Subject): string {
  const described = describeSubject(subject);
  return described === "" ? labelOf(metric, options) : `${described}: ${labelOf(metric, options)}`;
}

/** The metric with its options, which tell two rules on one metric apart. */
export function labelOf(metric: MetricId, options: Options): string {
  const said = Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key} ${Array.isArray(value) ? value.join(", ") : writeOption(value)}`);
  return said.length === 0 ? metric : `${metric} (${said.join("; ")})`;
}

function writeOption(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

export interface Gap {
  /** candidate − baseline, or candidate / baseline − 1 when `scale` is `ratio`. */
  readonly value: number;
  readonly interval?: readonly [number, number];
  readonly scale: "linear" | "ratio";
  readonly unit: Unit;
  readonly direction: Direction;
  /** Size of the margin on the same scale. */
  readonly allowed?: number;
}

/** A difference in words that need no knowledge of which way the metric goes. */
export interface GapText {
  /** `0.11 worse`, `no difference`; `more` and `less` where any difference counts. */
  readonly size: string;
  /** `0.09 to 0.13`, or `0.02 better to 0.04 worse`. */
  readonly interval?: string;
  readonly allowed: string;
}

/** The unit behind a number, which a range says once. */
const SUFFIX = / \D+$/;

export function describeGap(gap: Gap): GapText {
  // For the reader "worse" is positive, whichever way the metric goes.
  const sign = gap.direction === "higher" ? -1 : 1;
  const [better, worse] = gap.direction === "exact" ? ["less", "more"] : ["better", "worse"];
  const word = (end: number) => (end < 0 ? better : worse);
  const given = gap.interval ?? [gap.value, gap.value];
  const dust = DUST * Math.max(...[gap.value, ...given].filter(Number.isFinite).map(Math.abs));
  const turned = (end: number) => (Math.abs(end) <= dust ? 0 : end * sign);
  const value = turned(gap.value);
  const ends = given.map(turned).toSorted((a, b) => a - b);
  const sizes = [value, ends[0], ends[1], gap.allowed ?? 0].map(Math.abs);
  const [size, low, high, allowed] =
    gap.scale === "ratio" ? formatShares(sizes) : formatDifferences(sizes, gap.unit);
  const said = value === 0 ? "no difference" : `${size} ${word(value)}`;
  if (gap.interval === undefined || ends[0] === ends[1]) return { size: said, allowed };
  if (ends[0] >= 0) return { size: said, interval: `${low.replace(SUFFIX, "")} to ${high}`, allowed };
  if (ends[1] <= 0) return { size: said, interval: `${high.replace(SUFFIX, "")} to ${low}`, allowed };
  return { size: said, interval: `${low} ${better} to ${high} ${worse}`, allowed };
}
