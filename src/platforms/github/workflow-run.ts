import type { Context, Env } from "../../model/context.ts";
import { commitId } from "../text.ts";
import { connect } from "./client.ts";
import { at, readEvent, textAt } from "./event.ts";

/** The run whose report a `workflow_run` publishes. */
export interface TriggeringRun {
  /** `success`, `failure`, `cancelled` …; undefined while it runs. */
  readonly conclusion?: string;
  /** True as well where the payload does not say whose code ran. */
  readonly fromFork: boolean;
}

/** Undefined where this event is no `workflow_run`. */
export async function triggeringRun(env: Env): Promise<TriggeringRun | undefined> {
  if (env.GITHUB_EVENT_NAME !== "workflow_run") return undefined;
  const run = at((await readEvent(env)).payload, "workflow_run");
  return { conclusion: textAt(run, "conclusion"), fromFork: isFork(env, run) };
}

/** `head_repository` is null when the fork was deleted, which is a fork all the same. */
function isFork(env: Env, run: unknown): boolean {
  const repository = textAt(run, "head_repository", "full_name");
  return repository === undefined || repository !== env.GITHUB_REPOSITORY;
}

/**
 * The pull request behind a `workflow_run`, found by its head, because the payload's own list is empty for
 * forks and a number from an artifact cannot be trusted. Only an open pull request whose head is still the
 * commit that ran counts: a newer commit has a run, and a report, of its own.
 */
export async function resolveWorkflowRun(
  env: Env,
  run: unknown,
): Promise<Pick<Context, "event" | "head" | "base" | "change">> {
  const head = { sha: commitId(textAt(run, "head_sha")), branch: textAt(run, "head_branch") };
  const event = textAt(run, "event") ?? "";
  if (!event.startsWith("pull_request")) return { event: event === "push" ? "push" : "manual", head };
  const owner = textAt(run, "head_repository", "owner", "login");
  if (owner === undefined || head.branch === undefined || head.sha === undefined)
    return { event: "change", head };
  const pull = await findPull(env, `${owner}:${head.branch}`, head.sha);
  if (pull === undefined) return { event: "change", head };
  return {
    event: "change",
    head,
    base: { sha: commitId(pull.base.sha), branch: pull.base.ref },
    change: { number: pull.number, fromFork: isFork(env, run), url: pull.html_url },
  };
}

/** Undefined as well when GitHub does not answer: publishing then says that there is nothing to comment on. */
async function findPull(env: Env, head: string, sha: string) {
  try {
    const connection = await connect(env);
    if (!("octokit" in connection)) return undefined;
    const { octokit, owner, repo } = connection;
    const { data } = await octokit.rest.pulls.list({ owner, repo, head, state: "open", per_page: 100 });
    return data.find((pull) => at(pull, "head", "sha") === sha);
  } catch {
    return undefined;
  }
}
