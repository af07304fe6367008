import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Env } from "../../src/model/context.ts";
import { gitlab } from "../../src/platforms/gitlab/index.ts";
import { commentMarker } from "../../src/platforms/index.ts";
import { type FakeGitLab, type Mode, ROBOT, startFakeGitLab, TOKEN } from "../plugins/fake-gitlab/index.ts";
import { sampleMarkdown, sampleReport } from "../plugins/report.ts";

const MARKER = commentMarker("assay");
const SHA = "1".repeat(40);
const BASE = "2".repeat(40);
let fake: FakeGitLab;
let env: Env;

beforeAll(async () => {
  fake = await startFakeGitLab();
});
afterAll(() => fake.close());
beforeEach(() => {
  fake.notes.length = 0;
  fake.log.length = 0;
  fake.violations.length = 0;
  fake.mode = "well";
  env = {
    GITLAB_CI: "true",
    CI_API_V4_URL: fake.url,
    CI_PIPELINE_SOURCE: "merge_request_event",
    CI_PROJECT_ID: "278964",
    CI_PROJECT_PATH: "group/churn",
    CI_PROJECT_URL: "https://gitlab.example/group/churn",
    CI_MERGE_REQUEST_IID: "7",
    CI_MERGE_REQUEST_ID: "998877",
    CI_MERGE_REQUEST_PROJECT_ID: "278964",
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "278964",
    CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: "feature",
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
    CI_MERGE_REQUEST_DIFF_BASE_SHA: BASE,
    CI_COMMIT_SHA: SHA,
    CI_JOB_URL: "https://gitlab.example/group/churn/-/jobs/1",
    ASSAY_GITLAB_TOKEN: TOKEN,
  };
});

async function note(more: Record<string, string | undefined> = {}, text = "# Report") {
  const all = { ...env, ...more };
  const deliveries = await gitlab.publish({
    report: sampleReport(),
    rendered: [sampleMarkdown(text)],
    context: await gitlab.context(all),
    options: { key: "assay", comment: true, status: true, annotations: true, summary: true },
    env: all,
  });
  expect(JSON.stringify(deliveries)).not.toContain(TOKEN);
  const found = deliveries.find(({ target }) => target === "merge-request note");
  if (found === undefined) throw new Error("no delivery of a note");
  return found;
}

describe("GitLab", () => {
  test("context of a merge request", async () => {
    expect(await gitlab.context(env)).toEqual({
      platform: "gitlab",
      event: "change",
      repository: { slug: "group/churn", url: "https://gitlab.example/group/churn" },
      head: { sha: SHA, branch: "feature" },
      base: { sha: BASE, branch: "main" },
      change: { number: 7, fromFork: false, url: "https://gitlab.example/group/churn/-/merge_requests/7" },
      runUrl: "https://gitlab.example/group/churn/-/jobs/1",
      actor: undefined,
    });
    // A job that is repeated has another URL, and the pipeline of before.
    expect(await gitlab.context({ ...env, CI_PIPELINE_ID: "12" })).toMatchObject({ run: "12" });
    const fork = await gitlab.context({ ...env, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "5" });
    expect(fork.change?.fromFork).toBe(true);
  });

  test.each([
    [{ CI_PIPELINE_SOURCE: "push", CI_COMMIT_BRANCH: "main", CI_COMMIT_BEFORE_SHA: "0".repeat(40) }, "push"],
    [{ CI_PIPELINE_SOURCE: "push", CI_COMMIT_TAG: "v1" }, "tag"],
    [{ CI_PIPELINE_SOURCE: "schedule" }, "schedule"],
    [{ CI_PIPELINE_SOURCE: "web" }, "manual"],
  ])("context of %o", async (more, event) => {
    const context = await gitlab.context({ GITLAB_CI: "true", CI_COMMIT_SHA: SHA, ...more });
    expect(context).toMatchObject({ event, head: { sha: SHA } });
    expect(context.base).toBeUndefined();
  });

  test("creates, then updates, on whatever page the note is", async () => {
    for (let id = 1; id <= 210; id += 1) fake.notes.push({ id, body: "talk", author: 3 });
    expect(await note()).toMatchObject({ status: "done", message: "created" });
    expect(await note({}, "# Newer")).toMatchObject({
      status: "done",
      message: "updated",
      url: "https://gitlab.example/group/churn/-/merge_requests/7#note_5001",
    });
    expect(fake.notes).toHaveLength(211);
    expect(fake.notes[210].body).toBe(`${MARKER}\n# Newer`);
    expect(fake.violations).toEqual([]);
  });

  test("leaves other people's notes alone and removes duplicates of its own", async () => {
    fake.notes.push({ id: 1, body: `${MARKER}\nnot yours`, author: 3 });
    fake.notes.push({ id: 2, body: `${MARKER}\nfirst`, author: ROBOT });
    fake.notes.push({ id: 3, body: `${MARKER}\nsecond`, author: ROBOT });
    await note();
    expect(fake.notes.map(({ id }) => id)).toEqual([1, 2]);
    expect(fake.notes[0].body).toContain("not yours");
  });

  test("a job token is not enough, and nothing is sent", async () => {
    const delivery = await note({ ASSAY_GITLAB_TOKEN: undefined, CI_JOB_TOKEN: "j" });
    expect(delivery).toMatchObject({ status: "skipped", code: "publish/job-token" });
    expect(delivery.fix).toContain("ASSAY_GITLAB_TOKEN");
    expect(fake.log).toEqual([]);
    expect((await note({ ASSAY_GITLAB_TOKEN: "" })).code).toBe("publish/no-token");
    expect((await note({ CI_MERGE_REQUEST_IID: undefined })).code).toBe("publish/no-change");
  });

  const cases: [Mode, string, RegExp][] = [
    ["read-only", "publish/read-only-token", /403: insufficient_scope/],
    ["unauthorized", "publish/bad-token", /401/],
    ["rate-limited", "publish/rate-limited", /another 600 s/],
    ["broken", "publish/server-error", /502 twice/],
    ["gone", "publish/not-found", /404/],
    ["down", "publish/unreachable", /could not be reached/],
  ];
  test.each(cases)("%s → %s", async (mode, code, message) => {
    fake.mode = mode;
    const delivery = await note();
    expect(delivery).toMatchObject({ status: "failed", code });
    expect(delivery.message).toMatch(message);
    expect(delivery.fix).toBeTruthy();
  });

  test("writes the verdict for later jobs", async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), "assay-dotenv-")), "assay.env");
    await note({ ASSAY_DOTENV: file });
    expect(readFileSync(file, "utf8")).toBe("ASSAY_VERDICT=fail\nASSAY_EXIT_CODE=1\n");
  });
});
