import { type ChildProcess, spawn } from "node:child_process";
import { endMarkedProcesses } from "../engines/marked-processes.ts";
import { endProcessGroup } from "../engines/process-group.ts";
import type { Evidence, Note } from "../model/evidence.ts";
import type { ProcessGroup, Progress } from "../model/gate.ts";
import { putBack } from "../sources/set-aside.ts";
import type { Assignment, Failure, Reply } from "./protocol.ts";
import { type MemoryReader, memoryReader } from "./resident-memory.ts";

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
  residentBytes: MemoryReader = memoryReader(process.platform),
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
    const groups = new Map<number, ProcessGroup>();
    let settled = false;
    const settle = (outcome: Outcome) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      clearInterval(watch);
      signal.removeEventListener("abort", cancel);
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
      // A gate that was killed could not end what it started.
      for (const group of groups.values()) end(group);
      resolve(outcome);
    };
    const follow = (group: ProcessGroup) => {
      if (!group.isRunning) groups.delete(group.pid);
      else if (settled) end(group);
      else groups.set(group.pid, group);
    };
    const cancel = () => settle({ failure: CANCELLED });
    const timer = setTimeout(
      () =>
        settle({
          failure: timedOut(
            assignment,
            [...groups.values()].map(({ command }) => command),
          ),
        }),
      assignment.budget.seconds * 1000,
    );
    let isWatched: boolean | undefined;
    const look = async () => {
      const bytes = child.pid === undefined ? undefined : await residentBytes(child.pid);
      if (settled) return;
      // Once it was told, silence only means that the process is ending.
      isWatched = isWatched === true || bytes !== undefined;
      if (bytes !== undefined && bytes > assignment.budget.memoryBytes)
        settle({ failure: overMemory(assignment, bytes) });
    };
    const watch = setInterval(look, MEMORY_POLL_MS);
    look();
    signal.addEventListener("abort", cancel, { once: true });
    child.on("message", (reply: Reply) => {
      if (reply.type === "progress") progress(reply.progress);
      else if (reply.type === "group") follow(reply.group);
      else if (reply.type === "evidence")
        settle({ evidence: isWatched === false ? withNote(reply.evidence, NOT_WATCHED) : reply.evidence });
      else settle({ failure: reply.failure });
    });
    child.on("error", (error) => settle({ failure: crashed(assignment, error.message, "") }));
    child.on("close", (code, killedBy) =>
      settle({
        failure: crashed(assignment, killedBy ? `was ended by ${killedBy}` : `exited with ${code}`, tail()),
      }),
    );
    child.send(assignment, (error) => {
      // The process ended before it could read; `close` tells how.
      if (error && child.exitCode === null) child.kill("SIGKILL");
    });
  });
}

function end({ pid, mark, aside }: ProcessGroup): void {
  endProcessGroup(pid);
  if (mark !== undefined) endMarkedProcesses(mark);
  if (aside !== undefined) putBack(aside);
}

const NOT_WATCHED: Note = {
  code: "run/memory-not-watched",
  message:
    "This system does not tell how much memory a process uses, so the gate's `memory:` was not enforced.",
};

function withNote(evidence: Evidence, note: Note): Evidence {
  return { ...evidence, notes: [...evidence.notes, note] };
}

const CANCELLED: Failure = {
  code: "run/cancelled",
  message: "The run was cancelled before this gate had an answer.",
};

function timedOut({ gate, budget }: Assignment, running: readonly string[]): Failure {
  const [command] = running;
  const still = command === undefined ? "" : ` Its command \`${command}\` was still running.`;
  return {
    code: "run/timeout",
    message: `Gate ${gate} had no answer after its ${budget.seconds} s.${still}`,
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

function crashed({ settings }: Assignment, how: string, lastWords: string): Failure {
  const words = lastWords === "" ? "" : ` Its last words: ${lastWords}`;
  return {
    code: "run/crashed",
    message: `The gate's process ${how} without an answer.${words}`,
    fix: `The input may be damaged${readsJson(settings) ? ", or JSON may be nested so deeply that its reader gives up" : ""}. Run this gate alone to see more; other gates are not affected.`,
  };
}

/** DuckDB crashes on JSON that is nested some ten thousand levels deep. */
function readsJson(settings: unknown): boolean {
  return /\.(?:jsonl|ndjson|json)\b/i.test(JSON.stringify(settings) ?? "");
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
