import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { github } from "../../src/platforms/github/index.ts";
import { type FakeGitHub, startFakeGitHub } from "../plugins/fake-github/index.ts";

const folder = mkdtempSync(path.join(tmpdir(), "assay-events-"));

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/events/${name}.json`, import.meta.url));
}

function env(name: string, event: string, more: Record<string, string> = {}) {
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: fixture(name),
    GITHUB_REPOSITORY: "Codertocat/Hello-World",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_RUN_ID: "99",
    GITHUB_SHA: "9".repeat(40),
    GITHUB_ACTOR: "octocat",
    ...more,
  };
}

describe("context of GitHub", () => {
  test("pull request: the head is the branch's commit, not the merge commit", async () => {
    const context = await github.context(env("pull-request", "pull_request"));
    expect(context).toEqual({
      platform: "github",
      event: "change",
      repository: { slug: "Codertocat/Hello-World", url: "https://github.com/Codertocat/Hello-World" },
      head: { sha: "ec26c3e57ca3a959ca5aad62de7213c562f8c821", branch: "changes" },
      base: { sha: "f95f852bd8fca8fcc58a9a2d6c842781e32a215e", branch: "master" },
      change: { number: 2, fromFork: false, url: "https://github.com/Codertocat/Hello-World/pull/2" },
      run: "99",
      runUrl: "https://github.com/Codertocat/Hello-World/actions/runs/99",
      actor: "octocat",
    });
  });

  test.each([["pull-request-fork"], ["pull-request-fork-deleted"]])("%s is from a fork", async (name) => {
    const context = await github.context(env(name, "pull_request"));
    expect(context.change).toMatchObject({ number: 2, fromFork: true });
  });

  test("a hostile branch name travels as it is and nowhere else", async () => {
    const context = await github.context(env("pull-request-hostile", "pull_request"));
    expect(context.head.branch).toBe('a"; echo $(id) `id` #\n::error::<b>--> %0A');
    expect(JSON.stringify({ ...context, head: {} })).not.toContain("echo");
  });

  test("a push to a new branch has no base; one to an old branch has", async () => {
    const push = env("push", "push", { GITHUB_REF_NAME: "master", GITHUB_REF_TYPE: "branch" });
    const fresh = await github.context(push);
    expect(fresh).toMatchObject({ event: "push", head: { sha: "9".repeat(40), branch: "master" } });
    expect(fresh.base).toBeUndefined();
    const payload = JSON.parse(readFileSync(fixture("push"), "utf8"));
    const file = path.join(folder, "push.json");
    writeFileSync(file, JSON.stringify({ ...payload, before: "b".repeat(40) }));
    const later = await github.context({ ...push, GITHUB_EVENT_PATH: file });
    expect(later.base).toEqual({ sha: "b".repeat(40), branch: "master" });
  });

  test.each([
    ["tag", "push", { GITHUB_REF_TYPE: "tag", GITHUB_REF: "refs/tags/v1" }, "tag"],
    ["workflow-dispatch", "workflow_dispatch", { GITHUB_REF_NAME: "main" }, "manual"],
    ["workflow-dispatch", "schedule", { GITHUB_REF_NAME: "main" }, "schedule"],
  ])("%s as %s", async (name, event, more, expected) => {
    const context = await github.context(env(name, event, more));
    expect(context.event).toBe(expected);
    expect(context.change).toBeUndefined();
  });

  test("a merge queue is a change with a base and no pull request of its own", async () => {
    const context = await github.context(env("merge-group", "merge_group"));
    expect(context).toMatchObject({
      event: "change",
      head: { sha: "2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d" },
      base: { sha: "380387fbc80638b734a49e1be1c4dfec1c01b33c", branch: "main" },
    });
    expect(context.change).toBeUndefined();
  });

  test.each([
    ["missing", undefined],
    ["garbage", "{ not json"],
    ["a list", "[1]"],
    ["empty", ""],
  ])("an event file that is %s leaves what the variables say", async (name, text) => {
    const file = path.join(folder, `${name}.json`);
    if (text !== undefined) writeFileSync(file, text);
    const variables = { GITHUB_EVENT_PATH: file, GITHUB_REF: "refs/pull/12/merge", GITHUB_BASE_REF: "main" };
    const context = await github.context(env("push", "pull_request", variables));
    expect(context).toMatchObject({ event: "change", base: { branch: "main" }, change: { number: 12 } });
  });

  test("odd values in a payload are left out", async () => {
    const file = path.join(folder, "odd.json");
    const pull = { number: "2", head: { sha: "HEAD", ref: 7, repo: [] }, base: null };
    writeFileSync(file, JSON.stringify({ pull_request: pull }));
    const context = await github.context(env("push", "pull_request", { GITHUB_EVENT_PATH: file }));
    expect(context.change).toBeUndefined();
    expect(context.head).toEqual({ sha: "9".repeat(40), branch: undefined });
  });
});

describe("workflow_run", () => {
  let fake: FakeGitHub;
  beforeAll(async () => {
    fake = await startFakeGitHub();
  });
  afterAll(() => fake.close());

  function runEnv() {
    return env("workflow-run", "workflow_run", { GITHUB_API_URL: fake.url, GITHUB_TOKEN: "t" });
  }

  test("finds the pull request by its head in the fork", async () => {
    fake.pulls.push(
      { number: 3, head: { label: "mallory:other", sha: "a".repeat(40) } },
      { number: 4, head: { label: "mallory:feature/naïve&x=1", sha: "a".repeat(40) } },
    );
    const context = await github.context(runEnv());
    expect(context).toMatchObject({ event: "change", change: { number: 4, fromFork: true } });
    expect(context.head).toEqual({ sha: "a".repeat(40), branch: "feature/naïve&x=1" });
    expect(fake.violations).toEqual([]);
  });

  test("a pull request that moved on is left to the run of its newer commit", async () => {
    fake.pulls.splice(0, 9, { number: 4, head: { label: "mallory:feature/naïve&x=1", sha: "c".repeat(40) } });
    expect((await github.context(runEnv())).change).toBeUndefined();
  });

  test("a GitHub that does not answer leaves the change open", async () => {
    fake.mode = "down";
    expect((await github.context(runEnv())).change).toBeUndefined();
  });
});
