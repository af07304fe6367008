import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildRepository, git, readScenario, type Scenario } from "../../scripts/scenario.ts";
import { type Report, ReportSchema } from "../../src/model/report.ts";

/** `expected.json` of a scenario; what it does not name may be anything. */
interface Expected {
  readonly exitCode: number;
  readonly verdict?: Report["verdict"];
  /** Status of every gate by name, no more and no fewer. */
  readonly gates?: Readonly<Record<string, string>>;
  /** Parts of checks that must be in the report. */
  readonly checks?: readonly Readonly<Record<string, unknown>>[];
  /** Codes of notes that some gate must carry. */
  readonly notes?: readonly string[];
  /** Text that people must see. */
  readonly says?: readonly string[];
}

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
    const expected: Expected = JSON.parse(readFileSync(path.join(SCENARIOS, name, "expected.json"), "utf8"));
    const repository = checkOut(scenario);
    const { exitCode, said } = await assay(repository, scenario.command);
    const file = path.join(repository, path.dirname(scenario.config ?? "assay.yml"), ".assay/report.json");
    const report: Report | undefined = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
    expect(exitCode, said).toBe(expected.exitCode);
    for (const text of expected.says ?? []) expect(said).toContain(text);
    expect(said, "a stack trace is a bug of ours").not.toMatch(/\n\s+at .+:\d+:\d+/);
    if (expected.verdict === undefined) return;
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    if (report === undefined) throw new Error("no report");
    expect(report.verdict).toBe(expected.verdict);
    expect(report.exitCode).toBe(expected.exitCode);
    if (expected.gates) {
      expect(Object.fromEntries(report.gates.map((gate) => [gate.name, gate.status]))).toEqual(
        expected.gates,
      );
    }
    const checks = report.gates.flatMap((gate) =>
      gate.checks.map((check) => ({ gate: gate.name, ...check })),
    );
    for (const check of expected.checks ?? []) expect(checks).toContainEqual(expect.objectContaining(check));
    const notes = report.gates.flatMap((gate) => gate.notes.map(({ code }) => code));
    for (const code of expected.notes ?? []) expect(notes).toContain(code);
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

it("leaves git clean: the output folder ignores itself", () => {
  const repository = path.join(workshop, "worse-airline");
  expect(execFileSync("git", ["status", "--porcelain"], { cwd: repository, encoding: "utf8" })).toBe("");
});
