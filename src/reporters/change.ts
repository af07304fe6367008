import { formatTogether } from "../model/format.ts";
import type { Unit } from "../model/metric.ts";
import type { GateReport, ReportedMeasurement } from "../model/report.ts";
import { describeGap, nameOf } from "../model/wording.ts";
import type { ReportedCheck } from "./summary.ts";

const UNITS: readonly Unit[] = ["ratio", "count", "seconds", "bytes", "score", "per_second", "value"];

/** A cell that has nothing to say. */
export const NOTHING = "–";

/** What a check without a metric is about. */
const THE_GATE = "the gate";

/** The measurement that a check judged; the one with a baseline where there are several. */
export function measurementOf(check: ReportedCheck, gate: GateReport): ReportedMeasurement | undefined {
  return indexOf(gate).get(identity(check.metric, check.options ?? {}, check.subject));
}

/**
 * What a check judged as numbers to show: with the very comparison of its rule, since others of its metric may be
 * with another baseline; without one where its rule could not compare.
 */
export function judgedBy(check: ReportedCheck, gate: GateReport): ReportedMeasurement | undefined {
  const measurement = measurementOf(check, gate);
  if (measurement === undefined) return undefined;
  if (check.compared !== undefined) return { ...measurement, baseline: check.compared };
  if (check.status !== "error" && check.status !== "skipped") return measurement;
  const { baseline: _, ...alone } = measurement;
  return alone;
}

/** A gate may have thousands of columns, and is rendered several times until it fits. */
const indexes = new WeakMap<GateReport, ReadonlyMap<string, ReportedMeasurement>>();

function indexOf(gate: GateReport): ReadonlyMap<string, ReportedMeasurement> {
  const known = indexes.get(gate);
  if (known !== undefined) return known;
  const index = new Map<string, ReportedMeasurement>();
  for (const measurement of gate.measurements) {
    const key = identity(measurement.metric, measurement.options, measurement.subject);
    const first = index.get(key);
    const better = first?.baseline === undefined && measurement.baseline !== undefined;
    if (first === undefined || better) index.set(key, measurement);
  }
  indexes.set(gate, index);
  return index;
}

/** `2.5 % → 9.1 %` with a baseline, `9.1 %` without, a dash for what has no value. */
export function describeChange({ value, unit, baseline }: ReportedMeasurement): string {
  const before = baseline?.value ?? null;
  const known = [before, value].filter((number) => number !== null);
  const texts = formatTogether(known, unitOf(unit));
  if (baseline === undefined || before === null) return value === null ? NOTHING : texts[0];
  return `${texts[0]} → ${value === null ? NOTHING : texts[1]}`;
}

/** `0.011 worse (0.008 to 0.014)`. */
export function describeDifference({ baseline, unit, direction }: ReportedMeasurement): string {
  if (baseline === undefined || baseline.difference === null) return NOTHING;
  const { difference, interval, scale } = baseline;
  const ends = interval === undefined ? undefined : ([interval[0], interval[1]] as const);
  const text = describeGap({ value: difference, interval: ends, scale, unit: unitOf(unit), direction });
  return text.interval === undefined ? text.size : `${text.size} (${text.interval})`;
}

/** What a check is about, in one line: `carrier=EV: recall`, `one of 2 alternatives`, or that it is the gate itself. */
export function checkName(check: ReportedCheck): string {
  return check.metric === undefined
    ? (check.about ?? THE_GATE)
    : nameOf(check.metric, check.options ?? {}, check.subject);
}

/** The unit of a report, which may be of another version. */
export function unitOf(text: string): Unit {
  return UNITS.find((unit) => unit === text) ?? "value";
}

function identity(metric: string | undefined, options: object, subject: object): string {
  return JSON.stringify([metric, sorted(options), sorted(subject)]);
}

function sorted(object: object): readonly (readonly [string, unknown])[] {
  return Object.entries(object)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
