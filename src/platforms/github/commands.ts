import type { Check } from "../../model/check.ts";
import type { GateReport, Report } from "../../model/report.ts";
import { oneLine } from "../text.ts";

/** GitHub shows this many annotations of each level for a step and drops the rest. */
export const ANNOTATIONS_A_LEVEL = 10;
const LONGEST_ANNOTATION = 2_000;

export interface Annotation {
  readonly level: "error" | "warning";
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/**
 * A workflow command, https://docs.github.com/actions/reference/workflow-commands-for-github-actions,
 * escaped as the toolkit does, so that no text from outside can end it and begin another.
 */
export function workflowCommand({ level, title, message, file, line }: Annotation): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${escapeProperty(file)}`]),
    ...(file === undefined || line === undefined ? [] : [`line=${line}`]),
    `title=${escapeProperty(title)}`,
  ];
  return `::${level} ${properties.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** At most 10 errors and 10 warnings, the first of each, and how many there are in all. */
export function annotationsOf(report: Report, folder = ""): { shown: Annotation[]; total: number } {
  const all = report.gates.flatMap((gate) => [...checks(gate), ...findings(gate)]);
  const rebased = all.map((one) => (one.file === undefined ? one : { ...one, file: join(folder, one.file) }));
  const shown = (["error", "warning"] as const).flatMap((level) =>
    rebased.filter((one) => one.level === level).slice(0, ANNOTATIONS_A_LEVEL),
  );
  return { shown, total: all.length };
}

const LEVELS: Readonly<Partial<Record<Check["status"], Annotation["level"]>>> = {
  fail: "error",
  error: "error",
  inconclusive: "error",
  warn: "warning",
};

function checks(gate: GateReport): Annotation[] {
  return gate.checks.flatMap((check) => {
    const level = LEVELS[check.status];
    if (level === undefined) return [];
    const fix = check.fix === undefined ? "" : `\n${check.fix}`;
    return [
      {
        level: check.level === "warn" ? "warning" : level,
        title: oneLine(`${gate.name}: ${check.metric ?? check.about ?? check.code}`, 120),
        message: `${check.message}${fix}`.slice(0, LONGEST_ANNOTATION),
        file: check.location?.path,
        line: check.location?.line,
      },
    ];
  });
}

/** Findings of a gate that passed are no news, and those of the base are not this change's. */
function findings(gate: GateReport): Annotation[] {
  if (gate.status === "pass" || gate.status === "skipped") return [];
  return gate.findings
    .filter((finding) => finding.inBaseline !== true)
    .map((finding) => ({
      level: finding.severity === "critical" || finding.severity === "high" ? "error" : "warning",
      title: oneLine(`${gate.name}: ${finding.rule}`, 120),
      message: finding.message.slice(0, LONGEST_ANNOTATION),
      file: finding.location.path,
      line: finding.location.line,
    }));
}

/** Annotations name files from the top of the repository; reports name them from the config's folder. */
function join(folder: string, file: string): string {
  return folder === "" || folder === "." ? file : `${folder.replace(/\/+$/, "")}/${file}`;
}
