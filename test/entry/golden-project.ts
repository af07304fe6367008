import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { runCli } from "../../src/entry/cli/run-cli.ts";
import type { Passport } from "../../src/model/passport.ts";
import type { Report } from "../../src/model/report.ts";

const WORKER = path.resolve(import.meta.dirname, "../../src/entry/worker.ts");
const ROWS = 60;

const isLate = (id: number) => Number(id % 3 === 0);

/** A folder with a golden table, predictions and a config, where the command runs as users run it. */
export class GoldenProject {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), "assay-golden-"));

  constructor() {
    const rows = Array.from({ length: ROWS }, (_, id) => `${id},${isLate(id)}`);
    this.write("data/truth.csv", `id,late\n${rows.join("\n")}\n`);
    this.predict(0.3);
  }

  /** @param rules as YAML lists them, each in one line */
  config(
    rules: readonly string[],
    { baseline = "passports: golden/", settings = "", more = "", hasTable = true } = {},
  ): void {
    const table = hasTable ? "    data: data/truth.csv\n" : "";
    this.write(
      "assay.yml",
      `version: 1\nbaseline: { ${baseline} }\ngates:\n  quality:\n    kind: evaluation\n    predictions: predictions.csv\n${table}    key: id\n    task: binary-classification\n    label: late\n    score: score\n${settings}    rules:\n${rules.map((rule) => `      - ${rule}\n`).join("")}${more}`,
    );
  }

  /** Scores that tell late from not late the better, the larger `skill`. */
  predict(skill: number): void {
    const rows = Array.from(
      { length: ROWS },
      (_, id) => `${id},${((((id * 7) % ROWS) / ROWS) * (1 - skill) + isLate(id) * skill).toFixed(6)}`,
    );
    this.write("predictions.csv", `id,score\n${rows.join("\n")}\n`);
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  /** Changes a passport by hand. */
  edit(name: string, change: (metric: Passport["gates"][string]["metrics"][number]) => void): void {
    const passport: Passport = JSON.parse(readFileSync(this.path(name), "utf8"));
    for (const { metrics } of Object.values(passport.gates)) metrics.forEach(change);
    this.write(name, JSON.stringify(passport));
  }

  async assay(...argv: string[]) {
    const [out, said]: [string[], string[]] = [[], []];
    const exitCode = await runCli(argv, {
      env: { PATH: process.env["PATH"], CI: "true" },
      cwd: this.folder,
      stdout: { write: (text: string) => out.push(text) },
      stderr: { write: (text: string) => said.push(text) },
      signal: new AbortController().signal,
      worker: { command: process.execPath, args: [WORKER] },
    });
    return { exitCode, out: out.join(""), said: said.join("") };
  }

  /** Runs or audits, and gives what the gates say. */
  async judge(command = "run", ...flags: string[]) {
    const { exitCode, out, said } = await this.assay(command, "--json", "--platform", "local", ...flags);
    if (out === "") throw new Error(said);
    const { gates }: Report = JSON.parse(out);
    return { exitCode, gates, checks: gates.flatMap(({ checks }) => checks) };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
