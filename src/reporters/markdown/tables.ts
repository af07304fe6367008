import { markdownTable } from "markdown-table";
import type { Check } from "../../model/check.ts";
import { formatCount } from "../../model/format.ts";
import type { GateReport, ReportedMeasurement } from "../../model/report.ts";
import { describeSubject } from "../../model/subject.ts";
import { labelOf } from "../../model/wording.ts";
import { checkName, describeChange, describeDifference, judgedBy, NOTHING } from "../change.ts";
import type { ChangeText } from "../data-changes.ts";
import type { LossTexts } from "../losses.ts";
import { plain, shortenMiddle } from "../plain.ts";
import { describeLocation, type ReportedCheck, type ReportedFinding } from "../summary.ts";
import { codeCell, escapeText } from "./escape.ts";

export const SYMBOLS: { readonly [status in Check["status"]]: string } = {
  pass: "✅",
  warn: "⚠️",
  fail: "❌",
  inconclusive: "❔",
  error: "🛑",
  skipped: "➖",
};

const WORDS: { readonly [status in Check["status"]]: string } = {
  pass: "passed",
  warn: "warning",
  fail: "failed",
  inconclusive: "undecided",
  error: "no answer",
  skipped: "skipped",
};

/** Characters of a name in a table; where checks are explained it stands whole. */
const LONGEST_NAME = 80;

type Row = readonly string[];

/** Heading of the column of values, where some row has a baseline. */
const CHANGE = "Baseline → this change";

/** One row a check. Columns in which no row has anything to say are left out. */
export function checkTable(checks: readonly ReportedCheck[], gate: GateReport, length: number): string {
  const rows = checks.map((check): Row => {
    const measurement = judgedBy(check, gate);
    return [
      `${SYMBOLS[check.status]}\u00a0${WORDS[check.status]}`,
      check.metric === undefined
        ? escapeText(checkName(check), length)
        : codeCell(labelOf(check.metric, check.options ?? {}), length),
      nameCell(describeSubject(check.subject), length) || NOTHING,
      measurement === undefined ? NOTHING : describeChange(measurement),
      measurement === undefined ? NOTHING : describeDifference(measurement),
      escapeText(check.expected, length),
    ];
  });
  return table(["", "Metric", "Subject", CHANGE, "Difference (95 %)", "Expected"], rows);
}

export function measurementTable(measurements: readonly ReportedMeasurement[], length: number): string {
  const baselines = new Set(measurements.flatMap(({ baseline }) => baseline?.name ?? []));
  const rows = measurements.map((measurement): Row => {
    const { metric, options, subject, samples, missing, baseline } = measurement;
    const against =
      baseline === undefined || baselines.size < 2 ? "" : ` against ${escapeText(baseline.name, length)}`;
    return [
      `${codeCell(labelOf(metric, options), length)}${against}`,
      nameCell(describeSubject(subject), length) || NOTHING,
      missing === undefined ? describeChange(measurement) : escapeText(missing.reason, length),
      describeDifference(measurement),
      formatCount(samples),
    ];
  });
  return table(["Metric", "Subject", CHANGE, "Difference (95 %)", "Samples"], rows);
}

export function findingTable(findings: readonly ReportedFinding[], length: number): string {
  const rows = findings.map(({ severity, rule, message, location, inBaseline }): Row => {
    const known = inBaseline === true ? " (in the baseline too)" : "";
    return [
      `${severity}${known}`,
      codeCell(describeLocation(location), length),
      escapeText(message, length),
      codeCell(rule, length),
    ];
  });
  return table(["Severity", "Where", "What", "Rule"], rows);
}

export function inputTable(inputs: GateReport["inputs"], length: number): string {
  const rows = inputs.map(
    ({ role, path, digest, bytes, tree }): Row => [
      escapeText(tree === undefined ? role : `${role} of ${tree}`, length),
      codeCell(path, length),
      codeCell(digest.slice(0, "sha256:".length + 12)),
      formatCount(bytes),
    ],
  );
  return table(["Role", "File", "Digest", "Bytes"], rows);
}

/** Statistics of the data that are not what they were. */
export function dataChangeTable(changes: readonly ChangeText[], length: number): string {
  const rows = changes.map(({ what, change }): Row => [codeCell(what, length), escapeText(change, length)]);
  return table(["Statistic", CHANGE], rows);
}

/** Slices that carry a loss, with their part of it. */
export function lossTable(
  { rows, shareLabel, sliceLabel }: Pick<LossTexts, "rows" | "shareLabel" | "sliceLabel">,
  length: number,
): string {
  const cells = rows.map(
    ({ slice, rows: count, change, share, pValue = NOTHING }): Row => [
      nameCell(slice, length),
      count,
      change,
      share,
      pValue,
    ],
  );
  const head = [sliceLabel, "rows", CHANGE, shareLabel, "p-value"];
  return table(
    head.map((name) => (name === CHANGE ? name : escapeText(capitalised(name), length))),
    cells,
  );
}

/** One long value would push the other columns out of sight. */
function nameCell(name: string, length: number): string {
  return codeCell(shortenMiddle(plain(name), Math.min(length, LONGEST_NAME)));
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function table(head: Row, rows: readonly Row[]): string {
  const kept = head.map((_, column) => rows.some((row) => row[column] !== NOTHING));
  const title = (name: string) =>
    name === CHANGE && !rows.some((row) => row[head.indexOf(name)].includes("→")) ? "This change" : name;
  const pick = (row: Row) => row.filter((_, column) => kept[column]).map(holdUnits);
  return markdownTable([pick(head.map(title)), ...rows.map(pick)], { alignDelimiters: false });
}

/** Keeps a number and its unit on one line of a narrow column. */
function holdUnits(cell: string): string {
  return cell.startsWith("`")
    ? cell
    : cell.replace(/(\d) (?=(?:%|points|[mµn]?s|[kMG]?B)(?!\w))/g, "$1\u00a0");
}
