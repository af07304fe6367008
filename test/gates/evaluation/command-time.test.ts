import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../src/gates/evaluation/index.ts";
import type { ProcessGroup } from "../../../src/model/gate.ts";
import { folder, tree } from "./job.ts";

function measure(script: string, seconds: number, left: number) {
  const groups: ProcessGroup[] = [];
  const root = folder({ "e.mjs": script });
  const measured = evaluationGate.measure({
    config: { metrics_file: "m.json", command: [process.execPath, "e.mjs"] } as EvaluationConfig,
    needs: [],
    candidate: tree(root),
    baselines: new Map(),
    seed: 1,
    budget: { seconds, memoryBytes: 2 ** 31 },
    endsAt: performance.now() + left * 1000,
    scratch: folder({}),
    progress: () => {},
    hasGroup: (group) => groups.push(group),
  });
  return { groups, measured };
}

test("a command has what is left of nine tenths of the gate's time, counted from the gate's start", async () => {
  const started = performance.now();
  const { groups, measured } = measure("setInterval(() => {}, 1000)", 20, 4);
  await expect(measured).rejects.toMatchObject({
    code: "evaluation/command-timeout",
    message: expect.stringContaining("nine tenths of the gate's 20 s"),
  });
  // 4 s were left, of which 2 s are a tenth of 20.
  expect(performance.now() - started).toBeLessThan(4000);
  const [{ pid }] = groups;
  expect(groups).toEqual([
    { pid, command: `${process.execPath} e.mjs`, mark: expect.any(String), isRunning: true },
    { pid, command: `${process.execPath} e.mjs`, mark: expect.any(String), isRunning: false },
  ]);
  await sleep(50);
  expect(() => process.kill(-pid, 0)).toThrow("ESRCH");
});

test("no command is started when that time is over", async () => {
  const { groups, measured } = measure("", 20, 1);
  await expect(measured).rejects.toMatchObject({
    code: "evaluation/command-timeout",
    message: expect.stringContaining("was not started"),
  });
  expect(groups).toEqual([]);
});
