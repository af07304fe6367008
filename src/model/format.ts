import type { Unit } from "./metric.ts";

/** Digits that a reader needs to follow a number; more only where two numbers would look the same. */
const SIGNIFICANT = 3;
const MOST_DECIMALS = 15;
/** What rounding leaves of nothing, beside the largest number. */
export const DUST = 1e-12;

interface Scale {
  readonly factor: number;
  readonly suffix: string;
}

/** A number of a metric for people: `9.1 %`, `1.24 ms`, `5.2 MB`, `336,776`, `0.742`. */
export function formatValue(value: number, unit: Unit): string {
  return formatTogether([value], unit)[0];
}

/**
 * Numbers that stand beside each other: one scale, and as many decimals as it takes for different numbers
 * to look different. A number far below the others keeps its own digits.
 * @param written of them what a person wrote, which keeps every digit: a bound of 0.9999 is not 1
 */
export function formatTogether(values: readonly number[], unit: Unit, written?: number): readonly string[] {
  return write(values, scaleOf(values, unit), { whole: unit === "count", ownDigits: true, written });
}

/** A number that a person wrote, with every digit of it. */
export function formatWritten(value: number, unit: Unit): string {
  return formatTogether([value], unit, value)[0];
}

/** Shares of one quantity as `8 %`, all with the same decimals. */
export function formatShares(values: readonly number[]): readonly string[] {
  return write(values, scaleOf(values, "ratio"), {});
}

/** Amounts by which numbers of a unit differ; shares differ by percentage points. */
export function formatDifferences(values: readonly number[], unit: Unit): readonly string[] {
  const scale = unit === "ratio" ? { factor: 100, suffix: " points" } : scaleOf(values, unit);
  return write(values, scale, { whole: unit === "count" }).map((text) =>
    text.replace(/^1 points$/, "1 point"),
  );
}

/** A factor such as `1.08`, for differences on the log scale. */
export function formatRatios(values: readonly number[]): readonly string[] {
  return write(values, { factor: 1, suffix: "" }, {});
}

/** A share such as 0.05 as `5 %`. */
export function formatShare(value: number): string {
  return formatValue(value, "ratio");
}

/** A whole number with its thousands apart. */
export function formatCount(value: number): string {
  return formatValue(value, "count");
}

/** A whole number to its last digit, its thousands apart. */
export function formatWhole(value: bigint): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A run time such as `812 ms`, `4.2 s` or `3 min 12 s`. */
export function formatDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

const HOUR = 3600;
const DAY = 24 * HOUR;

function scaleOf(values: readonly number[], unit: Unit): Scale {
  const largest = Math.max(0, ...values.map(Math.abs).filter(Number.isFinite));
  switch (unit) {
    case "ratio":
      return { factor: 100, suffix: " %" };
    case "seconds":
      if (largest >= 2 * DAY) return { factor: 1 / DAY, suffix: " days" };
      if (largest >= 2 * HOUR) return { factor: 1 / HOUR, suffix: " h" };
      if (largest >= 1 || largest === 0) return { factor: 1, suffix: " s" };
      if (largest >= 1e-3) return { factor: 1e3, suffix: " ms" };
      return largest >= 1e-6 ? { factor: 1e6, suffix: " µs" } : { factor: 1e9, suffix: " ns" };
    case "bytes":
      if (largest >= 1e9) return { factor: 1e-9, suffix: " GB" };
      if (largest >= 1e6) return { factor: 1e-6, suffix: " MB" };
      return largest >= 1e3 ? { factor: 1e-3, suffix: " kB" } : { factor: 1, suffix: " B" };
    case "per_second":
      return { factor: 1, suffix: "/s" };
    default:
      return { factor: 1, suffix: "" };
  }
}

interface Style {
  /** Whole numbers are written without decimals, however few digits they have. */
  readonly whole?: boolean;
  readonly ownDigits?: boolean;
  readonly written?: number | undefined;
}

function write(
  values: readonly number[],
  scale: Scale,
  { whole = false, ownDigits = false, written }: Style,
): readonly string[] {
  const scaled = values.map((value) => value * scale.factor);
  const largest = Math.max(0, ...scaled.map(Math.abs).filter(Number.isFinite));
  const tiny = largest > 0 && largest < 1e-6;
  let decimals = largest === 0 ? 0 : Math.max(0, SIGNIFICANT - 1 - Math.floor(Math.log10(largest)));
  if (tiny) decimals = SIGNIFICANT - 1;
  else if (whole && scaled.every(Number.isInteger)) decimals = 0;
  for (; decimals < MOST_DECIMALS && misleads(scaled, decimals, tiny); decimals++);
  return scaled.map((value, at) => {
    const all = values[at] === written && !tiny ? allDigitsOf(value) : 0;
    const own = Math.max(all, ownDigits && !tiny ? digitsOf(value, largest) : 0);
    return `${writeOne(value, Math.max(decimals, own), tiny)}${scale.suffix}`;
  });
}

/** Decimals of a number as it was written, before a scale added rounding dust. */
function allDigitsOf(value: number): number {
  const isWhole = (decimals: number) =>
    Math.abs(Number(value.toFixed(decimals)) - value) <= 1e-12 * Math.abs(value);
  let decimals = 0;
  while (decimals < MOST_DECIMALS && !isWhole(decimals)) decimals++;
  return decimals;
}

/** Decimals that show three digits of a number that is far below the largest; rounding dust has none. */
function digitsOf(value: number, largest: number): number {
  const size = Math.abs(value);
  if (size * 10 > largest || size < DUST * largest || Number.isInteger(value)) return 0;
  return Math.min(MOST_DECIMALS, SIGNIFICANT - 1 - Math.floor(Math.log10(size)));
}

/**
 * True when rounding would misstate how far two numbers are apart, by a quarter or more: 0.7315 and 0.731
 * written as 0.732 and 0.731 look twice as far apart as they are. Rounding dust is no difference. Also true
 * when something that is not nothing beside the others would be written as 0.
 */
function misleads(values: readonly number[], decimals: number, tiny: boolean): boolean {
  const rounded = (value: number) => Number(tiny ? value.toExponential(decimals) : value.toFixed(decimals));
  const sorted = values.filter(Number.isFinite).toSorted((a, b) => a - b);
  const largest = Math.max(0, ...sorted.map(Math.abs));
  if (sorted.some((value) => Math.abs(value) > 1e-4 * largest && rounded(value) === 0)) return true;
  return sorted.slice(1).some((value, index) => {
    const before = sorted[index];
    const apart = value - before;
    const dust = DUST * Math.max(Math.abs(value), Math.abs(before));
    return apart > dust && Math.abs(rounded(value) - rounded(before) - apart) > apart / 4;
  });
}

function writeOne(value: number, decimals: number, tiny: boolean): string {
  if (value === Number.POSITIVE_INFINITY) return "∞";
  if (value === Number.NEGATIVE_INFINITY) return "−∞";
  if (tiny) return value.toExponential(Math.min(decimals, 20)).replace(/\.?0*e/, "e");
  const fixed = value.toFixed(Math.min(decimals, 20));
  const trimmed = fixed.includes(".") ? fixed.replace(/\.?0+$/, "") : fixed;
  const [integer, fraction] = (trimmed === "-0" ? "0" : trimmed).split(".");
  const grouped = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
