import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { splitCommand } from "../../../src/gates/evaluation/command/split.ts";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../src/gates/evaluation/index.ts";
import type { Evidence } from "../../../src/model/evidence.ts";
import { folder, tree } from "./job.ts";

const NODE = process.execPath;

/** Runs a script of the repository that should write `metrics.json`. */
function measure(
  script: string,
  { seconds = 60, files = {} as Record<string, string>, baseline = false } = {},
) {
  const root = folder({ "evaluate.mjs": script, ...files });
  const run: Promise<Evidence> = evaluationGate.measure({
    config: { metrics_file: "metrics.json", command: [NODE, "evaluate.mjs"] } as EvaluationConfig,
    needs: [
      {
        metric: "file_metric",
        options: { key: "auc" },
        subjects: {},
        ...(baseline ? { against: "baseline" } : {}),
      },
    ],
    candidate: tree(root),
    baselines: new Map(baseline ? [["baseline", tree(folder(files), "main (1a2b3c4)")]] : []),
    seed: 42,
    budget: { seconds, memoryBytes: 2 ** 31 },
    scratch: folder({}),
    progress: () => {},
  });
  return { root, run };
}

const WRITES = 'import fs from "node:fs"; fs.writeFileSync("metrics.json", JSON.stringify({ auc: 0.75 }));';

describe("a command that writes a file", () => {
  test("runs in the folder of the config, and its file is read", async () => {
    const { run } = measure(WRITES);
    expect((await run).measurements[0].candidate).toMatchObject({ value: 0.75 });
  });

  test.each([
    ["a name too long", "x".repeat(5000)],
    ["a NUL in its name", "a\0b"],
    ["a folder as program", "./out"],
  ])("cannot be started with %s", async (_, program) => {
    const run = evaluationGate.measure({
      config: { metrics_file: "metrics.json", command: [program] } as EvaluationConfig,
      needs: [{ metric: "file_metric", options: { key: "auc" }, subjects: {} }],
      candidate: tree(folder({ "metrics.json": '{"auc": 1}', "out/x": "" })),
      baselines: new Map(),
      seed: 42,
      budget: { seconds: 60, memoryBytes: 2 ** 31 },
      scratch: folder({}),
      progress: () => {},
    });
    await expect(run).rejects.toMatchObject({
      code: "evaluation/command-failed",
      message: expect.stringContaining("could not be started"),
    });
  });

  test("writes predictions as well", async () => {
    const rows = Array.from({ length: 40 }, (_, row) => `${row % 2},${row % 4 === 0 ? 1 : row % 2}`).join(
      "\\n",
    );
    const root = folder({
      "predict.mjs": `import fs from "node:fs"; fs.writeFileSync("p.csv", "y,prediction\\n${rows}\\n");`,
    });
    const evidence = await evaluationGate.measure({
      config: {
        predictions: "p.csv",
        command: `${NODE} predict.mjs`,
        task: "binary-classification",
        label: "y",
      },
      needs: [{ metric: "accuracy", options: {}, subjects: {} }],
      candidate: tree(root),
      baselines: new Map(),
      seed: 42,
      budget: { seconds: 60, memoryBytes: 2 ** 31 },
      scratch: folder({}),
      progress: () => {},
    });
    expect(evidence.measurements[0].candidate).toMatchObject({ value: 0.75 });
  });

  test("the baseline is the committed file, and a note says that the command ran here alone", async () => {
    const { run } = measure(WRITES, { files: { "metrics.json": '{"auc": 0.5}' }, baseline: true });
    const { measurements, notes } = await run;
    expect(measurements[0]).toMatchObject({ candidate: { value: 0.75 }, baseline: { value: 0.5 } });
    expect(notes.map(({ code }) => code)).toContain("evaluation/command-baseline");
  });

  test("that fails is no evidence, whatever it wrote, and its last words are told without colours", async () => {
    const { run } = measure(
      `${WRITES} console.error("\\u001b[31mKeyError\\u001b[0m: 'late'\\u202e\\nsecond"); process.exit(3);`,
    );
    await expect(run).rejects.toMatchObject({
      code: "evaluation/command-failed",
      message: expect.stringContaining("ended with exit code 3. Its last words: KeyError: 'late' / second"),
    });
  });

  test.each([
    ["nothing", "", {}, "there is no file"],
    ["nothing, but an old file is there", "", { "metrics.json": '{"auc": 1}' }, "is from before"],
  ])("that writes %s", async (_, script, files, words) => {
    await expect(measure(script, { files }).run).rejects.toMatchObject({
      code: "evaluation/command-no-file",
      message: expect.stringContaining(words),
    });
  });

  test("that writes half a file", async () => {
    const half = 'import fs from "node:fs"; fs.writeFileSync("metrics.json", \'{"auc": 0.75, "f\');';
    await expect(measure(half).run).rejects.toMatchObject({ code: "evaluation/metrics-file" });
  });

  test("that does not exist", async () => {
    const run = evaluationGate.measure({
      config: { metrics_file: "m.json", command: ["no-such-program-here"] } as EvaluationConfig,
      needs: [],
      candidate: tree(folder({})),
      baselines: new Map(),
      seed: 1,
      budget: { seconds: 10, memoryBytes: 2 ** 31 },
      scratch: folder({}),
      progress: () => {},
    });
    await expect(run).rejects.toMatchObject({
      code: "evaluation/command-failed",
      message: expect.stringContaining("could not be started"),
    });
  });

  test("that hangs is ended with all that it started", async () => {
    const hangs = `import { spawn } from "node:child_process"; import fs from "node:fs";
      const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
      fs.writeFileSync("pid", String(child.pid)); console.error("waiting"); setInterval(() => {}, 1000);`;
    const { root, run } = measure(hangs, { seconds: 1.2 });
    await expect(run).rejects.toMatchObject({
      code: "evaluation/command-timeout",
      message: expect.stringContaining("waiting"),
    });
    const pid = Number(readFileSync(path.join(root, "pid"), "utf8"));
    await sleep(200);
    expect(isAlive(pid)).toBe(false);
  });
});

/** Ended processes that nobody waited for are dead all the same. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

describe("a command as one text", () => {
  test.each([
    ["python evaluate.py", ["python", "evaluate.py"]],
    ["  python\tevaluate.py  --name 'two words' ", ["python", "evaluate.py", "--name", "two words"]],
    ['a"b c"d ""', ["ab cd", ""]],
    ["echo '$HOME; ls'", ["echo", "$HOME; ls"]],
  ])("%s", (text, words) => expect(splitCommand(text)).toEqual(words));

  test.each([
    "a | b",
    "a; b",
    "a && b",
    "echo $HOME",
    "a > b",
    "ls *.py",
    "a `b`",
    "a\nb",
    "a \\ b",
    "",
    "  ",
    "a 'b",
  ])("%j is refused", (text) => {
    expect(() => splitCommand(text)).toThrow(expect.objectContaining({ code: "evaluation/command" }));
  });

  test("a list is taken as it is", () => expect(splitCommand(["a", "$b c"])).toEqual(["a", "$b c"]));
});
