import { exitCodeOf, gateStatus, verdictOf } from "../judge/index.ts";
import { CODES, type Code } from "../model/codes/index.ts";
import type { GateReport, Report } from "../model/report.ts";

type ReportedCheck = GateReport["checks"][number];

const USAGE = 2;
const UNDECIDED = 3;

/** Where a report says something else than its own checks do; undefined when nowhere. */
export function contradictionIn(report: Report): string | undefined {
  const { gates, verdict, exitCode } = report;
  const names = gates.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return `it holds gate ${twice} more than once`;
  for (const { name, status, checks } of gates) {
    const follows = gateStatus(checks);
    if (status === follows) continue;
    return checks.length === 0
      ? `gate ${name} says ${status}, but it has no checks, which is ${follows}`
      : `gate ${name} says ${status}, but its checks come to ${follows}`;
  }
  const verdictThen = verdictOf(gates.map(({ status }) => status));
  if (verdict !== verdictThen) return `its verdict is ${verdict}, but its gates come to ${verdictThen}`;
  const checks = gates.flatMap((gate) => gate.checks);
  const codeThen = exitCodeOf(verdict, checks.filter(isKnown));
  if (exitCode === codeThen) return undefined;
  // What a code of another version means for the exit code is not known here.
  const foreign = checks.some((check) => check.status === "error" && !isKnown(check));
  if (foreign && exitCode === USAGE && codeThen === UNDECIDED) return undefined;
  return `its exit code is ${exitCode}, but its checks come to ${codeThen}`;
}

function isKnown(check: ReportedCheck): check is ReportedCheck & { readonly code: Code } {
  return Object.hasOwn(CODES, check.code);
}
