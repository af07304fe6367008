import type { Direction } from "../model/metric.ts";
import type { GoldenMetric, Passport } from "../model/passport.ts";
import type { Report } from "../model/report.ts";
import { describeSubject } from "../model/subject.ts";
import { labelOf } from "../model/wording.ts";
import { metricKey } from "./passport-build.ts";
import { number, signed, table } from "./text-table.ts";

export interface DiffRow {
  readonly gate: string;
  readonly metric: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly subject: GoldenMetric["subject"];
  readonly before: number | null;
  readonly after: number | null;
  /** after − before, or null where one is missing. */
  readonly difference: number | null;
  /** True when the value moved the wrong way by more than rounding, or is no longer there. */
  readonly worse: boolean;
}

/** Platforms differ in the last digits of the same sum; this share of the value is not a change. */
const ROUNDING = 1e-9;

/** Which way each metric of a report is better. */
export function directionsOf(report: Report): Map<string, Direction> {
  return new Map(
    report.gates.flatMap((gate) => gate.measurements.map((one) => [one.metric, one.direction] as const)),
  );
}

/** All metrics of both passports, sorted by gate and metric. A metric whose direction is unknown must not change. */
export function diffPassports(
  before: Passport | undefined,
  after: Passport,
  directions: ReadonlyMap<string, Direction>,
): DiffRow[] {
  const gates = new Set([...Object.keys(before?.gates ?? {}), ...Object.keys(after.gates)]);
  return [...gates].sort().flatMap((gate) => {
    const old = byKey(before?.gates[gate]?.metrics);
    const present = byKey(after.gates[gate]?.metrics);
    return [...new Set([...old.keys(), ...present.keys()])].sort().flatMap((key) => {
      const was = old.get(key);
      const is = present.get(key);
      const either = is ?? was;
      if (either === undefined) return [];
      const { metric, options, subject } = either;
      const direction = directions.get(metric) ?? "exact";
      return [{ gate, metric, options, subject, ...compare(was?.value, is?.value, direction) }];
    });
  });
}

function byKey(metrics: readonly GoldenMetric[] = []): Map<string, GoldenMetric> {
  return new Map(metrics.map((metric) => [metricKey(metric), metric]));
}

function compare(before: number | undefined, after: number | undefined, direction: Direction) {
  if (before === undefined || after === undefined) {
    const worse = after === undefined;
    return { before: before ?? null, after: after ?? null, difference: null, worse };
  }
  const difference = after - before;
  const changed = Math.abs(difference) > ROUNDING * Math.max(Math.abs(before), Math.abs(after));
  const wrongWay = direction === "exact" || (direction === "higher" ? difference < 0 : difference > 0);
  return { before, after, difference, worse: changed && wrongWay };
}

/** A table for people; worse rows say so. */
export function renderDiff(rows: readonly DiffRow[]): string {
  const cells = rows.map((row) => [
    row.gate,
    labelOf(row.metric, row.options),
    describeSubject(row.subject),
    row.before === null ? "-" : number(row.before),
    row.after === null ? "-" : number(row.after),
    row.difference === null ? "" : signed(row.difference),
    verdict(row),
  ]);
  return table(["gate", "metric", "subject", "before", "after", "difference", ""], cells, [3, 4, 5]);
}

function verdict({ before, after, difference, worse }: DiffRow): string {
  if (before === null) return "new";
  if (after === null) return "gone";
  if (worse) return "worse";
  return difference === 0 ? "" : "no worse";
}
