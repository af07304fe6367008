import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import type { Report } from "../../src/model/report.ts";
import { assayIn } from "./command-line.ts";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), "assay-cli-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const assay = (...argv: string[]) => assayIn(cwd, ...argv);

const CONFIG = `version: 1
gates:
  table:
    kind: data
    source: table.csv
    rules:
      - { metric: row_count, min: 2 }
`;

function write(name: string, text: string): void {
  writeFileSync(path.join(cwd, name), text);
}

describe("the command line", () => {
  it("tells its version, which is the package's", async () => {
    expect(await assay("--version")).toMatchObject({ exitCode: 0, out: `${packageJson.version}\n` });
  });

  it("lists its commands and exit codes", async () => {
    const { exitCode, out } = await assay("--help");
    expect(exitCode).toBe(0);
    for (const command of [
      "run",
      "report",
      "golden",
      "promote",
      "audit",
      "init",
      "validate",
      "plan",
      "explain",
    ]) {
      expect(out).toMatch(new RegExp(`^  ${command} `, "m"));
    }
    expect(out).toContain("3 could not decide");
  });

  it.each([
    [["rum"], "Did you mean run"],
    [["run", "--confg", "x"], "--config"],
    [["promote", "delay"], "--to"],
    [["explain", "rule/regresed"], "rule/regressed"],
    [["run", "--gate"], "argument missing"],
    [["run", "--parallel", "many"], "--parallel"],
    [["report"], "files"],
  ])("refuses %j with exit code 2 and a hint", async (argv, hint) => {
    const { exitCode, said } = await assay(...argv);
    expect(exitCode).toBe(2);
    expect(said).toContain(hint);
  });

  it("explains a code and lists them all", async () => {
    expect((await assay("explain", "rule/regressed")).out).toMatch(
      /^rule\/regressed: .+\n\n.+exit code 1\.\n$/s,
    );
    expect((await assay("explain")).out.split("\n").length).toBeGreaterThan(50);
  });

  it("writes a first config that is valid, and never over one that is there", async () => {
    write("table.csv", "a,b\n1,2\n");
    expect((await assay("init")).exitCode).toBe(0);
    expect(readFileSync(path.join(cwd, "assay.yml"), "utf8")).toContain('source: "table.csv"');
    expect(await assay("validate")).toMatchObject({ exitCode: 0, said: expect.stringContaining("2 gates") });
    expect((await assay("init")).exitCode).toBe(2);
  });

  it("starts from what the model takes and from the branch that is there", async () => {
    execFileSync("git", ["init", "--quiet", "--initial-branch=trunk", cwd]);
    const model = path.resolve(import.meta.dirname, "../../fixtures/models/delay-packed.onnx");
    copyFileSync(model, path.join(cwd, "m.onnx"));
    const start = async (table: string) => {
      rmSync(path.join(cwd, "assay.yml"), { force: true });
      write("t.csv", table);
      const { said } = await assay("init");
      return { said, text: readFileSync(path.join(cwd, "assay.yml"), "utf8") };
    };
    // The fixture takes one tensor of four columns.
    const packed = await start("name,f0,f1,f2,f3,label\nx,1,1,1,1,0\n");
    expect(packed.text).toContain('baseline: { ref: "trunk" }');
    expect(packed.said).toContain("branch trunk");
    expect(packed.text).toContain('    inputs: { "X": ["f0","f1","f2","f3"] }');
    const other = await start("f0,f1\n1,1\n");
    expect(other.text).toContain('    # inputs: { "X": [the, columns, in, order] }');
    expect(await assay("validate")).toMatchObject({ exitCode: 0 });
  });

  it("plans without measuring", async () => {
    write("assay.yml", CONFIG);
    const { out } = await assay("plan", "--json");
    expect(JSON.parse(out)).toEqual([
      {
        name: "table",
        kind: "data",
        timeoutSeconds: 600,
        needs: [{ metric: "row_count", options: {}, subjects: {} }],
      },
    ]);
  });

  it("runs, writes the report first, and prints it on stdout when asked", async () => {
    write("assay.yml", CONFIG);
    write("table.csv", "a,b\n1,2\n3,4\n");
    const { exitCode, out, said } = await assay("run", "--json", "--platform", "local");
    expect(exitCode, said).toBe(0);
    const report: Report = JSON.parse(out);
    expect(report.verdict).toBe("pass");
    expect(readFileSync(path.join(cwd, ".assay/report.json"), "utf8")).toBe(out);
    expect(said).toContain("Written: .assay/report.json");
  });

  it("refuses gates and kinds that the config lacks", async () => {
    write("assay.yml", CONFIG);
    expect(await assay("run", "--gate", "tabel")).toMatchObject({
      exitCode: 2,
      said: expect.stringContaining("table"),
    });
    expect(await assay("run", "--kind", "latency")).toMatchObject({ exitCode: 2 });
  });

  it("merges reports of parallel jobs and keeps the worst verdict", async () => {
    write("assay.yml", CONFIG);
    write("table.csv", "a,b\n1,2\n");
    write("other.yml", CONFIG.replace("table:", "other:").replace("min: 2", "min: 1"));
    expect((await assay("run", "--output", "one", "--platform", "local")).exitCode).toBe(1);
    expect((await assay("run", "-c", "other.yml", "--output", "two", "--platform", "local")).exitCode).toBe(
      0,
    );
    const merged = await assay(
      "report",
      "one/report.json",
      "two/report.json",
      "--json",
      "--platform",
      "local",
    );
    expect(merged.exitCode, merged.said).toBe(1);
    expect((JSON.parse(merged.out) as Report).gates.map(({ name, status }) => [name, status])).toEqual([
      ["table", "fail"],
      ["other", "pass"],
    ]);
    expect(await assay("report", "one/report.json", "one/report.json")).toMatchObject({ exitCode: 2 });
  });

  it("does not pass a merge that lacks a job's gate, unless that is meant", async () => {
    const other = CONFIG.slice(CONFIG.indexOf("  table:")).replace("table:", "other:");
    write("assay.yml", `${CONFIG}${other}`);
    write("table.csv", "a,b\n1,2\n3,4\n");
    const one = await assay("run", "-g", "table", "--output", "one", "--platform", "local");
    expect(one.exitCode, one.said).toBe(0);
    const merged = await assay("report", "one/report.json", "--platform", "local");
    expect(merged.exitCode, merged.said).toBe(3);
    expect(merged.said).toContain("Gate other of assay.yml is in none of the merged reports");
    const meant = await assay("report", "--partial", "one/report.json", "--platform", "local");
    expect(meant.exitCode, meant.said).toBe(0);
    expect(meant.said).toContain("Left out on purpose (--partial): other");
  });

  it("refuses a report that was edited", async () => {
    write("assay.yml", CONFIG);
    write("table.csv", "a,b\n1,2\n");
    expect((await assay("run", "--platform", "local")).exitCode).toBe(1);
    const report = readFileSync(path.join(cwd, ".assay/report.json"), "utf8");
    const edited = report
      .replace('"verdict": "fail"', '"verdict": "pass"')
      .replace('"exitCode": 1', '"exitCode": 0');
    write("edited.json", edited);
    const { exitCode, said } = await assay("report", "edited.json", "--platform", "local");
    expect(exitCode).toBe(2);
    expect(said).toContain("run/report-contradicts");
  });

  it("refuses what is no report", async () => {
    write("half.json", '{"schema": 1, "tool"');
    const { exitCode, said } = await assay("report", "half.json");
    expect(exitCode).toBe(2);
    expect(said).toContain("run/report-unreadable");
  });
});
