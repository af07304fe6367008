import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { canFindMarked, endMarkedProcesses, newMark } from "../../../src/engines/marked-processes.ts";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../src/gates/evaluation/index.ts";
import { folder, tree } from "./job.ts";

const PATH = process.env["PATH"] ?? "";

/** Starts a process in a session of its own, which starts another that way; both write on and on. */
const DAEMON = `
import { spawn } from "node:child_process";
import fs from "node:fs";
const [, , level] = process.argv;
const start = (next) =>
  spawn(process.execPath, [process.argv[1], next], { detached: true, stdio: "ignore" }).unref();
if (level === undefined) {
  start("1");
  while (!fs.existsSync("beats2")) await new Promise((go) => setTimeout(go, 10));
  fs.writeFileSync("m.json", '{"auc": 1}');
  if (fs.existsSync("hang")) await new Promise((go) => setTimeout(go, 60000));
} else {
  if (level === "1") start("2");
  setInterval(() => fs.appendFileSync("beats" + level, "x"), 10);
}
`;

function run(files: Record<string, string>, seconds: number) {
  const root = folder({ "daemon.mjs": DAEMON, ...files });
  const measured = evaluationGate.measure({
    config: { metrics_file: "m.json", command: [process.execPath, "daemon.mjs"] } as EvaluationConfig,
    needs: [{ metric: "file_metric", options: { key: "auc" }, subjects: {} }],
    candidate: tree(root),
    baselines: new Map(),
    seed: 1,
    budget: { seconds, memoryBytes: 2 ** 31 },
    environment: { PATH },
    scratch: folder({}),
    progress: () => {},
  });
  return { root, measured };
}

async function isWriting(root: string): Promise<boolean> {
  const beats = () => ["beats1", "beats2"].map((name) => readFileSync(path.join(root, name), "utf8").length);
  await sleep(100);
  const before = beats();
  expect(Math.min(...before)).toBeGreaterThan(0);
  await sleep(200);
  return beats().some((count, index) => count !== before[index]);
}

test("what a command left in sessions of its own does not outlive it", async () => {
  const { root, measured } = run({}, 60);
  const { notes } = await measured;
  expect(existsSync(path.join(root, "beats2"))).toBe(true);
  if (canFindMarked()) expect(await isWriting(root)).toBe(false);
  // Elsewhere nobody can find them, and the report says so.
  else expect(notes.map(({ code }) => code)).toContain("evaluation/command-processes");
});

test("neither does it when the command is ended for its time", async () => {
  const { root, measured } = run({ hang: "" }, 3);
  await expect(measured).rejects.toMatchObject({ code: "evaluation/command-timeout" });
  if (canFindMarked()) expect(await isWriting(root)).toBe(false);
});

test("processes without the mark are left alone, this one too", () => {
  expect(() => endMarkedProcesses(newMark())).not.toThrow();
});
