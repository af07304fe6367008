import type { Delivery, Publication } from "../../model/context.ts";
import type { Report } from "../../model/report.ts";
import { cutText, oneLine } from "../text.ts";
import type { Connection } from "./client.ts";
import type { TriggeringRun } from "./workflow-run.ts";

/** GitHub's limit for the description of a commit status, in characters. */
const DESCRIPTION_LIMIT = 140;
/** GitHub's limit for the name of a commit status. */
const CONTEXT_LIMIT = 255;

const STATES = {
  pass: "success",
  warn: "success",
  fail: "failure",
  inconclusive: "error",
  error: "error",
} as const satisfies Record<Report["verdict"], string>;

/**
 * @param run whose report this is, on `workflow_run`: what it concluded is the best that the status may say
 * @throws RequestError of Octokit
 */
export async function commitStatus(
  { octokit, owner, repo }: Connection,
  sha: string,
  { report, context, options }: Publication,
  run?: TriggeringRun,
): Promise<Delivery> {
  const claimed = STATES[report.verdict];
  const state = claimed === "success" && run !== undefined ? stateOfRun(run) : claimed;
  const line =
    state === claimed
      ? statusLine(report)
      : `the run concluded ${oneLine(run?.conclusion ?? "nothing yet", 40)}, though its report says ${report.verdict}`;
  const { data } = await octokit.rest.repos.createCommitStatus({
    owner,
    repo,
    sha,
    state,
    context: cutText(statusName(options.key), CONTEXT_LIMIT),
    description: cutText(line, DESCRIPTION_LIMIT),
    ...(context.runUrl === undefined ? {} : { target_url: context.runUrl }),
  });
  return { target: "commit status", status: "done", message: data.state, url: data.url };
}

function stateOfRun({ conclusion }: TriggeringRun): "success" | "failure" | "error" {
  if (conclusion === "success") return "success";
  return conclusion === "failure" ? "failure" : "error";
}

function statusName(key: string): string {
  return key === "" || key === "assay" ? "assay" : oneLine(`assay / ${key}`);
}

/** `fail: 3 of 4 gates passed; delay-quality fail`. */
export function statusLine(report: Report): string {
  const bad = report.gates.filter(
    ({ status }) => status !== "pass" && status !== "warn" && status !== "skipped",
  );
  const good = report.gates.filter(({ status }) => status === "pass" || status === "warn").length;
  const named = bad.map(({ name, status }) => `${oneLine(name, 60)} ${status}`).join(", ");
  const gates = report.gates.length === 1 ? "gate" : "gates";
  const counted = `${good} of ${report.gates.length} ${gates} passed`;
  return `${report.verdict}: ${named === "" ? counted : `${counted}; ${named}`}`;
}
