import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { describeWith } from "../needs.ts";
import { RULES, smallRepository, writeConfig } from "../small-repository.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const VARS = path.join(ROOT, "jenkins/vars");
const COMMAND = `${process.execPath} ${path.join(ROOT, "src/entry/cli/main.ts")}`;

interface Outcome {
  readonly commands: readonly string[];
  readonly archived: readonly string[];
  readonly junit: readonly string[];
  readonly unstable: string | null;
  readonly error: string | null;
  readonly code: number | null;
  readonly log: string;
}

/** Runs a step as a Jenkins agent would, in Groovy 2.4. */
function runStep(step: string, parameters: object, workspace: string): Outcome {
  const harness = fileURLToPath(new URL("harness.groovy", import.meta.url));
  const given = JSON.stringify({ command: COMMAND, ...parameters });
  const { stdout, stderr, status } = spawnSync("groovy", [harness, VARS, step, given, workspace], {
    encoding: "utf8",
    env: {
      PATH: process.env.PATH,
      HOME: workspace,
      JAVA_HOME: process.env.JAVA_HOME ?? javaHome(),
      JENKINS_URL: "https://ci.example/",
    },
  });
  if (status !== 0) throw new Error(stderr);
  return { ...JSON.parse(stdout.trim().split("\n").at(-1) ?? ""), log: stderr };
}

/** Debian's groovy does not look for Java by itself. */
function javaHome(): string {
  const { stdout } = spawnSync("readlink", ["-f", "/usr/bin/java"], { encoding: "utf8" });
  return path.join(stdout.trim(), "../..");
}

const NEEDS = { groovy: "apt-get install groovy", java: "apt-get install default-jre-headless" };

describeWith(NEEDS, "Jenkins steps in Groovy", () => {
  let workspace: string;
  beforeAll(() => {
    workspace = smallRepository(RULES.pass);
  });

  test("runs, keeps the reports and returns the exit code", { timeout: 60_000 }, () => {
    writeConfig(workspace, RULES.pass);
    const outcome = runStep("assayRun", {}, workspace);
    expect(outcome).toMatchObject({
      code: 0,
      error: null,
      unstable: null,
      archived: [".assay/**"],
      junit: [".assay/junit.xml"],
    });
    expect(outcome.commands).toEqual([
      `${COMMAND} 'run' '--config=assay.yml' '--output=.assay' '--key=assay'`,
    ]);
    expect(existsSync(path.join(workspace, ".assay/junit.xml"))).toBe(true);
  });

  test("a failed rule ends the build, after the reports are kept", { timeout: 60_000 }, () => {
    writeConfig(workspace, RULES.fail);
    const outcome = runStep("assayData", { gates: ["flights"] }, workspace);
    expect(outcome.error).toBe("assayData: a rule failed (exit code 1); see .assay");
    expect(outcome.archived).toEqual([".assay/**"]);
    expect(outcome.commands[0]).toContain("'run' '--kind' 'data'");
    expect(outcome.commands[0]).toContain("'--gate=flights'");
  });

  test("could not decide: the build ends, or is unstable where that is allowed", { timeout: 60_000 }, () => {
    writeConfig(workspace, RULES.undecided);
    expect(runStep("assayData", {}, workspace).error).toContain("the evidence does not decide (exit code 3)");
    const tolerant = runStep("assayData", { failOnInconclusive: false }, workspace);
    expect(tolerant).toMatchObject({ code: 3, error: null });
    expect(tolerant.unstable).toContain("does not decide");
  });

  test("odd values stay values; patterns expand; reports are merged", { timeout: 60_000 }, () => {
    writeConfig(workspace, RULES.pass);
    const odd = 'it\'s "my" $(touch pwned) `id`.yml';
    renameSync(path.join(workspace, "assay.yml"), path.join(workspace, odd));
    mkdirSync(path.join(workspace, "out"));
    expect(runStep("assayRun", { config: odd, output: "out/a b" }, workspace)).toMatchObject({
      code: 0,
      error: null,
    });
    expect(existsSync(path.join(workspace, "pwned"))).toBe(false);
    const merged = runStep("assayReport", { files: "out/*/report.json" }, workspace);
    expect(merged, merged.log).toMatchObject({ code: 0, error: null });
    const refused = runStep("assayReport", { files: "$(touch pwned)" }, workspace);
    expect(refused.error).toContain("the pattern $(touch pwned) may hold");
    expect(refused.commands).toEqual([]);
  });

  test("missing and unknown parameters say what to write", { timeout: 60_000 }, () => {
    expect(runStep("assayPromote", { to: "staging" }, workspace).error).toBe(
      "assayPromote: the parameter model is missing",
    );
    const unknown = runStep("assayData", { confg: "x" }, workspace);
    expect(unknown.error).toMatch(/there is no parameter confg; it takes config, gates, /);
  });

  test("a command that is not there is not a pass", { timeout: 60_000 }, () => {
    const outcome = runStep("assayScan", { command: "no-such-program" }, workspace);
    expect(outcome.error).toContain("Assay could not be run (exit code 127)");
  });
});

test("every step is generated and loops as old pipelines can", () => {
  for (const name of readdirSync(VARS)) {
    expect(name).toMatch(/^assay[A-Z]\w+\.groovy$/);
    const text = readFileSync(path.join(VARS, name), "utf8");
    expect(text, name).toContain("Generated");
    expect(text, name).not.toMatch(/\.(each|collect|find|any|every)\w*\s*[{(]|for \(\w+ \w* ?in /);
  }
});
