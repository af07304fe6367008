import type { Context, Env } from "../../model/context.ts";
import { commitId, positiveInteger, present } from "../text.ts";
import { at, numberAt, readEvent, textAt } from "./event.ts";
import { resolveWorkflowRun } from "./workflow-run.ts";

type Parts = Pick<Context, "event" | "head" | "base" | "change">;

/**
 * Environment and event file → context. Never throws: without an event file the variables must do, and
 * `publish` says what was missing.
 */
export async function githubContext(env: Env): Promise<Context> {
  const { payload } = await readEvent(env);
  const slug = present(env.GITHUB_REPOSITORY);
  const url = slug === undefined ? undefined : `${serverUrl(env)}/${slug}`;
  const run = present(env.GITHUB_RUN_ID);
  return {
    platform: "github",
    ...(await partsOf(env, payload)),
    repository: slug === undefined ? undefined : { slug, url },
    run,
    runUrl: url === undefined || run === undefined ? undefined : `${url}/actions/runs/${run}`,
    actor: present(env.GITHUB_ACTOR),
  };
}

function serverUrl(env: Env): string {
  return (present(env.GITHUB_SERVER_URL) ?? "https://github.com").replace(/\/+$/, "");
}

async function partsOf(env: Env, payload: unknown): Promise<Parts> {
  const name = present(env.GITHUB_EVENT_NAME) ?? "";
  if (at(payload, "pull_request") !== undefined) return pullRequest(env, at(payload, "pull_request"));
  if (name.startsWith("pull_request")) return pullRequestWithoutEvent(env);
  if (name === "merge_group") return mergeGroup(env, at(payload, "merge_group"));
  if (name === "workflow_run") return resolveWorkflowRun(env, at(payload, "workflow_run"));
  const sha = commitId(env.GITHUB_SHA);
  if (env.GITHUB_REF_TYPE === "tag" || env.GITHUB_REF?.startsWith("refs/tags/"))
    return { event: "tag", head: { sha } };
  const head = { sha, branch: present(env.GITHUB_REF_NAME) };
  if (name === "push") return { event: "push", head, base: pushBase(payload, head.branch) };
  return { event: name === "schedule" ? "schedule" : "manual", head };
}

/** `head.repo` is null when the fork was deleted, which is a fork all the same. */
function pullRequest(env: Env, pull: unknown): Parts {
  const number = numberAt(pull, "number");
  const url = textAt(pull, "html_url");
  const headRepository = textAt(pull, "head", "repo", "full_name");
  const baseRepository = textAt(pull, "base", "repo", "full_name") ?? env.GITHUB_REPOSITORY;
  return {
    event: "change",
    head: {
      sha: commitId(textAt(pull, "head", "sha")) ?? commitId(env.GITHUB_SHA),
      branch: textAt(pull, "head", "ref") ?? present(env.GITHUB_HEAD_REF),
    },
    base: {
      sha: commitId(textAt(pull, "base", "sha")),
      branch: textAt(pull, "base", "ref") ?? present(env.GITHUB_BASE_REF),
    },
    change: number === undefined ? undefined : { number, fromFork: headRepository !== baseRepository, url },
  };
}

/** Whether it comes from a fork is unknown then; a refused comment will say so. */
function pullRequestWithoutEvent(env: Env): Parts {
  const number = positiveInteger(/^refs\/pull\/(\d+)\//.exec(env.GITHUB_REF ?? "")?.[1]);
  return {
    event: "change",
    head: { sha: commitId(env.GITHUB_SHA), branch: present(env.GITHUB_HEAD_REF) },
    base: { branch: present(env.GITHUB_BASE_REF) },
    change: number === undefined ? undefined : { number, fromFork: false },
  };
}

/** A merge queue tests several pull requests at once, so none of them is "the" change. */
function mergeGroup(env: Env, group: unknown): Parts {
  return {
    event: "change",
    head: {
      sha: commitId(textAt(group, "head_sha")) ?? commitId(env.GITHUB_SHA),
      branch: branchOf(textAt(group, "head_ref")),
    },
    base: {
      sha: commitId(textAt(group, "base_sha")),
      branch: branchOf(textAt(group, "base_ref")),
    },
  };
}

function branchOf(ref: string | undefined): string | undefined {
  return ref?.replace(/^refs\/heads\//, "");
}

/** Before this push; a new branch has the null id, which is no base. */
function pushBase(payload: unknown, branch: string | undefined): Context["base"] {
  const sha = commitId(textAt(payload, "before"));
  return sha === undefined ? undefined : { sha, branch };
}
