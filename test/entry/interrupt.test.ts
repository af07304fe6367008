import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";

const MAIN = path.resolve(import.meta.dirname, "../../src/entry/cli/main.ts");
const FIXTURES = path.resolve(import.meta.dirname, "../../fixtures");

it.runIf(process.platform !== "win32")(
  "Ctrl-C ends the run, and what was measured is in the report",
  async () => {
    const cwd = mkdtempSync(path.join(os.tmpdir(), "assay-interrupt-"));
    writeFileSync(
      path.join(cwd, "assay.yml"),
      `version: 1
gates:
  quick:
    kind: data
    source: ${path.join(FIXTURES, "data/flights-small.csv")}
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
