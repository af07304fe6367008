import { formatCount, formatShare, formatTogether } from "../model/format.ts";
import { lossesOf, type ReportedLosses } from "../model/losses.ts";
import type { GateReport } from "../model/report.ts";
import { measurementOf, unitOf } from "./change.ts";
import type { ReportedCheck } from "./summary.ts";

/** A slice that carries a loss, in words. */
export interface LossRow {
  readonly slice: string;
  readonly rows: string;
  /** `0.731 → 0.702`. */
  readonly change: string;
  /** `77 %`, or `1.4 times` where other rows win some of the loss back. */
  readonly share: string;
  /** `0.003`, where slices were searched for. */
  readonly pValue?: string;
}

export interface LossTexts {
  /** `Slices that carry the loss of roc_auc`. */
  readonly title: string;
  readonly shareLabel: string;
  readonly sliceLabel: string;
  readonly rows: readonly LossRow[];
}

/** Notes that say where a metric lost. */
const BESIDE_CHECKS: readonly string[] = [
  "evaluation/worse-rows",
  "evaluation/found-slices",
  "evaluation/different-rows",
  "evaluation/behaviour-failed",
];

const LEAST_P = 0.0001;
const LEAST_TIMES = 1.1;
const MOST_TIMES = 10;

/** Where the metrics of these checks lost; checks of one metric and subject share what is said of it. */
export function lossTexts(checks: readonly ReportedCheck[], gate: GateReport): readonly LossTexts[] {
  const told = new Set<string>();
  return checks.flatMap((check) => {
    const { metric, options = {}, subject } = check;
    const key = JSON.stringify([metric, options, subject]);
    if (metric === undefined || told.has(key)) return [];
    told.add(key);
    const unit = unitOf(measurementOf(check, gate)?.unit ?? "value");
    return lossesOf(gate.figures, { metric, options, subject }).map((losses) =>
      describe(losses, check, unit),
    );
  });
}

function describe(losses: ReportedLosses, check: ReportedCheck, unit: ReturnType<typeof unitOf>): LossTexts {
  const { origin, shareLabel, sliceLabel, slices } = losses;
  const { slice, label } = check.subject;
  const place = `${label === undefined ? "" : ` for the label ${label}`}${slice === undefined ? "" : ` in ${slice}`}`;
  const verb = origin === "found" ? "Found slices that carry" : "Slices that carry";
  return {
    title: `${verb} the loss of ${check.metric}${place}`,
    shareLabel,
    sliceLabel,
    rows: slices.map(({ slice, rows, baseline, candidate, share, pValue }) => {
      const [before, after] = formatTogether([baseline, candidate], origin === "found" ? "score" : unit);
      const row = { slice, rows: formatCount(rows), change: `${before} → ${after}`, share: shareText(share) };
      return pValue === undefined ? row : { ...row, pValue: pText(pValue) };
    }),
  };
}

function shareText(share: number): string {
  // Of a loss that is next to nothing, every slice is many times as much: the size of that says nothing.
  if (share > MOST_TIMES) return `over ${MOST_TIMES} times`;
  if (share < LEAST_TIMES) return formatShare(share < 0.1 ? share : Math.round(share * 100) / 100);
  return `${formatCount(Math.round(share * 10) / 10)} times`;
}

function pText(pValue: number): string {
  return pValue < LEAST_P ? `below ${LEAST_P}` : formatTogether([pValue], "score")[0];
}

/** Notes that a reader of this gate needs: rows that got worse matter only where a check does. */
export function notesOf(gate: GateReport): GateReport["notes"] {
  if (gate.status !== "pass" && gate.status !== "skipped") return gate.notes;
  return gate.notes.filter(({ code }) => !BESIDE_CHECKS.includes(code));
}
