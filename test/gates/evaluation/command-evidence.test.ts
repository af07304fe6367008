import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../src/gates/evaluation/index.ts";
import { folder, tree } from "./job.ts";

const FS = 'import fs from "node:fs";';
const rows = Array.from({ length: 40 }, (_, row) => row);
const LABELS = `id,y\n${rows.map((row) => `${row},${row % 2}`).join("\n")}\n`;
/** Half of them are wrong. */
const SAID = `id,prediction\n${rows.map((row) => `${row},${row % 4 < 2 ? 0 : 1}`).join("\n")}\n`;

function run(script: string, settings: Partial<EvaluationConfig>, files: Record<string, string> = {}) {
  const root = folder({ "evaluate.mjs": `${FS}\n${script}`, ...files });
  const rule = settings.metrics_file === undefined ? "accuracy" : "file_metric";
  const measured = evaluationGate.measure({
    config: { command: [process.execPath, "evaluate.mjs"], ...settings } as EvaluationConfig,
    needs: [{ metric: rule, options: rule === "accuracy" ? {} : { key: "auc" }, subjects: {} }],
    candidate: tree(root),
    baselines: new Map(),
    seed: 42,
    budget: { seconds: 60, memoryBytes: 2 ** 31 },
    scratch: folder({}),
    progress: () => {},
  });
  return { root, measured };
}

describe("what a command must leave as it is", () => {
  const TABLE: Partial<EvaluationConfig> = {
    predictions: "p.csv",
    data: "golden.csv",
    task: "binary-classification",
    label: "y",
    key: "id",
  };
  const SAYS = `fs.writeFileSync("p.csv", ${JSON.stringify(SAID)});`;
  const RIGHT = JSON.stringify(SAID.replace("prediction", "y"));

  test("the labels: else it could make itself right", async () => {
    const cheats = `${SAYS} fs.writeFileSync("golden.csv", ${RIGHT});`;
    const { measured } = run(cheats, TABLE, { "golden.csv": LABELS });
    await expect(measured).rejects.toMatchObject({
      code: "evaluation/command-changed-data",
      message: expect.stringContaining("changed `golden.csv`, the `data`"),
      location: { path: "golden.csv" },
    });
  });

  test.each([
    ["changed", `fs.writeFileSync("golden/a.csv", ${RIGHT});`],
    ["put beside", `fs.writeFileSync("golden/b.csv", ${RIGHT.replaceAll(/\\n(\d+),/g, "\\n1$1,")});`],
  ])("labels in files of a glob, one of which is %s", async (_, cheat) => {
    const settings = { ...TABLE, data: "golden/*.csv" };
    const honest = run(SAYS, settings, { "golden/a.csv": LABELS });
    await expect(honest.measured).resolves.toMatchObject({ measurements: [{ candidate: { value: 0.5 } }] });
    const { measured } = run(`${SAYS} ${cheat}`, settings, { "golden/a.csv": LABELS });
    await expect(measured).rejects.toMatchObject({
      code: "evaluation/command-changed-data",
      message: expect.stringContaining("changed `golden/*.csv`, the `data`"),
    });
  });

  test("a link to what was there before is nothing written", async () => {
    const links = 'fs.symlinkSync("old.csv", "p.csv");';
    const { measured } = run(links, TABLE, { "golden.csv": LABELS, "old.csv": SAID });
    await expect(measured).rejects.toMatchObject({
      code: "evaluation/command-no-file",
      message: expect.stringContaining("made `p.csv` a link"),
    });
  });

  test("labels that are not there before are not the command's to write, nor may it take the champion", async () => {
    const { measured } = run(`${SAYS} fs.writeFileSync("golden.csv", ${RIGHT});`, TABLE);
    await expect(measured).rejects.toMatchObject({
      code: "evaluation/command-changed-data",
      message: expect.stringContaining("wrote `golden.csv`"),
    });
    const files = { "golden.csv": LABELS, "best.csv": SAID };
    const taken = run(`${SAYS} fs.rmSync("best.csv");`, { ...TABLE, champion: "best.csv" }, files);
    await expect(taken.measured).rejects.toMatchObject({
      message: expect.stringContaining("removed `best.csv`, the `champion`"),
    });
  });

  test("reading them and writing the same again is allowed", async () => {
    const same = `${SAYS} fs.writeFileSync("golden.csv", fs.readFileSync("golden.csv"));`;
    const { measured } = run(same, TABLE, { "golden.csv": LABELS });
    expect((await measured).measurements[0].candidate).toMatchObject({ value: 0.5 });
  });
});

describe("a file that is there before the command", () => {
  const FILE: Partial<EvaluationConfig> = { metrics_file: "out/m.json" };
  const before = { "out/m.json": '{"auc": 0.75}' };
  const content = (root: string) => readFileSync(path.join(root, "out/m.json"), "utf8");

  test("and that it only touches is not its own, and stays as it was", async () => {
    const touches = 'try { fs.utimesSync("out/m.json", new Date(), new Date()); } catch {}';
    const { root, measured } = run(touches, FILE, before);
    await expect(measured).rejects.toMatchObject({ code: "evaluation/command-no-file" });
    expect(content(root)).toBe(before["out/m.json"]);
    expect(readdirSync(path.join(root, "out"))).toEqual(["m.json"]);
  });

  test("and of which it writes one key only is not read for the others", async () => {
    const updates = `const known = fs.existsSync("out/m.json") ? JSON.parse(fs.readFileSync("out/m.json")) : {};
      fs.writeFileSync("out/m.json", JSON.stringify({ ...known, loss: 1 }));`;
    const { measured } = run(updates, FILE, before);
    expect((await measured).measurements[0].candidate).toMatchObject({ code: "evaluation/key-unknown" });
  });

  test("and that it writes anew with the same content is evidence", async () => {
    const again = `fs.writeFileSync("out/m.json", '{"auc": 0.75}');`;
    const { root, measured } = run(again, FILE, before);
    expect((await measured).measurements[0].candidate).toMatchObject({ value: 0.75 });
    expect(readdirSync(path.join(root, "out"))).toEqual(["m.json"]);
  });

  test("is back after a command that fails or cannot be started", async () => {
    const { root, measured } = run("process.exit(1)", FILE, before);
    await expect(measured).rejects.toMatchObject({ code: "evaluation/command-failed" });
    expect(content(root)).toBe(before["out/m.json"]);
    const other = run("", { ...FILE, command: ["no-such-program-here"] }, before);
    await expect(other.measured).rejects.toMatchObject({ code: "evaluation/command-failed" });
    expect(existsSync(path.join(other.root, "out/m.json"))).toBe(true);
  });
});
