import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import type { Evidence } from "../model/evidence.ts";
import type { Progress } from "../model/gate.ts";
import type { Assignment, Failure, Reply } from "./protocol.ts";

/** How to start a gate's own process: the same program in another role. */
export interface WorkerCommand {
  readonly command: string;
  readonly args: readonly string[];
  /** Environment without the secrets that a gate has no use for. */
  readonly env: Readonly<Record<string, string>>;
}

export type Outcome = { readonly evidence: Evidence } | { readonly failure: Failure };

const MEMORY_POLL_MS = 200;

/**
 * Runs one gate in its own process, so that a native crash, a hang or a memory leak is that gate's
 * failure and nobody else's. Always resolves.
 */
export function runInProcess(
  worker: WorkerCommand,
  assignment: Assignment,
  signal: AbortSignal,
  progress: (event: Progress) => void,
): Promise<Outcome> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve({ failure: CANCELLED });
    const child = spawn(worker.command, [...worker.args], {
      env: worker.env,
      serialization: "advanced",
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      windowsHide: true,
    });
    const tail = keepTail(child);
    let settled = false;
    const settle = (outcome: Outcome) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      clearInterval(watch);
      signal.removeEventListener("abort", cancel);
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
      resolve(outcome);
    };
    const cancel = () => settle({ failure: CANCELLED });
    const timer = setTimeout(
      () => settle({ failure: timedOut(assignment) }),
      assignment.budget.seconds * 1000,
    );
    const watch = setInterval(async () => {
      const bytes = await residentBytes(child.pid);
      if (bytes > assignment.budget.memoryBytes) settle({ failure: overMemory(assignment, bytes) });
    }, MEMORY_POLL_MS);
    signal.addEventListener("abort", cancel, { once: true });
    child.on("message", (reply: Reply) => {
      if (reply.type === "progress") progress(reply.progress);
      else if (reply.type === "evidence") settle({ evidence: reply.evidence });
      else settle({ failure: reply.failure });
    });
    child.on("error", (error) => settle({ failure: crashed(error.message, "") }));
    child.on("close", (code, killedBy) =>
      settle({ failure: crashed(killedBy ? `was ended by ${killedBy}` : `exited with ${code}`, tail()) }),
    );
    child.send(assignment, (error) => {
      // The process ended before it could read; `close` tells how.
      if (error && child.exitCode === null) child.kill("SIGKILL");
    });
  });
}

const CANCELLED: Failure = {
  code: "run/cancelled",
  message: "The run was cancelled before this gate had an answer.",
};

function timedOut({ gate, budget }: Assignment): Failure {
  return {
    code: "run/timeout",
    message: `Gate ${gate} had no answer after its ${budget.seconds} s.`,
    fix: `Give it more with \`timeout:\` under \`gates: ${gate}:\`, or less to do.`,
  };
}

function overMemory({ gate, budget }: Assignment, bytes: number): Failure {
  const megabytes = (value: number) => `${Math.round(value / 1e6)} MB`;
  return {
    code: "run/out-of-memory",
    message: `Gate ${gate} used ${megabytes(bytes)} of memory; its budget is ${megabytes(budget.memoryBytes)}.`,
    fix: `Raise \`memory:\` under \`gates: ${gate}:\`, or use a machine with more.`,
  };
}

function crashed(how: string, lastWords: string): Failure {
  const words = lastWords === "" ? "" : ` Its last words: ${lastWords}`;
  return {
    code: "run/crashed",
    message: `The gate's process ${how} without an answer.${words}`,
    fix: "The input may be damaged. Run this gate alone to see more; other gates are not affected.",
  };
}

/** The last line that a process wrote to stderr, at most 300 characters. */
function keepTail(child: ChildProcess): () => string {
  let text = "";
  child.stdout?.resume();
  child.stderr?.setEncoding("utf8").on("data", (chunk: string) => {
    text = (text + chunk).slice(-4000);
  });
  return () => text.trim().split("\n").at(-1)?.slice(-300) ?? "";
}

/** Resident memory of a process; 0 where the system does not tell (anything but Linux). */
async function residentBytes(pid: number | undefined): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
