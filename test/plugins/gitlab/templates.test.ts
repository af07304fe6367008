import { spawn } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { parseAllDocuments, stringify } from "yaml";
import { type FakeGitLab, startFakeGitLab, TOKEN } from "../fake-gitlab/index.ts";
import { describeWith } from "../needs.ts";
import { git, RULES, smallRepository, writeConfig } from "../small-repository.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const TEMPLATES = path.join(ROOT, "gitlab-templates");
const COMMAND = `${process.execPath} ${path.join(ROOT, "src/entry/cli/main.ts")}`;
const RUNNER = path.join(ROOT, "node_modules/gitlab-ci-local/dist/index.js");

interface Include {
  readonly template: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** A repository whose pipeline includes templates, and what else its .gitlab-ci.yml says. */
function pipeline(rule: string, includes: readonly Include[], more: object = {}): string {
  const folder = smallRepository(rule, "assay-gitlab-");
  cpSync(TEMPLATES, path.join(folder, "ci"), { recursive: true });
  const include = includes.map(({ template, inputs }) => ({
    local: `ci/${template}.yml`,
    inputs: { command: COMMAND, ...inputs },
  }));
  writeFileSync(path.join(folder, ".gitlab-ci.yml"), stringify({ include, ...more }));
  git(folder, "remote", "add", "origin", "https://gitlab.example/group/churn.git");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message=pipeline");
  return folder;
}

let fake: FakeGitLab;

/** Really runs the jobs in shells of this machine. */
async function runPipeline(folder: string, ...args: string[]): Promise<string> {
  const variables = {
    CI_PIPELINE_SOURCE: "merge_request_event",
    CI_MERGE_REQUEST_IID: "7",
    CI_MERGE_REQUEST_PROJECT_ID: "278964",
    CI_API_V4_URL: fake.url,
    GITLAB_CI: "true",
    ASSAY_GITLAB_TOKEN: TOKEN,
  };
  const given = Object.entries(variables).flatMap(([name, value]) => ["--variable", `${name}=${value}`]);
  const options = ["--force-shell-executor", "--shell-isolation", "--no-color", ...given, ...args];
  const child = spawn(process.execPath, [RUNNER, ...options], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder },
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
  await new Promise((resolve) => child.on("close", resolve));
  return log;
}

beforeAll(async () => {
  fake = await startFakeGitLab();
});
afterAll(() => fake.close());
beforeEach(() => {
  fake.notes.length = 0;
});

describeWith({ rsync: "apt-get install rsync" }, "GitLab templates in real jobs", () => {
  test("a note is written, then updated; later jobs know the verdict", { timeout: 90_000 }, async () => {
    const folder = pipeline(RULES.pass, [{ template: "run", inputs: {} }], {
      after: {
        stage: "deploy",
        needs: ["assay-run"],
        script: ['echo "verdict=$ASSAY_VERDICT"'],
        rules: [{ when: "always" }],
      },
    });
    const first = await runPipeline(folder);
    expect(first).toMatch(/ PASS {2}assay-run/);
    expect(first).toContain("verdict=pass");
    expect(fake.notes).toHaveLength(1);
    const [before] = fake.notes.map(({ body }) => body);
    writeConfig(folder, RULES.fail);
    git(folder, "commit", "--quiet", "--all", "--message=worse");
    const second = await runPipeline(folder, "assay-run");
    expect(second).toMatch(/^assay-run finished .*FAIL 1/m);
    expect(fake.notes).toHaveLength(1);
    expect(fake.notes[0].body).not.toBe(before);
    expect(fake.violations).toEqual([]);
    expect(first + second).not.toContain(TOKEN);
  });

  test("could not decide is orange only where that is allowed", { timeout: 90_000 }, async () => {
    const folder = pipeline(RULES.undecided, [
      { template: "data", inputs: { "job-name": "strict", comment: false } },
      { template: "data", inputs: { "job-name": "tolerant", comment: false, "fail-on-inconclusive": false } },
    ]);
    const log = await runPipeline(folder);
    expect(log).toMatch(/^strict .*FAIL 3/m);
    expect(log).toMatch(/^tolerant .*WARN 103/m);
    expect(fake.notes).toEqual([]);
  });

  test("odd values stay values; the reports of parallel jobs become one note", {
    timeout: 90_000,
  }, async () => {
    const config = 'it\'s "my" $(touch pwned) `id`.yml';
    const folder = pipeline(RULES.pass, [
      { template: "data", inputs: { "job-name": "one", config, comment: false, output: "out/one" } },
      {
        template: "data",
        inputs: { "job-name": "two", gates: "flights", comment: false, output: "out/two" },
      },
      { template: "report", inputs: { files: "out/*/report.json", stage: "deploy" } },
    ]);
    const text = readFileSync(path.join(folder, "assay.yml"), "utf8");
    writeFileSync(path.join(folder, config), text.replace("  flights:", "  odd:"));
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--message=odd");
    const log = await runPipeline(folder);
    for (const job of ["one", "two", "assay-report"]) expect(log).toMatch(new RegExp(` PASS {2}${job}`));
    expect(existsSync(path.join(folder, "pwned"))).toBe(false);
    expect(fake.notes).toHaveLength(1);
    expect(fake.violations).toEqual([]);
  });

  test("every template is a valid pipeline of one job", { timeout: 60_000 }, async () => {
    const names = readdirSync(TEMPLATES).filter((name) => name.endsWith(".yml"));
    const required: Record<string, Include["inputs"]> = {
      report: { files: "x.json" },
      promote: { model: "delay", to: "staging" },
    };
    const includes = names.map((name) => {
      const template = name.replace(".yml", "");
      return { template, inputs: required[template] ?? {} };
    });
    const log = await runPipeline(pipeline(RULES.pass, includes), "--list-all");
    for (const { template } of includes) expect(log).toContain(`assay-${template}`);
  });
});

test("templates add nothing but their job", () => {
  for (const name of readdirSync(TEMPLATES).filter((file) => file.endsWith(".yml"))) {
    const [spec, body] = parseAllDocuments(readFileSync(path.join(TEMPLATES, name), "utf8"));
    expect(Object.keys(spec.toJS())).toEqual(["spec"]);
    expect(Object.keys(body.toJS())).toEqual(["$[[ inputs.job-name ]]"]);
  }
});
