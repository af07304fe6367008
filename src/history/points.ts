import { createHash } from "node:crypto";
import type { Code } from "../model/codes/index.ts";
import type { Context } from "../model/context.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Point } from "../model/history.ts";
import type { Report } from "../model/report.ts";

/** What of a report belongs into the history: every value that was measured. */
export function pointsOf(report: Report, at: Date): readonly Point[] {
  const { sha } = report.context.head;
  const found = new Map<string, Point>();
  const run = runNamed(report.context) ?? JSON.stringify(report);
  for (const gate of report.gates) {
    const data = dataOf(gate, run);
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

/** What a gate read that is not the same to the next run, and has no digest that could say so. */
const LIVE: Code = "data/server-table";
/** What says which files were read where they are. */
const IN_PLACE: Code = "source/in-place";

/** What a gate says of what it read. */
export interface Read {
  readonly inputs: readonly (Pick<Evidence["inputs"][number], "digest" | "tree"> & {
    readonly role: string;
  })[];
  readonly notes: readonly { readonly code: string; readonly message: string }[];
}

/**
 * What tells measurements of a commit from others of it: the digest of what was read. A table of a server may be
 * another one in each run, so there the run counts, too.
 * @param run see `runNamed`
 * @returns undefined where only the run could tell, and it has no name
 */
export function dataOf({ inputs, notes }: Read, run: string): string;
export function dataOf({ inputs, notes }: Read, run: string | undefined): string | undefined;
export function dataOf({ inputs, notes }: Read, run: string | undefined): string | undefined {
  const own = inputs.filter(({ role, tree }) => tree === undefined && MEASURED.includes(role));
  const inPlace = notes.filter(({ code }) => code === IN_PLACE);
  const digests = [...own.map(({ digest }) => digest), ...inPlace.map(({ message }) => message)].sort();
  const isLive = digests.length === 0 || notes.some(({ code }) => code === LIVE);
  if (!isLive) return shortDigest(digests.join());
  return run === undefined ? undefined : `run:${shortDigest([...digests, run].join())}`;
}

/** What CI calls a run and its repetitions, so that a job that is run again is no further evidence. */
export function runNamed({ platform, run }: Pick<Context, "platform" | "run">): string | undefined {
  return run === undefined ? undefined : `${platform} ${run}`;
}

function shortDigest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** What points of one run have in common, and those of another have not; undefined where only the time tells. */
export function runOf({ commit, data }: Pick<Point, "commit" | "data">): string | undefined {
  return commit === undefined && data === undefined ? undefined : `${commit ?? ""} ${data ?? ""}`;
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
