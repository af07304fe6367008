import { cpSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FakeGitHub, startFakeGitHub } from "../fake-github/index.ts";
import { RULES, smallRepository, writeConfig } from "../small-repository.ts";
import { runStep } from "./mini-runner.ts";

const TOKEN = "ghs_verySecretToken";
let fake: FakeGitHub;
let workspace: string;
let env: Record<string, string>;

beforeAll(async () => {
  fake = await startFakeGitHub();
  workspace = smallRepository(RULES.pass);
});
afterAll(() => fake.close());
beforeEach(() => {
  fake.comments.length = 0;
  fake.statuses.length = 0;
  fake.log.length = 0;
  env = eventEnv("pull-request", "pull_request");
});

function eventEnv(fixture: string, event: string): Record<string, string> {
  return {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: fileURLToPath(new URL(`../../../fixtures/events/${fixture}.json`, import.meta.url)),
    GITHUB_REPOSITORY: "Codertocat/Hello-World",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_RUN_ID: "99",
    GITHUB_API_URL: fake.url,
    GITHUB_TOKEN: TOKEN,
  };
}

describe("the action as a step", { timeout: 60_000 }, () => {
  test("comments, then updates; outputs, summary, status and exit code", async () => {
    writeConfig(workspace, RULES.pass);
    const good = await runStep({ action: "", inputs: { status: "true" }, workspace, env });
    expect(good.log).not.toContain("failed:");
    expect(good).toMatchObject({
      code: 0,
      outputs: { verdict: "pass", "exit-code": "0", report: ".assay/report.json" },
    });
    expect(good.summary).toContain("flights");
    expect(fake.comments).toHaveLength(1);
    const [first] = fake.comments.map(({ body }) => body);
    expect(fake.statuses).toMatchObject([
      { sha: "ec26c3e57ca3a959ca5aad62de7213c562f8c821", state: "success", context: "assay" },
    ]);

    writeConfig(workspace, RULES.fail);
    const bad = await runStep({ action: "data", workspace, env });
    expect(bad).toMatchObject({ code: 1, outputs: { verdict: "fail", "exit-code": "1" } });
    expect(bad.log).toMatch(/^::error file=assay\.yml,line=7,title=flights%3A row_count::/m);
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0].body).not.toBe(first);
    expect(fake.comments[0].body.length).toBeLessThanOrEqual(65_536);
    expect(fake.violations).toEqual([]);
    for (const text of [
      good.log.replace(`::add-mask::${TOKEN}`, ""),
      good.summary,
      bad.summary,
      JSON.stringify(fake.comments),
    ])
      expect(text).not.toContain(TOKEN);
  });

  test("inconclusive is 3, or a warning where the step says so, and never a silent green", async () => {
    writeConfig(workspace, RULES.undecided);
    const strict = await runStep({ action: "data", inputs: { comment: "false" }, workspace, env });
    expect(strict).toMatchObject({ code: 3, outputs: { "exit-code": "3" } });
    const inputs = { comment: "false", "fail-on-inconclusive": "false" };
    const tolerant = await runStep({ action: "data", inputs, workspace, env });
    expect(tolerant).toMatchObject({
      code: 0,
      outputs: { "exit-code": "3", verdict: strict.outputs.verdict },
    });
    expect(tolerant.log).toContain("::warning::the evidence does not decide");
    expect(fake.log).toEqual([]);
  });

  test("a fork's report is in the summary, and nothing is posted", async () => {
    writeConfig(workspace, RULES.pass);
    const result = await runStep({
      action: "",
      workspace,
      env: eventEnv("pull-request-fork", "pull_request"),
    });
    expect(result.code).toBe(0);
    expect(result.summary).toContain("flights");
    expect(result.log).toContain("step summary holds the report");
    expect(fake.log).toEqual([]);
  });

  test("workflow_run posts the fork's report to the pull request that GitHub names", async () => {
    writeConfig(workspace, RULES.pass);
    await runStep({ action: "", inputs: { comment: "false" }, workspace, env });
    mkdirSync(path.join(workspace, "reports/job"), { recursive: true });
    cpSync(path.join(workspace, ".assay/report.json"), path.join(workspace, "reports/job/report.json"));
    fake.pulls.push({ number: 31, head: { label: "mallory:feature/naïve&x=1", sha: "a".repeat(40) } });
    const result = await runStep({
      action: "report",
      inputs: { files: "reports/**/report.json" },
      workspace,
      env: eventEnv("workflow-run", "workflow_run"),
    });
    expect(result).toMatchObject({ code: 0, outputs: { verdict: "pass" } });
    expect(fake.log).toContain("POST /repos/Codertocat/Hello-World/issues/31/comments");
    expect(fake.log.join()).not.toContain("issues/2/");
    expect(fake.violations).toEqual([]);
  });

  test("wrong inputs are usage errors that say what to write", async () => {
    const boolean = await runStep({ action: "", inputs: { comment: "yes" }, workspace, env });
    expect(boolean.code).toBe(2);
    expect(boolean.log).toMatch(/::error::.*"comment" is "yes", expected true or false/);
    const folder = await runStep({ action: "", inputs: { "working-directory": "nowhere" }, workspace, env });
    expect(folder).toMatchObject({ code: 2 });
    const files = await runStep({ action: "report", inputs: { files: "no/*.json" }, workspace, env });
    expect(files.log).toContain("matches nothing: no/*.json");
    const config = await runStep({ action: "", inputs: { config: "-x.yml" }, workspace, env });
    expect(config.code).toBe(2);
    expect(config.log).toMatch(/::error::.*-x\.yml/);
  });

  test("text from data cannot speak to the runner", async () => {
    writeConfig(workspace, `{ metric: null_rate, column: "::add-mask::x\\n::error::##[error]fake", max: 0 }`);
    const result = await runStep({ action: "", inputs: { comment: "false" }, workspace, env });
    const spoken = result.log.split("\n").filter((line) => /^\s*::|##\[/.test(line));
    expect(spoken.length).toBeGreaterThan(0);
    for (const line of spoken)
      expect(line).toMatch(/^::(add-mask::ghs_|error file=assay\.yml,line=7,title=)/);
  });

  test("in a folder below the top, annotations name files from the top", async () => {
    const top = mkdtempSync(path.join(tmpdir(), "assay-top-"));
    cpSync(workspace, path.join(top, "ml"), { recursive: true });
    writeConfig(path.join(top, "ml"), RULES.fail);
    const inputs = { "working-directory": "ml", comment: "false" };
    const result = await runStep({ action: "data", inputs, workspace: top, env });
    expect(result).toMatchObject({ code: 1, outputs: { report: "ml/.assay/report.json" } });
    expect(result.log).toContain("::error file=ml/assay.yml,line=7,");
  });
});
