import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { changedFiles } from "../../src/pipeline/changed-files.ts";
import { assayIn } from "./command-line.ts";

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(path.join(os.tmpdir(), "assay-changed-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const write = (name: string, text: string) => writeFileSync(path.join(cwd, name), text);

const CONFIG = `version: 1
gates:
  before: { kind: data, source: t.csv, rules: [{ metric: row_count, min: 1 }] }
  train:
    kind: evaluation
    metrics_file: m.json
    command: [${JSON.stringify(process.execPath)}, train.mjs]
    rules: [{ metric: file_metric, key: quality, min: 0.5 }]
  after: { kind: data, source: t.csv, rules: [{ metric: row_count, min: 1 }] }
`;

test("two gates that read two states of one file are an error each, and no other gate is", async () => {
  write("t.csv", "a\n1\n");
  const lines = ['fs.writeFileSync("m.json", `{"quality":1}`)', 'fs.writeFileSync("t.csv", "a\\n1\\n2\\n")'];
  write("train.mjs", `import fs from "node:fs";\n${lines.join(";\n")};\n`);
  write("assay.yml", CONFIG);
  const { exitCode, out, said } = await assayIn(
    cwd,
    "run",
    "--json",
    "--parallel",
    "1",
    "--platform",
    "local",
  );
  expect(exitCode, said).toBe(3);
  const report: Report = JSON.parse(out);
  expect(report.gates.map(({ name, status }) => [name, status])).toEqual([
    ["before", "error"],
    ["train", "pass"],
    ["after", "error"],
  ]);
  expect(report.gates[0].checks.at(-1)).toMatchObject({
    code: "source/changed",
    message: "`t.csv` changed during the run: the gates `before` and `after` read different bytes of it.",
  });
});

test("what a command writes, another commit has, or a scan finds under the same name is no change", () => {
  const digest = (byte: string) => `sha256:${byte.repeat(64)}`;
  const read = (name: string, byte: string, more = {}, kind = "data") => ({
    name,
    kind,
    evidence: { inputs: [{ role: "data" as const, path: "t.csv", digest: digest(byte), bytes: 1, ...more }] },
  });
  const here = read("here", "a");
  for (const other of [
    read("same", "a"),
    read("base", "b", { tree: "main" }),
    read("output", "b", { role: "predictions" }),
    read("part", "b", { path: "images", files: "x" }),
    read("scan", "b", { role: "model" }, "scan"),
    { name: "failed", kind: "data" },
  ])
    expect([...changedFiles([here, other])], other.name).toEqual([]);
  expect([...changedFiles([here, read("other", "b", { role: "reference" })]).keys()]).toEqual([
    "here",
    "other",
  ]);
});
