import type { Status } from "../model/check.ts";
import type { GateReport, Report, Verdict } from "../model/report.ts";

export type ReportedCheck = GateReport["checks"][number];
export type ReportedFinding = GateReport["findings"][number];

export type Counts = { readonly [status in Status]: number };

/** What a reader wants to see first, first. */
const ATTENTION: readonly Status[] = ["fail", "error", "inconclusive", "warn", "skipped", "pass"];

export function allChecks(report: Report): readonly ReportedCheck[] {
  return report.gates.flatMap((gate) => gate.checks);
}

export function countChecks(checks: readonly ReportedCheck[]): Counts {
  const counts = { pass: 0, warn: 0, fail: 0, inconclusive: 0, error: 0, skipped: 0 };
  for (const check of checks) counts[check.status]++;
  return counts;
}

/** Checks that need a reader, worst first, each status in the order of the report. */
export function needingAttention(checks: readonly ReportedCheck[]): readonly ReportedCheck[] {
  return byAttention(checks).filter(({ status }) => status !== "pass" && status !== "skipped");
}

export function byAttention(checks: readonly ReportedCheck[]): readonly ReportedCheck[] {
  return checks.toSorted((a, b) => ATTENTION.indexOf(a.status) - ATTENTION.indexOf(b.status));
}

/** Checks beside one another that one rule made and that ask for the same: what is to be done is said once for all. */
export function byAdvice(checks: readonly ReportedCheck[]): readonly (readonly ReportedCheck[])[] {
  const groups: ReportedCheck[][] = [];
  for (const check of checks) {
    const group = groups.at(-1);
    if (group !== undefined && adviceOf(group[0]) === adviceOf(check)) group.push(check);
    else groups.push([check]);
  }
  return groups;
}

function adviceOf({ status, code, because, fix, location }: ReportedCheck): string {
  return JSON.stringify([status, code, because, fix, location]);
}

/** Gates with the worst first. */
export function gatesByAttention(report: Report): readonly GateReport[] {
  return report.gates.toSorted((a, b) => ATTENTION.indexOf(a.status) - ATTENTION.indexOf(b.status));
}

/** `2 of 14 checks failed`, the one sentence that a reader takes away. */
export function headline(report: Report): string {
  const checks = allChecks(report);
  const counts = countChecks(checks);
  const all = checks.length;
  const of = (some: number) => (all === 1 ? "the only check" : `${some} of ${all} checks`);
  const every = all === 2 ? "both checks" : `all ${all} checks`;
  const verdict: Verdict = report.verdict;
  switch (verdict) {
    case "pass":
      if (counts.pass < all) return `passed, ${counts.skipped} of ${all} checks skipped`;
      return all === 1 ? "the only check passed" : `${every} passed`;
    case "warn":
      return `passed with ${counts.warn} ${counts.warn === 1 ? "warning" : "warnings"}`;
    case "fail":
      return counts.fail === all && all > 1 ? `${every} failed` : `${of(counts.fail)} failed`;
    case "inconclusive":
      return `could not decide ${of(counts.inconclusive)}`;
    case "error":
      return counts.error > 0 ? `could not judge ${of(counts.error)}` : "nothing was judged";
  }
}

/** `2 failed · 1 warning · 11 passed`, without what there is none of. */
export function countsLine(counts: Counts): string {
  const parts: readonly [number, string][] = [
    [counts.fail, "failed"],
    [counts.error, "could not be judged"],
    [counts.inconclusive, "undecided"],
    [counts.warn, counts.warn === 1 ? "warning" : "warnings"],
    [counts.pass, "passed"],
    [counts.skipped, "skipped"],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return said.length === 0 ? "no checks" : said.join(" · ");
}

/** New findings before old ones, severe before mild, else as they were found. */
export function findingsByAttention(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const severities = ["critical", "high", "medium", "low"];
  const weight = (finding: ReportedFinding) =>
    (finding.inBaseline === true ? severities.length : 0) + severities.indexOf(finding.severity);
  return findings.toSorted((a, b) => weight(a) - weight(b));
}

/** `assay.yml:24`, `model.pkl › data.pkl, byte 120`. */
export function describeLocation(location: ReportedFinding["location"]): string {
  const { path, line, column, member, byteOffset, cell } = location;
  const place =
    line === undefined ? path : column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`;
  const inside = member === undefined ? "" : ` › ${member}`;
  const where = cell === undefined ? "" : `, cell ${cell}`;
  return `${place}${inside}${where}${byteOffset === undefined ? "" : `, byte ${byteOffset}`}`;
}
