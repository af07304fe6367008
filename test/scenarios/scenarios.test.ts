import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readExpected, readReport, surprises } from "../../scripts/expectation.ts";
import { buildRepository, git, readScenario, type Scenario } from "../../scripts/scenario.ts";
import { type Report, ReportSchema } from "../../src/model/report.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const MAIN = path.join(ROOT, "src/entry/cli/main.ts");
const SCENARIOS = path.join(ROOT, "fixtures/scenarios");
const names = readdirSync(SCENARIOS).filter((name) =>
  existsSync(path.join(SCENARIOS, name, "scenario.json")),
);
const validate = new Ajv2020({ strict: false }).compile<Report>(ReportSchema);

let workshop: string;
beforeAll(() => {
  workshop = mkdtempSync(path.join(os.tmpdir(), "assay-scenarios-"));
});
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

describe("scenarios through the command", () => {
  it("are there", () => expect(names.length).toBeGreaterThan(10));

  it.each(names)("%s", async (name) => {
    const scenario = readScenario(name);
    const expected = readExpected(name);
    const repository = checkOut(scenario);
    const { exitCode, said } = await assay(repository, scenario.command);
    const file = path.join(repository, path.dirname(scenario.config ?? "assay.yml"), ".assay/report.json");
    const report = readReport(file);
    expect(surprises(expected, exitCode, report), said).toEqual([]);
    for (const text of expected.says ?? []) expect(said).toContain(text);
    expect(said, "a stack trace is a bug of ours").not.toMatch(/\n\s+at .+:\d+:\d+/);
    if (expected.verdict !== undefined) expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });
});

/** The scenario's repository, or a shallow clone of it as CI makes one. */
function checkOut(scenario: Scenario): string {
  const repository = path.join(workshop, scenario.name);
  buildRepository(scenario, repository);
  if (scenario.cloneDepth === undefined) return repository;
  const clone = `${repository}-clone`;
  const depth = `--depth=${scenario.cloneDepth}`;
  git(workshop, ["clone", "--quiet", depth, "--branch=change", `file://${repository}`, clone]);
  return clone;
}

function assay(cwd: string, command: readonly string[]): Promise<{ exitCode: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH, HOME: workshop, TMPDIR: workshop };
    const child = spawn(process.execPath, [MAIN, ...command], { cwd, env });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        said += text;
      });
    }
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, said }));
  });
}

it("names each surprise", () => {
  const expected = {
    exitCode: 1,
    verdict: "fail",
    gates: { a: "fail" },
    checks: [{ gate: "a", subject: { batch: 1 }, code: "rule/regressed" }],
    notes: ["baseline/same"],
  } as const;
  const file = path.join(workshop, "all-good/.assay/report.json");
  expect(surprises(expected, 0, readReport(file))).toHaveLength(6);
  expect(surprises(expected, 1, undefined)).toEqual(["there is no report"]);
});

it("leaves git clean: the output folder ignores itself", () => {
  const repository = path.join(workshop, "worse-airline");
  expect(execFileSync("git", ["status", "--porcelain"], { cwd: repository, encoding: "utf8" })).toBe("");
});
