import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Context, Env, PublishOptions } from "../../src/model/context.ts";
import { github } from "../../src/platforms/github/index.ts";
import { commentMarker } from "../../src/platforms/index.ts";
import { type FakeGitHub, type Mode, startFakeGitHub } from "../plugins/fake-github/index.ts";
import { HEAD, sampleMarkdown, sampleReport } from "../plugins/report.ts";

const folder = mkdtempSync(path.join(tmpdir(), "assay-publish-"));
const MARKER = commentMarker("assay");
const ALL: PublishOptions = { key: "assay", comment: true, status: true, annotations: true, summary: true };
const CONTEXT: Context = {
  platform: "github",
  event: "change",
  head: { sha: HEAD, branch: "changes" },
  change: { number: 2, fromFork: false },
  runUrl: "https://github.com/Codertocat/Hello-World/actions/runs/99",
};

let fake: FakeGitHub;
let env: Env;
let printed: string;

beforeAll(async () => {
  fake = await startFakeGitHub();
});
afterAll(() => fake.close());
beforeEach(() => {
  fake.comments.length = 0;
  fake.statuses.length = 0;
  fake.log.length = 0;
  fake.violations.length = 0;
  fake.mode = "well";
  fake.viewer = undefined;
  printed = "";
  const files = mkdtempSync(path.join(folder, "run-"));
  env = {
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: fileURLToPath(new URL("../../fixtures/events/pull-request.json", import.meta.url)),
    GITHUB_REPOSITORY: "Codertocat/Hello-World",
    GITHUB_API_URL: fake.url,
    GITHUB_TOKEN: "ghs_secret",
    GITHUB_STEP_SUMMARY: path.join(files, "summary.md"),
    GITHUB_OUTPUT: path.join(files, "output"),
  };
});

async function publish({
  options = {},
  context = CONTEXT,
  more = {},
  text = "# Report",
}: {
  options?: Partial<PublishOptions>;
  context?: Context;
  more?: Record<string, string | undefined>;
  text?: string;
} = {}) {
  const deliveries = await github.publish({
    report: sampleReport(),
    rendered: [sampleMarkdown(text)],
    context,
    options: { ...ALL, ...options },
    env: { ...env, ...more },
    outputFolder: ".assay",
    print: (line) => {
      printed += line;
    },
  });
  expect(JSON.stringify(deliveries)).not.toContain("ghs_secret");
  return Object.fromEntries(deliveries.map((delivery) => [delivery.target, delivery]));
}

describe("publishing on GitHub", () => {
  test("first run creates, second run updates, the key keeps reports apart", async () => {
    const first = await publish();
    expect(first["pull-request comment"]).toMatchObject({ status: "done", message: "created" });
    expect(first["pull-request comment"].url).toContain("issuecomment-");
    const second = await publish({ text: "# Newer" });
    expect(second["pull-request comment"]).toMatchObject({ status: "done", message: "updated" });
    await publish({ options: { key: "nightly --> x" } });
    expect(fake.comments.map(({ body }) => body)).toEqual([
      `${MARKER}\n# Newer`,
      `${commentMarker("nightly --> x")}\n# Report`,
    ]);
    expect(commentMarker("nightly --> x").match(/-->/g)).toHaveLength(1);
    expect(fake.violations).toEqual([]);
  });

  test("finds its comment on the third page and removes a duplicate", async () => {
    for (let id = 1; id <= 230; id += 1) fake.comments.push({ id, body: "talk", login: "octocat" });
    fake.comments[215] = { id: 216, body: `${MARKER}\nold`, login: "github-actions[bot]" };
    fake.comments[220] = { id: 221, body: `${MARKER}\nolder twin`, login: "github-actions[bot]" };
    await publish();
    expect(fake.comments).toHaveLength(229);
    expect(fake.comments[215]).toMatchObject({ id: 216, body: `${MARKER}\n# Report` });
  });

  test.each([[undefined], ["assay-robot"]])(
    "a marker in somebody else's comment is left alone (%s)",
    async (viewer) => {
      fake.viewer = viewer;
      fake.comments.push({ id: 1, body: `${MARKER}\nmine, says mallory`, login: "mallory" });
      await publish();
      expect(fake.comments.map(({ login }) => login)).toEqual(["mallory", viewer ?? "github-actions[bot]"]);
      expect(fake.comments[0].body).toContain("mallory");
    },
  );

  test("the job account of Gitea is not called a bot there, and is ours all the same", async () => {
    fake.comments.push({ id: 1, body: `${MARKER}\nold`, login: "gitea-actions" });
    await publish();
    expect(fake.comments).toEqual([{ id: 1, body: `${MARKER}\n# Report`, login: "gitea-actions" }]);
  });

  test("a marker quoted in the middle of a comment is not a report", async () => {
    fake.comments.push({ id: 1, body: `look: ${MARKER}`, login: "github-actions[bot]" });
    await publish();
    expect(fake.comments).toHaveLength(2);
  });

  test("status: state, name, link, at most 140 characters", async () => {
    const deliveries = await publish();
    expect(deliveries["commit status"]).toMatchObject({ status: "done" });
    expect(fake.statuses).toEqual([
      {
        sha: HEAD,
        state: "failure",
        context: "assay",
        description: "fail: 0 of 1 gates passed; delay-quality fail",
        target_url: CONTEXT.runUrl,
      },
    ]);
  });

  test("summary, outputs and annotations", async () => {
    writeFileSync(env.GITHUB_STEP_SUMMARY as string, "earlier\n");
    await publish({ text: `${MARKER}\n# Report` });
    expect(readFileSync(env.GITHUB_STEP_SUMMARY as string, "utf8")).toBe("earlier\n\n# Report\n");
    const output = readFileSync(env.GITHUB_OUTPUT as string, "utf8");
    expect(output).toMatch(
      /^verdict<<(assay_\S+)\nfail\n\1\nexit-code<<(\S+)\n1\n\2\nreport<<(\S+)\n\.assay\/report\.json\n\3\n$/,
    );
    expect(printed.split("\n")).toEqual([
      "::error file=assay.yml,line=24,title=delay-quality%3A roc_auc::roc_auc is 0.731, expected at least 0.75%0Atrain longer",
      "::warning title=delay-quality%3A recall::recall of carrier=EV is 0.4",
      "",
    ]);
  });

  test("a full summary is left whole", async () => {
    writeFileSync(env.GITHUB_STEP_SUMMARY as string, "x".repeat(1024 * 1024 - 9));
    const deliveries = await publish();
    expect(deliveries["step summary"]).toMatchObject({ status: "failed", code: "publish/summary-full" });
    expect(readFileSync(env.GITHUB_STEP_SUMMARY as string)).toHaveLength(1024 * 1024 - 9);
  });

  test("a summary beyond 1 MiB is cut between characters", async () => {
    await publish({ text: "é".repeat(700_000), options: { comment: false } });
    const written = readFileSync(env.GITHUB_STEP_SUMMARY as string);
    expect(written.length).toBeLessThanOrEqual(1024 * 1024);
    expect(written.length).toBeGreaterThan(1024 * 1024 - 8);
    expect(written.toString("utf8")).not.toContain("\uFFFD");
  });

  test("switches are obeyed", async () => {
    const deliveries = await publish({
      options: { comment: false, status: false, annotations: false, summary: false },
    });
    expect(Object.keys(deliveries)).toEqual(["step outputs"]);
    expect(fake.log).toEqual([]);
    expect(printed).toBe("");
  });

  test("a longer comment than GitHub takes is cut, not refused", async () => {
    await publish({ text: "y".repeat(80_000) });
    expect(fake.comments[0].body).toHaveLength(65_536);
  });
});

describe("what can go wrong on GitHub", () => {
  test("no token", async () => {
    const deliveries = await publish({ more: { GITHUB_TOKEN: undefined } });
    expect(deliveries["pull-request comment"]).toMatchObject({ status: "skipped", code: "publish/no-token" });
    expect(deliveries["step summary"].status).toBe("done");
  });

  test("a fork gets the step summary, and nothing is sent", async () => {
    const context = { ...CONTEXT, change: { number: 2, fromFork: true } };
    const deliveries = await publish({ context });
    expect(deliveries["pull-request comment"]).toMatchObject({ status: "skipped", code: "publish/fork" });
    expect(deliveries["pull-request comment"].message).toContain("step summary holds the report");
    expect(deliveries["step summary"].status).toBe("done");
    expect(fake.log).toEqual([]);
    const target = await publish({ context, more: { GITHUB_EVENT_NAME: "pull_request_target" } });
    expect(target["pull-request comment"]).toMatchObject({ status: "done" });
  });

  test("a push has nothing to comment on", async () => {
    const deliveries = await publish({ context: { ...CONTEXT, change: undefined } });
    expect(deliveries["pull-request comment"]).toMatchObject({
      status: "skipped",
      code: "publish/no-change",
    });
  });

  const cases: [Mode, string, RegExp, RegExp][] = [
    ["read-only", "publish/read-only-token", /403: Resource not accessible/, /pull-requests: write/],
    ["unauthorized", "publish/bad-token", /401/, /token/],
    ["rate-limited", "publish/rate-limited", /for another 1[78]\d\d s/, /later/],
    ["broken", "publish/server-error", /500 twice/, /again/],
    ["too-long", "publish/refused", /422.*too long/, /report this/],
    ["gone", "publish/not-found", /404/, /still exists/],
    ["down", "publish/unreachable", /127\.0\.0\.1/, /HTTPS_PROXY/],
  ];
  test.each(cases)("%s → %s", async (mode, code, message, fix) => {
    fake.mode = mode;
    const deliveries = await publish({ options: { status: false } });
    const comment = deliveries["pull-request comment"];
    expect(comment).toMatchObject({ status: "failed", code });
    expect(comment.message).toMatch(message);
    expect(comment.fix).toMatch(fix);
    expect(deliveries["step summary"].status).toBe("done");
  });

  test("the status names its own permission", async () => {
    fake.mode = "read-only";
    const deliveries = await publish({ options: { comment: false } });
    expect(deliveries["commit status"].fix).toContain("statuses: write");
  });

  test.each([["broken-once"], ["secondary-limit"]] as const)("%s is tried once more", async (mode) => {
    fake.mode = mode;
    const deliveries = await publish({ options: { status: false } });
    expect(deliveries["pull-request comment"]).toMatchObject({ status: "done", message: "created" });
    expect(fake.comments).toHaveLength(1);
  });

  test("an event file of garbage is said, and the summary is there", async () => {
    const file = path.join(folder, "garbage.json");
    writeFileSync(file, "{");
    const deliveries = await publish({ more: { GITHUB_EVENT_PATH: file } });
    expect(deliveries["event file"]).toMatchObject({ status: "failed", code: "publish/event-unreadable" });
    expect(deliveries["step summary"].status).toBe("done");
  });

  test("unwritable files of the runner", async () => {
    const deliveries = await publish({
      more: { GITHUB_STEP_SUMMARY: folder, GITHUB_OUTPUT: path.join(folder, "no", "such") },
    });
    expect(deliveries["step summary"]).toMatchObject({ status: "failed", code: "publish/file-unwritable" });
    expect(deliveries["step outputs"]).toMatchObject({ status: "failed", code: "publish/file-unwritable" });
  });
});
