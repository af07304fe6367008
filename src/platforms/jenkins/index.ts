import type { Context, Env, Platform } from "../../model/context.ts";
import { commitId, positiveInteger, present } from "../text.ts";

/** Jenkins, with the variables of its Git and Multibranch plugins. */
export const jenkins: Platform = {
  id: "jenkins",
  commentLimit: 1_000_000,
  detect: (env) => present(env.JENKINS_URL) !== undefined || present(env.JENKINS_HOME) !== undefined,
  context: async (env) => jenkinsContext(env),
  publish: async () => [
    {
      target: "Jenkins build",
      status: "skipped",
      message: "the Jenkins step archives the reports and publishes their test results",
    },
  ],
};

function jenkinsContext(env: Env): Context {
  const number = positiveInteger(env.CHANGE_ID);
  const url = present(env.GIT_URL) ?? present(env.GIT_URL_1);
  const branch = present(env.CHANGE_BRANCH) ?? present(env.BRANCH_NAME) ?? withoutRemote(env.GIT_BRANCH);
  const slug = url === undefined ? undefined : slugOf(url);
  return {
    platform: "jenkins",
    event: eventOf(env, number, branch),
    repository: slug === undefined ? undefined : { slug, url: withoutCredentials(url) },
    head: { sha: commitId(env.GIT_COMMIT), branch: present(env.TAG_NAME) === undefined ? branch : undefined },
    base: baseOf(env, number),
    change:
      number === undefined
        ? undefined
        : { number, fromFork: present(env.CHANGE_FORK) !== undefined, url: present(env.CHANGE_URL) },
    run: present(env.BUILD_TAG) ?? present(env.BUILD_URL),
    runUrl: present(env.BUILD_URL),
    actor: present(env.CHANGE_AUTHOR) ?? present(env.BUILD_USER_ID),
  };
}

function eventOf(env: Env, number: number | undefined, branch: string | undefined): Context["event"] {
  if (number !== undefined) return "change";
  if (present(env.TAG_NAME) !== undefined) return "tag";
  return branch === undefined ? "manual" : "push";
}

function baseOf(env: Env, number: number | undefined): Context["base"] {
  if (number !== undefined) return { branch: present(env.CHANGE_TARGET) };
  const sha = commitId(env.GIT_PREVIOUS_SUCCESSFUL_COMMIT);
  return sha === undefined ? undefined : { sha };
}

/** The Git plugin writes `origin/main`. */
function withoutRemote(branch: string | undefined): string | undefined {
  return present(branch)?.replace(/^(refs\/remotes\/)?origin\//, "");
}

/** `owner/name` of an https, ssh or scp-like address. */
function slugOf(url: string): string | undefined {
  const path = /^(?:[a-z+]+:\/\/[^/]+\/|[^/:]+:)(.+?)(?:\.git)?\/?$/i.exec(url)?.[1];
  return path === undefined || path === "" ? undefined : path;
}

/** Git addresses may hold a password, and a context becomes part of a report. */
function withoutCredentials(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  parsed.username = "";
  parsed.password = "";
  return parsed.href;
}
