import type { Check, Status } from "../model/check.ts";
import { codeInfo } from "../model/codes/index.ts";
import type { Verdict } from "../model/report.ts";
import type { Level } from "../model/rule.ts";
import type { Outcome } from "./outcome.ts";

/** Worst first. A known failure outweighs what could not be decided, as exit code 1 outweighs 3. */
const SEVERITY: readonly Status[] = ["fail", "error", "inconclusive", "warn", "pass", "skipped"];

function worst(statuses: readonly Status[]): Status | undefined {
  return SEVERITY.find((status) => statuses.includes(status));
}

/** The expectations of one rule as one outcome: the worst speaks, and equals join it. */
export function combine(outcomes: readonly Outcome[]): Outcome {
  const status = worst(outcomes.map((outcome) => outcome.status));
  const speaking = outcomes.filter((outcome) => outcome.status === status);
  const first = speaking[0];
  if (first === undefined) throw new TypeError("a rule without expectations reached the judge");
  const fixes = speaking.map((outcome) => outcome.fix).filter((fix) => fix !== undefined);
  // Two comparisons of one rule are two sets of numbers: the one that speaks is shown.
  const compared = speaking.find((outcome) => outcome.compared !== undefined)?.compared;
  return {
    status: first.status,
    code: first.code,
    expected: outcomes.map((outcome) => outcome.expected).join(" and "),
    message: unique(speaking.map((outcome) => outcome.message)).join("; and "),
    ...(fixes.length === 0 ? {} : { fix: unique(fixes).join(" ") }),
    ...(compared === undefined ? {} : { compared }),
  };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

/** `level: warn` softens what a rule says, but evidence that is missing stays an error. */
export function levelled(status: Status, level: Level): Status {
  if (level === "off") return "skipped";
  return level === "warn" && (status === "fail" || status === "inconclusive") ? "warn" : status;
}

/** The worst of a gate's checks; `skipped` when all are, `error` when there are none. */
export function gateStatus(checks: readonly Pick<Check, "status">[]): Status {
  return worst(checks.map((check) => check.status)) ?? "error";
}

/** The worst of the gates; a run that judged nothing has not passed. */
export function verdictOf(gateStatuses: readonly Status[]): Verdict {
  const status = worst(gateStatuses);
  return status === undefined || status === "skipped" ? "error" : status;
}

/**
 * 0 pass or warn, 1 fail, 2 wrong config or usage, 3 undecided; 2 outweighs 1 outweighs 3.
 * @param checks all checks of the run, for codes that say that the config is wrong
 */
export function exitCodeOf(
  verdict: Verdict,
  checks: readonly Pick<Check, "code" | "status">[] = [],
): 0 | 1 | 2 | 3 {
  if (checks.some(({ code, status }) => status === "error" && codeInfo(code).consequence === "usage"))
    return 2;
  switch (verdict) {
    case "pass":
    case "warn":
      return 0;
    case "fail":
      return 1;
    case "inconclusive":
    case "error":
      return 3;
  }
}
