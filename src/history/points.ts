import type { Point } from "../model/history.ts";
import type { Report } from "../model/report.ts";

/** What of a report belongs into the history: every value that was measured. */
export function pointsOf(report: Report, at: Date): readonly Point[] {
  const { sha } = report.context.head;
  const found = new Map<string, Point>();
  for (const gate of report.gates)
    for (const { metric, options, subject, unit, value } of gate.measurements) {
      if (value === null) continue;
      const point: Point = {
        at: at.toISOString(),
        ...(sha === undefined ? {} : { commit: sha }),
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
  return [...found.values()];
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

/** Points that the history does not hold yet: a commit that is recorded again with the same value adds none. */
export function newPoints(known: readonly Point[], points: readonly Point[]): readonly Point[] {
  const recorded = new Set(known.map((point) => `${point.commit} ${point.value} ${seriesKey(point)}`));
  return points.filter(
    (point) =>
      point.commit === undefined || !recorded.has(`${point.commit} ${point.value} ${seriesKey(point)}`),
  );
}
