import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";

const MAIN = path.resolve(import.meta.dirname, "../../src/entry/cli/main.ts");
const FIXTURES = path.resolve(import.meta.dirname, "../../fixtures");

it.runIf(process.platform !== "win32")(
  "Ctrl-C ends the run, and what was measured is in the report",
  async () => {
    const cwd = mkdtempSync(path.join(os.tmpdir(), "assay-interrupt-"));
    copyFileSync(path.join(FIXTURES, "data/flights-small.csv"), path.join(cwd, "flights.csv"));
    writeFileSync(
      path.join(cwd, "assay.yml"),
      `version: 1
gates:
  quick:
    kind: data
    source: flights.csv
    rules:
      - { metric: row_count, min: 1 }
  slow:
    kind: latency
    model: ${path.join(FIXTURES, "models/large-mlp.onnx")}
    batch: [4096]
    seconds: 600
    rules:
      - { metric: p99, batch: 4096, max: 3600s }
`,
    );
    const child = spawn(process.execPath, [MAIN, "run", "--platform", "local"], { cwd });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      // The latency gate runs alone and last, so the other one has its answer by now.
      if (said.includes("slow: measuring") && !said.includes("interrupting")) {
        said += "interrupting\n";
        setTimeout(() => child.kill("SIGINT"), 500);
      }
    });
    const exitCode = await new Promise((resolve) => child.on("close", resolve));
    expect(exitCode, said).toBe(130);
    const report: Report = JSON.parse(readFileSync(path.join(cwd, ".assay/report.json"), "utf8"));
    expect(report.gates.map(({ name, status }) => [name, status])).toEqual([
      ["quick", "pass"],
      ["slow", "error"],
    ]);
    expect(report.gates[1].checks[0].code).toBe("run/cancelled");
  },
);

/** Starts a program of one line that waits for ever, and sends it signals at the times given. */
async function interrupted(script: string, signals: readonly (readonly [number, NodeJS.Signals])[]) {
  const module = path.resolve(import.meta.dirname, "../../src/entry/cli/interruption.ts");
  const source = `import { endWhileLoading, interruption } from ${JSON.stringify(module)};
    endWhileLoading(); ${script}; setInterval(() => {}, 1000); console.log("ready");`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", source]);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  for (const [after, signal] of signals) setTimeout(() => child.kill(signal), after);
  const exitCode = await new Promise((resolve) => child.on("close", resolve));
  return { exitCode, said };
}

describe.runIf(process.platform !== "win32")("signals", () => {
  it("end a program that is still loading, with a sentence", async () => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      const { exitCode, said } = await interrupted("", [[0, signal]]);
      expect([exitCode, said]).toEqual([130, expect.stringContaining("Interrupted")]);
    }
  });

  it("end a command at once when they come a second time, whichever they are", async () => {
    const ended = await interrupted("interruption()", [
      [0, "SIGINT"],
      [600, "SIGTERM"],
    ]);
    expect(ended.exitCode).toBe(130);
  });

  it("that a launcher hands on a second time are one press", async () => {
    const script = 'interruption().addEventListener("abort", () => setTimeout(() => process.exit(9), 500))';
    const ended = await interrupted(script, [
      [0, "SIGINT"],
      [50, "SIGINT"],
    ]);
    expect(ended.exitCode).toBe(9);
  });

  it("reach the command itself while it loads", async () => {
    // Sends the signal as soon as anything listens for it, which is long before all is loaded.
    const preload = `process.once("newListener", () => process.nextTick(() => process.kill(process.pid, "SIGTERM")))`;
    const args = ["--import", `data:text/javascript,${encodeURIComponent(preload)}`, MAIN, "validate"];
    const child = spawn(process.execPath, args, { cwd: os.tmpdir() });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    const exitCode = await new Promise((resolve) => child.on("close", resolve));
    expect([exitCode, said]).toEqual([130, expect.stringContaining("Interrupted")]);
  });
});
