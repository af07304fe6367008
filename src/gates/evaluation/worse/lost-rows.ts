import type { Note } from "../../../model/evidence.ts";
import { formatCount } from "../../../model/format.ts";
import type { Scene, Sides } from "../scene.ts";
import { secondsLeft } from "../time-left.ts";
import type { Regression } from "./regressions.ts";
import { plain } from "./row-names.ts";
import { isAsked, rowValues } from "./row-values.ts";

const EXAMPLES = 5;
/** Examples are no verdict: they may take this much of what is left of the gate's time. */
const SHARE = 0.1;

/**
 * Names rows (queries, for ranking) that lost most by the metric itself, where no prediction is simply right or
 * wrong; nothing where no regressed metric is one of single rows.
 */
export function lostRowsNote(
  scene: Scene,
  { evaluated }: Sides,
  regressions: readonly Regression[],
  label: string,
): Note | undefined {
  const end = performance.now() + secondsLeft(scene.job) * 1000 * SHARE;
  const isOver = () => performance.now() >= end;
  for (const { metric, measurement, candidate, baseline } of regressions) {
    if (measurement.subject.slice !== undefined || measurement.subject.label !== undefined) continue;
    const { id, direction } = metric.info;
    const values = [candidate, baseline].map(({ outcome }) =>
      rowValues(metric, measurement.options, outcome, evaluated.weights, isOver),
    );
    const [ours, theirs] = values;
    if (!isAsked(ours) || !isAsked(theirs)) continue;
    const sign = direction === "higher" ? -1 : 1;
    const lost = ours.map((value, row) => sign * (value - theirs[row]));
    const worse = [...lost.keys()].filter((row) => lost[row] > 0).sort((a, b) => lost[b] - lost[a] || a - b);
    if (worse.length === 0) continue;
    const better = lost.reduce((count, value) => count + (value < 0 ? 1 : 0), 0);
    const units = evaluated.truth.judged ?? evaluated.truth.problems;
    const kind = units === undefined ? "row" : evaluated.truth.judged === undefined ? "problem" : "query";
    const shows = scene.config.show_values === true;
    const tell = (row: number) => {
      const named = `${kind} ${row + 1}`;
      if (!shows) return named;
      const name = units === undefined ? "" : ` (${plain(units.names[row])})`;
      return `${named}${name}: ${short(theirs[row])} → ${short(ours[row])}`;
    };
    const examples = worse.slice(0, EXAMPLES).map(tell).join("; ");
    const most = worse.length > EXAMPLES ? `; the ${EXAMPLES} that lost most` : "";
    const note = {
      code: "evaluation/worse-rows",
      message: `${id} of ${countOf(worse.length, kind)} is worse than with ${label}, and of ${formatCount(better)} better${most}: ${examples}.`,
    } as const;
    return shows
      ? note
      : { ...note, fix: `Set \`show_values: true\` on the gate to see their names and values.` };
  }
  return undefined;
}

function countOf(count: number, kind: "row" | "query" | "problem"): string {
  if (count === 1) return `1 ${kind}`;
  return `${formatCount(count)} ${kind === "query" ? "queries" : `${kind}s`}`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(4)));
}
