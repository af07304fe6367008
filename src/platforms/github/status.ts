import type { Delivery, Publication } from "../../model/context.ts";
import type { Report } from "../../model/report.ts";
import { cutText, oneLine } from "../text.ts";
import type { Connection } from "./client.ts";

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

/** @throws RequestError of Octokit */
export async function commitStatus(
  { octokit, owner, repo }: Connection,
  sha: string,
  { report, context, options }: Publication,
): Promise<Delivery> {
  const { data } = await octokit.rest.repos.createCommitStatus({
    owner,
    repo,
    sha,
    state: STATES[report.verdict],
    context: cutText(statusName(options.key), CONTEXT_LIMIT),
    description: cutText(statusLine(report), DESCRIPTION_LIMIT),
    ...(context.runUrl === undefined ? {} : { target_url: context.runUrl }),
  });
  return { target: "commit status", status: "done", message: data.state, url: data.url };
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
  const counted = `${good} of ${report.gates.length} gates passed`;
  return `${report.verdict}: ${named === "" ? counted : `${counted}; ${named}`}`;
}
