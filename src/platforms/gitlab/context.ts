import type { Context, Env } from "../../model/context.ts";
import { commitId, positiveInteger, present } from "../text.ts";

/** GitLab's predefined variables → context. */
export function gitlabContext(env: Env): Context {
  const slug = present(env.CI_MERGE_REQUEST_PROJECT_PATH) ?? present(env.CI_PROJECT_PATH);
  const number = positiveInteger(env.CI_MERGE_REQUEST_IID);
  const isChange = number !== undefined;
  const project = present(env.CI_MERGE_REQUEST_PROJECT_URL) ?? present(env.CI_PROJECT_URL);
  return {
    platform: "gitlab",
    event: eventOf(env, isChange),
    repository: slug === undefined ? undefined : { slug, url: project },
    head: {
      sha: commitId(env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA) ?? commitId(env.CI_COMMIT_SHA),
      branch: present(env.CI_MERGE_REQUEST_SOURCE_BRANCH_NAME) ?? present(env.CI_COMMIT_BRANCH),
    },
    base: isChange ? changeBase(env) : pushBase(env),
    change: isChange
      ? {
          number,
          fromFork: fromFork(env),
          url: project === undefined ? undefined : `${project}/-/merge_requests/${number}`,
        }
      : undefined,
    // The id of a job is another one when it is retried.
    run: present(env.CI_PIPELINE_ID),
    runUrl: present(env.CI_JOB_URL) ?? present(env.CI_PIPELINE_URL),
    actor: present(env.GITLAB_USER_LOGIN),
  };
}

function eventOf(env: Env, isChange: boolean): Context["event"] {
  if (isChange) return "change";
  if (present(env.CI_COMMIT_TAG) !== undefined) return "tag";
  const source = env.CI_PIPELINE_SOURCE;
  if (source === "schedule") return "schedule";
  return source === "push" ? "push" : "manual";
}

function fromFork(env: Env): boolean {
  const source = present(env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID);
  const target = present(env.CI_MERGE_REQUEST_PROJECT_ID) ?? present(env.CI_PROJECT_ID);
  return source !== undefined && source !== target;
}

function changeBase(env: Env): Context["base"] {
  return {
    sha: commitId(env.CI_MERGE_REQUEST_TARGET_BRANCH_SHA) ?? commitId(env.CI_MERGE_REQUEST_DIFF_BASE_SHA),
    branch: present(env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME),
  };
}

function pushBase(env: Env): Context["base"] {
  const sha = commitId(env.CI_COMMIT_BEFORE_SHA);
  return sha === undefined ? undefined : { sha, branch: present(env.CI_COMMIT_BRANCH) };
}
