import type { Delivery, Platform, Publication } from "../../model/context.ts";
import { withoutMarker } from "../marker.ts";
import { oneLine, present } from "../text.ts";
import { type Connection, connect, githubApiUrl } from "./client.ts";
import { ANNOTATIONS_A_LEVEL, annotationsOf, workflowCommand } from "./commands.ts";
import { COMMENT_LIMIT, stickyComment } from "./comment.ts";
import { githubContext } from "./context.ts";
import { readEvent } from "./event.ts";
import { type Destination, failedDelivery } from "./failure.ts";
import { appendOutputs, appendSummary } from "./files.ts";
import { noStatusFromFork, SELF_REPORTED, selfReported } from "./self-reported.ts";
import { commitStatus } from "./status.ts";
import { type TriggeringRun, triggeringRun } from "./workflow-run.ts";

/** GitHub Actions, GitHub Enterprise, and Gitea and Forgejo, which speak the same variables and routes. */
export const github: Platform = {
  id: "github",
  commentLimit: COMMENT_LIMIT - SELF_REPORTED.length,
  detect: (env) => env.GITHUB_ACTIONS === "true",
  context: githubContext,
  publish,
};

/** The files of the runner first: they need no network and no permission. */
async function publish(given: Publication): Promise<Delivery[]> {
  const run = await triggeringRun(given.env);
  const publication = await withTrustedContext(run?.fromFork === true ? selfReported(given) : given);
  const { env, options } = publication;
  const deliveries: Delivery[] = [];
  if (options.summary) deliveries.push(await summary(publication));
  deliveries.push(await outputs(publication));
  if (options.annotations) deliveries.push(annotations(publication));
  const { problem } = await readEvent(env);
  if (problem !== undefined) deliveries.push(eventProblem(problem));
  if (options.comment) deliveries.push(await comment(publication));
  if (options.status) deliveries.push(await status(publication, run));
  return deliveries;
}

/**
 * A report that these events publish may have been written by the code of the change, so what it says about
 * itself is not to be believed: the event file names the commit, and GitHub the pull request.
 */
async function withTrustedContext(publication: Publication): Promise<Publication> {
  const name = publication.env.GITHUB_EVENT_NAME;
  if (name !== "workflow_run" && name !== "pull_request_target") return publication;
  return { ...publication, context: await githubContext(publication.env) };
}

function markdownOf({ rendered }: Publication): string | undefined {
  return rendered.find(({ reporter }) => reporter === "markdown")?.text;
}

async function summary(publication: Publication): Promise<Delivery> {
  const markdown = markdownOf(publication);
  return markdown === undefined
    ? nothingRendered("step summary")
    : appendSummary(publication.env, withoutMarker(markdown));
}

async function outputs({ env, report, outputFolder }: Publication): Promise<Delivery> {
  return appendOutputs(env, {
    verdict: report.verdict,
    "exit-code": String(report.exitCode),
    report: outputFolder === undefined ? undefined : `${outputFolder}/report.json`,
  });
}

function annotations({ env, report, print = printToStandardError }: Publication): Delivery {
  const { shown, total } = annotationsOf(report, present(env.ASSAY_WORKING_DIRECTORY));
  for (const annotation of shown) print(`${workflowCommand(annotation)}\n`);
  const cut = shown.length < total;
  return {
    target: "annotations",
    status: "done",
    code: cut ? "publish/annotations-cut" : undefined,
    message: cut
      ? `${shown.length} of ${total}; GitHub shows ${ANNOTATIONS_A_LEVEL} errors and ${ANNOTATIONS_A_LEVEL} warnings of a step`
      : String(total),
  };
}

/** Standard output may carry a report for machines; the runner reads commands from both. */
function printToStandardError(text: string): void {
  process.stderr.write(text);
}

async function comment(publication: Publication): Promise<Delivery> {
  const { env, context, options } = publication;
  const target = "pull-request comment";
  const markdown = markdownOf(publication);
  if (markdown === undefined) return nothingRendered(target);
  const { change } = context;
  if (change === undefined)
    return {
      target,
      status: "skipped",
      code: "publish/no-change",
      message: `this run (${oneLine(env.GITHUB_EVENT_NAME ?? "no event")}) belongs to no open pull request`,
    };
  if (change.fromFork && readOnlyEvent(env.GITHUB_EVENT_NAME)) return fromFork(target);
  return toApi(publication, { target, permission: "pull-requests: write" }, (connection) =>
    stickyComment(connection, change.number, markdown, options),
  );
}

async function status(publication: Publication, run: TriggeringRun | undefined): Promise<Delivery> {
  const { env, context } = publication;
  const target = "commit status";
  if (run?.fromFork === true) return noStatusFromFork(target);
  if (context.change?.fromFork === true && readOnlyEvent(env.GITHUB_EVENT_NAME)) return fromFork(target);
  const { sha } = context.head;
  if (sha === undefined) return { target, status: "skipped", message: "the commit of this run is not known" };
  return toApi(publication, { target, permission: "statuses: write" }, (connection) =>
    commitStatus(connection, sha, publication, run),
  );
}

/** `pull_request_target` and `workflow_run` have the repository's own token, whatever the change. */
function readOnlyEvent(name: string | undefined): boolean {
  return name?.startsWith("pull_request") === true && name !== "pull_request_target";
}

async function toApi(
  { env }: Publication,
  destination: Omit<Destination, "apiUrl">,
  send: (connection: Connection) => Promise<Delivery>,
): Promise<Delivery> {
  try {
    const connection = await connect(env);
    if ("octokit" in connection) return await send(connection);
    return lacking(destination.target, connection.lacks);
  } catch (thrown) {
    return failedDelivery(thrown, { ...destination, apiUrl: githubApiUrl(env) });
  }
}

function lacking(target: string, lacks: "token" | "repository"): Delivery {
  if (lacks === "repository")
    return { target, status: "skipped", message: "GITHUB_REPOSITORY is not owner/name" };
  return {
    target,
    status: "skipped",
    code: "publish/no-token",
    message: `there is no token for the ${target}`,
    fix: `give the step env: { GITHUB_TOKEN: \${{ github.token }} }, or the action its token input`,
  };
}

function fromFork(target: string): Delivery {
  return {
    target,
    status: "skipped",
    code: "publish/fork",
    message: `GitHub gives a pull request from a fork a read-only token, so there is no ${target}; the step summary holds the report`,
    fix: "to comment as well, publish the report from a workflow on workflow_run with the report action",
  };
}

function eventProblem(problem: string): Delivery {
  return {
    target: "event file",
    status: "failed",
    code: "publish/event-unreadable",
    message: `the event file cannot be read: ${oneLine(problem)}`,
    fix: "run Assay in a GitHub Actions job, or name another platform with --platform local",
  };
}

function nothingRendered(target: string): Delivery {
  return {
    target,
    status: "failed",
    code: "publish/nothing-rendered",
    message: "no Markdown report was rendered",
    fix: "please report this as a bug",
  };
}
