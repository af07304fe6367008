import { createHash } from "node:crypto";
import type { GateReport, Report } from "../model/report.ts";
import type { Reporter } from "../model/reporter.ts";
import type { ReportedCheck, ReportedFinding } from "./summary.ts";

/** GitLab's Code Quality report: findings and rules that did not hold, at the line where they stand. */
export const codeQualityReporter: Reporter = {
  id: "codequality",
  description: "GitLab Code Quality JSON for the merge request's widget and diff",
  render: (report) => [
    {
      reporter: "codequality",
      path: "code-quality.json",
      mediaType: "application/json",
      text: `${JSON.stringify(issuesOf(report), null, 2)}\n`,
    },
  ],
};

/** GitLab's five severities, for findings and for checks. */
const SEVERITIES = { critical: "blocker", high: "critical", medium: "major", low: "minor" } as const;
const STATUSES: Readonly<Record<string, string>> = {
  fail: "critical",
  error: "critical",
  inconclusive: "major",
  warn: "minor",
};

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function issuesOf(report: Report): readonly Issue[] {
  const issues = report.gates.flatMap((gate) => [
    ...gate.findings.filter(({ inBaseline }) => inBaseline !== true).map(ofFinding),
    ...gate.checks.filter(({ status }) => status in STATUSES).map((check) => ofCheck(report, gate, check)),
  ]);
  // GitLab drops the whole report when two issues share a fingerprint.
  return [...new Map(issues.map((issue) => [issue.fingerprint, issue])).values()];
}

function ofFinding({ rule, message, fingerprint, severity, location }: ReportedFinding): Issue {
  return {
    description: message,
    check_name: rule,
    fingerprint: digest([fingerprint, location.path, location.line, location.member]),
    severity: SEVERITIES[severity],
    location: { path: location.path, lines: { begin: location.line ?? 1 } },
  };
}

function ofCheck(report: Report, gate: GateReport, check: ReportedCheck): Issue {
  return {
    description: `${gate.name}: ${check.message}`,
    check_name: check.code,
    fingerprint: digest([
      gate.name,
      check.code,
      check.metric,
      check.options,
      check.subject,
      check.asked ?? check.expected,
    ]),
    severity: STATUSES[check.status],
    location: {
      path: check.location?.path ?? report.configPath,
      lines: { begin: check.location?.line ?? 1 },
    },
  };
}

function digest(parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
