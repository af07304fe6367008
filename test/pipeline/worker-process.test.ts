import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Assignment } from "../../src/pipeline/protocol.ts";
import { fromPs, type MemoryReader, memoryReader } from "../../src/pipeline/resident-memory.ts";
import { runInProcess, type WorkerCommand } from "../../src/pipeline/worker-process.ts";

const worker: WorkerCommand = {
  command: process.execPath,
  args: [path.join(import.meta.dirname, "troublesome-worker.ts")],
  env: { PATH: process.env.PATH ?? "" },
};

function assignment(kind: string, seconds = 20): Assignment {
  return {
    gate: `the ${kind} one`,
    kind,
    settings: {},
    needs: [],
    candidate: { kind: "folder", root: import.meta.dirname, label: "this change" },
    baselines: new Map(),
    seed: 1,
    budget: { seconds, memoryBytes: 600e6 },
    scratch: import.meta.dirname,
  };
}

async function run(kind: string, seconds?: number) {
  const messages: string[] = [];
  const never = new AbortController().signal;
  const outcome = await runInProcess(worker, assignment(kind, seconds), never, ({ message }) =>
    messages.push(message),
  );
  return { outcome, messages };
}

describe("a gate's own process", () => {
  it("returns evidence, typed arrays and progress unharmed", async () => {
    const { outcome, messages } = await run("fine");
    expect(messages).toEqual(["half way"]);
    expect("evidence" in outcome && outcome.evidence.measurements[0].candidate).toEqual({
      value: 0.15,
      samples: 2,
      uncertainty: { kind: "bootstrap", replicates: Float64Array.of(0.1, 0.2) },
    });
  });

  it("passes on a known problem with its code and fix", async () => {
    const { outcome } = await run("refuses");
    expect(outcome).toEqual({
      failure: {
        code: "file/missing",
        message: "There is no data.csv.",
        fix: "Commit it.",
        location: undefined,
      },
    });
  });

  it("calls anything else a bug of ours, without a stack trace", async () => {
    const { outcome } = await run("buggy");
    expect(outcome).toMatchObject({ failure: { code: "run/bug" } });
    expect(JSON.stringify(outcome)).not.toContain("at somewhere");
  });

  it("survives a native crash", async () => {
    const { outcome } = await run("aborts");
    expect(outcome).toMatchObject({
      failure: { code: "run/crashed", message: expect.stringContaining("SIGABRT") },
    });
  });

  it("survives an exit and tells its last words", async () => {
    const { outcome } = await run("exits");
    expect(outcome).toMatchObject({
      failure: { code: "run/crashed", message: expect.stringMatching(/exited with 7 .*out of luck/) },
    });
  });

  it("ends a gate that hangs at its time budget", async () => {
    const started = performance.now();
    const { outcome } = await run("hangs", 1);
    expect(outcome).toMatchObject({ failure: { code: "run/timeout" } });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it.runIf(process.platform !== "win32")(
    "ends what a gate started and could not end, and names it",
    async () => {
      const scratch = mkdtempSync(path.join(os.tmpdir(), "assay-worker-"));
      const job = { ...assignment("starts", 3), scratch };
      let pid = Number.NaN;
      const outcome = await runInProcess(worker, job, new AbortController().signal, ({ message }) => {
        pid = Number(message);
      });
      expect(outcome).toMatchObject({
        failure: {
          code: "run/timeout",
          message: expect.stringContaining("Its command `evaluate --all` was still running."),
        },
      });
      expect(pid).toBeGreaterThan(1);
      await expect.poll(() => isAlive(pid)).toBe(false);
      // What the command was to write anew is back.
      expect(readdirSync(scratch)).toEqual(["file"]);
      rmSync(scratch, { recursive: true });
    },
  );

  it.runIf(process.platform === "linux")("ends a gate that takes more memory than its budget", async () => {
    const { outcome } = await run("hoards");
    expect(outcome).toMatchObject({ failure: { code: "run/out-of-memory" } });
  });

  it.runIf(process.platform !== "win32")("knows a process's memory from ps as well", async () => {
    const seen = await fromPs(process.pid);
    expect(seen).toBeGreaterThan(20e6);
    expect(seen).toBeLessThan(4e9);
    const readers = (["darwin", "freebsd"] as const).map(memoryReader);
    expect(readers).toEqual([fromPs, fromPs]);
    expect(await fromPs(2 ** 30)).toBeUndefined();
  });

  it("says so where the system does not tell how much memory a gate uses", async () => {
    const never = new AbortController().signal;
    const job = assignment("fine");
    const codes = async (reader: MemoryReader) => {
      const outcome = await runInProcess(worker, job, never, () => {}, reader);
      return "evidence" in outcome && outcome.evidence.notes.map(({ code }) => code);
    };
    expect(await codes(memoryReader("win32"))).toEqual(["run/memory-not-watched"]);
    expect(await codes(async () => 1)).toEqual([]);
  });

  it("hints at nesting when a gate that reads JSON crashes", async () => {
    const job = { ...assignment("aborts"), settings: { source: "data/events.jsonl" } };
    const outcome = await runInProcess(worker, job, new AbortController().signal, () => {});
    expect(outcome).toMatchObject({ failure: { fix: expect.stringContaining("nested") } });
    const other = await runInProcess(worker, assignment("aborts"), new AbortController().signal, () => {});
    expect(other).toMatchObject({ failure: { fix: expect.not.stringContaining("nested") } });
  });

  it("stops at once when the run is cancelled", async () => {
    const controller = new AbortController();
    const promise = runInProcess(worker, assignment("hangs"), controller.signal, () => {});
    setTimeout(() => controller.abort(), 300);
    expect(await promise).toMatchObject({ failure: { code: "run/cancelled" } });
  });

  it("tells when the program cannot be started at all", async () => {
    const missing = { ...worker, command: "/nowhere/node" };
    const outcome = await runInProcess(missing, assignment("fine"), new AbortController().signal, () => {});
    expect(outcome).toMatchObject({
      failure: { code: "run/crashed", message: expect.stringContaining("ENOENT") },
    });
  });
});

/** Ended processes that nobody waited for are dead all the same. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
