import { formatCount, formatShare, formatTogether } from "../model/format.ts";
import { lossesOf, type ReportedLosses } from "../model/losses.ts";
import type { GateReport } from "../model/report.ts";
import { describeSubject, visible } from "../model/subject.ts";
import { labelOf } from "../model/wording.ts";
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
  /** What the values are, where that is not the metric itself. */
  readonly valueLabel?: string;
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
const LEAST_SHARE = 0.001;
const LEAST_TIMES = 1.1;
const MOST_TIMES = 10;

/** Where the metrics of these checks lost; checks of one metric and subject share what is said of it. */
export function lossTexts(checks: readonly ReportedCheck[], gate: GateReport): readonly LossTexts[] {
  const told = new Set<string>();
  return checks.flatMap((check) => {
    const { metric, options = {}, subject, compared } = check;
    if (metric === undefined) return [];
    const unit = unitOf(measurementOf(check, gate)?.unit ?? "value");
    const all = lossesOf(gate.figures, { metric, options, subject });
    // A metric may have lost against one baseline here and against another there.
    const others = new Set(all.map(({ against }) => against)).size > 1;
    return all
      .filter(({ against }) => compared === undefined || compared.name === against)
      .filter(({ id }) => !told.has(id) && told.add(id))
      .map((losses) => describe(losses, check, unit, others));
  });
}

function describe(
  losses: ReportedLosses,
  check: ReportedCheck,
  unit: ReturnType<typeof unitOf>,
  namesBaseline: boolean,
): LossTexts {
  const { origin, against, shareLabel, sliceLabel, valueLabel, slices } = losses;
  const { slice, label } = check.subject;
  const place = `${label === undefined ? "" : ` for the label ${label}`}${slice === undefined ? "" : ` in ${describeSubject({ slice })}`}`;
  const shown = origin === "found" ? visible : (text: string) => describeSubject({ slice: text });
  // The search reads rows one by one, and not every metric is one of single rows.
  const isOther = origin === "found" && valueLabel !== check.metric;
  const verb = origin === "found" ? "Found slices that carry" : "Slices that carry";
  return {
    title: `${verb} the loss of ${labelOf(check.metric ?? "", check.options ?? {})}${place}${namesBaseline ? ` against ${against}` : ""}`,
    shareLabel,
    sliceLabel,
    ...(isOther ? { valueLabel } : {}),
    rows: slices.map(({ slice, rows, baseline, candidate, share, pValue }) => {
      const [before, after] = formatTogether([baseline, candidate], isOther ? "score" : unit);
      const row = {
        slice: shown(slice),
        rows: formatCount(rows),
        change: `${before} → ${after}`,
        share: shareText(share),
      };
      return pValue === undefined ? row : { ...row, pValue: pText(pValue) };
    }),
  };
}

function shareText(share: number): string {
  // Of a loss that is next to nothing, every slice is many times as much: the size of that says nothing.
  if (share > MOST_TIMES) return `over ${MOST_TIMES} times`;
  if (share < LEAST_SHARE) return `below ${formatShare(LEAST_SHARE)}`;
  if (share < LEAST_TIMES) return formatShare(round(share, share < 0.1 ? 1000 : 100));
  return `${formatCount(round(share, 10))} times`;
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}

function pText(pValue: number): string {
  return pValue < LEAST_P ? `below ${LEAST_P}` : formatTogether([pValue], "score")[0];
}

/** Notes that a reader of this gate needs: rows that got worse matter only where a check does. */
export function notesOf(gate: GateReport): GateReport["notes"] {
  if (gate.status !== "pass" && gate.status !== "skipped") return gate.notes;
  return gate.notes.filter(({ code }) => !BESIDE_CHECKS.includes(code));
}
