import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import type { Context, Env, PublishOptions } from "../../src/model/context.ts";
import type { Report } from "../../src/model/report.ts";
import { github } from "../../src/platforms/github/index.ts";
import { commentMarker } from "../../src/platforms/index.ts";
import { type FakeGitHub, startFakeGitHub } from "../plugins/fake-github/index.ts";
import { HEAD, sampleMarkdown, sampleReport } from "../plugins/report.ts";

export const folder = mkdtempSync(path.join(tmpdir(), "assay-publish-"));
export const MARKER = commentMarker("assay");
const ALL: PublishOptions = { key: "assay", comment: true, status: true, annotations: true, summary: true };
export const CONTEXT: Context = {
  platform: "github",
  event: "change",
  head: { sha: HEAD, branch: "changes" },
  change: { number: 2, fromFork: false },
  runUrl: "https://github.com/Codertocat/Hello-World/actions/runs/99",
};

/** Set anew before each test. */
export let fake: FakeGitHub;
export let env: Env;
export let printed: string;

beforeAll(async () => {
  fake = await startFakeGitHub();
});
afterAll(() => fake.close());
beforeEach(() => {
  fake.comments.length = 0;
  fake.statuses.length = 0;
  fake.pulls.length = 0;
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

export async function publish({
  options = {},
  context = CONTEXT,
  more = {},
  text = "# Report",
  report = sampleReport(),
}: {
  options?: Partial<PublishOptions>;
  context?: Context;
  more?: Record<string, string | undefined>;
  text?: string;
  report?: Report;
} = {}) {
  const deliveries = await github.publish({
    report,
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
