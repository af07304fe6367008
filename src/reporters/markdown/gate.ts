import { formatDuration } from "../../model/format.ts";
import type { GateReport } from "../../model/report.ts";
import { changesTitle, changeTexts, firstChange } from "../data-changes.ts";
import { lossTexts, notesOf } from "../losses.ts";
import { shorten } from "../plain.ts";
import {
  byAdvice,
  countChecks,
  countsLine,
  describeLocation,
  findingsByAttention,
  needingAttention,
  type ReportedCheck,
} from "../summary.ts";
import type { Detail } from "./detail.ts";
import { codeSpan, escapeHtml, escapeText } from "./escape.ts";
import type { Omissions } from "./omissions.ts";
import {
  checkTable,
  dataChangeTable,
  findingTable,
  inputTable,
  lossTable,
  measurementTable,
  SYMBOLS,
} from "./tables.ts";

/** A gate's section: what needs attention first, the rest folded away. */
export function gateSection(gate: GateReport, detail: Detail, omissions: Omissions): readonly string[] {
  const attention = needingAttention(gate.checks);
  const quiet = gate.checks.filter((check) => !attention.includes(check));
  const shown = attention.slice(0, detail.rows);
  omissions.add("attention", attention.length - shown.length);
  return [
    title(gate, detail),
    ...(shown.length === 0 ? [] : [checkTable(shown, gate, detail.text), advice(shown, detail, omissions)]),
    ...losses(shown, gate, detail, omissions),
    ...notes(gate, detail, omissions),
    ...changes(gate, detail, omissions),
    ...findings(gate, detail, omissions),
    ...passing(quiet, gate, detail, omissions),
    ...measurements(gate, detail, omissions),
    ...inputs(gate, detail, omissions),
  ].filter((block) => block !== "");
}

function title(gate: GateReport, detail: Detail): string {
  const counts = countsLine(countChecks(gate.checks));
  return `### ${SYMBOLS[gate.status]} ${escapeText(gate.name, detail.text)}\n\n${codeSpan(gate.kind, detail.text)} gate: ${counts}, ${formatDuration(gate.durationMs)}`;
}

/** The same checks in sentences, with what to do about them. */
function advice(checks: readonly ReportedCheck[], detail: Detail, omissions: Omissions): string {
  const told = checks.slice(0, detail.advice);
  omissions.add("explanation", checks.length - told.length);
  if (told.length === 0) return "";
  const lines = byAdvice(told).map((group) => {
    const [{ because, fix, location, code }] = group;
    const messages = group.map(
      ({ status, message }) => `${SYMBOLS[status]} ${escapeText(message, detail.text)}`,
    );
    const why = because === undefined ? "" : `<br>**Why this rule:** ${escapeText(because, detail.text)}`;
    const what = fix === undefined ? "" : `<br>**What to do:** ${escapeText(fix, detail.text)}`;
    const where = location === undefined ? "" : `${codeSpan(describeLocation(location), detail.text)}, `;
    return `- ${messages.join("<br>")}${why}${what}<br><sub>${where}${codeSpan(`assay explain ${code}`)}</sub>`;
  });
  return lines.join("\n");
}

/** Where the metrics that need attention got worse. */
function losses(
  checks: readonly ReportedCheck[],
  gate: GateReport,
  detail: Detail,
  omissions: Omissions,
): readonly string[] {
  const all = lossTexts(checks, gate);
  const told = all.slice(0, detail.advice);
  omissions.add("losses", all.length - told.length);
  return told.map(
    ({ title, ...table }) => `**${escapeText(title, detail.text)}**\n\n${lossTable(table, detail.text)}`,
  );
}

function notes(gate: GateReport, detail: Detail, omissions: Omissions): readonly string[] {
  const all = notesOf(gate);
  const told = all.slice(0, detail.notes);
  omissions.add("note", all.length - told.length);
  return told.length === 0 ? [] : [told.map((note) => noteLine(note, detail)).join("\n\n")];
}

export function noteLine({ message, fix }: GateReport["notes"][number], detail: Detail): string {
  return `ℹ️ ${escapeText(message, detail.text)}${fix === undefined ? "" : ` ${escapeText(fix, detail.text)}`}`;
}

/** What is otherwise in the data, also where no rule looks; never a value of it. */
function changes(gate: GateReport, detail: Detail, omissions: Omissions): readonly string[] {
  if (gate.changes === undefined) return [];
  const told = changeTexts(gate.changes, detail.changes);
  omissions.add("change", gate.changes.total - told.length);
  if (told.length === 0) return [];
  const summary = [changesTitle(gate.changes), firstChange(gate.changes)]
    .map((text) => escapeHtml(shorten(text, detail.text)))
    .join(": ");
  return [folded(summary, dataChangeTable(told, detail.text))];
}

function findings(gate: GateReport, detail: Detail, omissions: Omissions): readonly string[] {
  const sorted = findingsByAttention(gate.findings);
  const told = sorted.slice(0, detail.findings);
  omissions.add("finding", sorted.length - told.length);
  if (told.length === 0) return [];
  const fresh = sorted.filter(({ inBaseline }) => inBaseline !== true).length;
  const summary = `${count(sorted.length, "finding")}, ${fresh} new with this change${told.length < sorted.length ? `, the worst ${told.length} shown` : ""}`;
  return [folded(summary, findingTable(told, detail.text))];
}

function passing(
  checks: readonly ReportedCheck[],
  gate: GateReport,
  detail: Detail,
  omissions: Omissions,
): readonly string[] {
  if (checks.length === 0) return [];
  if (!detail.passing) {
    omissions.add("passing", checks.length);
    return [];
  }
  return [folded(countsLine(countChecks(checks)), checkTable(checks, gate, detail.text))];
}

function measurements(gate: GateReport, detail: Detail, omissions: Omissions): readonly string[] {
  if (gate.measurements.length === 0) return [];
  if (!detail.measurements) {
    omissions.add("measurement", gate.measurements.length);
    return [];
  }
  return [
    folded(count(gate.measurements.length, "measurement"), measurementTable(gate.measurements, detail.text)),
  ];
}

function inputs(gate: GateReport, detail: Detail, omissions: Omissions): readonly string[] {
  if (gate.inputs.length === 0) return [];
  if (!detail.inputs) {
    omissions.add("input", gate.inputs.length);
    return [];
  }
  return [folded(count(gate.inputs.length, "input file"), inputTable(gate.inputs, detail.text))];
}

/** Blank lines inside make the content Markdown again. */
function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
