import { createHash } from "node:crypto";
import type { Input } from "../model/evidence.ts";
import type { Point } from "../model/history.ts";
import type { Report } from "../model/report.ts";

/** What of a report belongs into the history: every value that was measured. */
export function pointsOf(report: Report, at: Date): readonly Point[] {
  const { sha } = report.context.head;
  const found = new Map<string, Point>();
  const run = `run:${shortDigest(JSON.stringify(report))}`;
  for (const gate of report.gates) {
    const data = dataOf(gate.inputs) ?? run;
    for (const { metric, options, subject, unit, value } of gate.measurements) {
      if (value === null) continue;
      const point: Point = {
        at: at.toISOString(),
        ...(sha === undefined ? {} : { commit: sha }),
        data,
        gate: gate.name,
        metric,
        options,
        subject,
        unit,
        value,
      };
      // Measured once more for a baseline, the candidate's value is the same.
      found.set(seriesKey(point), point);
    }
  }
  return [...found.values()];
}

/** What is measured, not what it is measured by. */
const MEASURED: readonly string[] = ["model", "data", "predictions", "report", "code"];

/** The digest of what a gate measured; undefined where it has none, as a table of a server. */
export function dataOf(
  inputs: readonly (Pick<Input, "digest" | "tree"> & { readonly role: string })[],
): string | undefined {
  const own = inputs.filter(({ role, tree }) => tree === undefined && MEASURED.includes(role));
  return own.length === 0
    ? undefined
    : shortDigest(
        own
          .map(({ digest }) => digest)
          .sort()
          .join(),
      );
}

function shortDigest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** What points of one run have in common, and those of another have not; undefined where only the time tells. */
export function runOf({ commit, data }: Pick<Point, "commit" | "data">): string | undefined {
  return commit === undefined ? undefined : `${commit} ${data ?? ""}`;
}

/** Points of one series have the same key, whatever the order of options. */
export function seriesKey({
  gate,
  metric,
  options,
  subject,
}: Pick<Point, "gate" | "metric" | "options" | "subject">): string {
  return JSON.stringify([gate, metric, sorted(options), sorted(subject)]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]);
}

/** Points that the history does not hold yet: a run that is recorded again with the same value adds none. */
export function newPoints(known: readonly Point[], points: readonly Point[]): readonly Point[] {
  const keyOf = (point: Point) => `${runOf(point)} ${point.value} ${seriesKey(point)}`;
  const recorded = new Set(known.map(keyOf));
  return points.filter((point) => runOf(point) === undefined || !recorded.has(keyOf(point)));
}
