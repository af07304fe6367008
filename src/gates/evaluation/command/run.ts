import { spawn } from "node:child_process";
import { endMarkedProcesses, MARK_VARIABLE } from "../../../engines/marked-processes.ts";
import { endProcessGroup } from "../../../engines/process-group.ts";
import { AssayError } from "../../../model/error.ts";
import { lastWords } from "./last-words.ts";

export interface CommandRequest {
  readonly words: readonly string[];
  /** The same for people, without secrets. */
  readonly shown: string;
  /** Where the command runs: the folder of `assay.yml`. */
  readonly folder: string;
  /** How long it may take. */
  readonly seconds: number;
  /** What the gate had from its start. */
  readonly budget: number;
  /** Environment of the command, with a mark of its own; this process's where undefined. */
  readonly environment?: Readonly<Record<string, string>>;
  /** What its processes inherit, so that those are found that leave its group. */
  readonly mark: string;
  started(pid: number): void;
  ended(pid: number): void;
}

/**
 * Runs a command without a shell and in a process group of its own, which is ended as a whole when the command
 * ends, when its time is up and when this process ends; with it, where the system tells of them, processes that
 * left the group.
 * @throws AssayError `evaluation/command-failed`, `evaluation/command-timeout`
 */
export function runCommand(request: CommandRequest): Promise<void> {
  const { seconds, mark } = request;
  return new Promise((resolve, reject) => {
    if (!(seconds > 0)) throw notStarted(request);
    const child = start(request);
    const { pid } = child;
    if (pid !== undefined) request.started(pid);
    const said = lastWords(child);
    let isLate = false;
    const end = () => {
      if (pid !== undefined) endProcessGroup(pid);
      endMarkedProcesses(mark);
    };
    process.once("exit", end);
    const timer = setTimeout(() => {
      isLate = true;
      end();
    }, seconds * 1000);
    const settle = (error?: AssayError) => {
      clearTimeout(timer);
      process.removeListener("exit", end);
      // What it left running must not write on.
      end();
      if (pid !== undefined) request.ended(pid);
      if (error === undefined) resolve();
      else reject(error);
    };
    child.on("error", (error) => settle(failed(request, `could not be started: ${error.message}`, "")));
    // Not `close`: a process that it left in the background may hold its output open.
    child.on("exit", (code, signal) => {
      if (isLate) settle(timedOut(request, said()));
      else if (code === 0) settle();
      else
        settle(failed(request, signal ? `was ended by ${signal}` : `ended with exit code ${code}`, said()));
    });
  });
}

/** Most of what keeps a program from starting comes as an event; a name that is too long, or holds a NUL, is thrown. */
function start(request: CommandRequest) {
  const { words, folder, environment, mark } = request;
  const [program, ...args] = words;
  try {
    return spawn(program, args, {
      cwd: folder,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
      ...(environment === undefined ? {} : { env: { ...environment, [MARK_VARIABLE]: mark } }),
    });
  } catch (thrown) {
    const why = thrown instanceof Error && "code" in thrown ? ` (${thrown.code})` : "";
    throw failed(request, `could not be started${why}`, "");
  }
}

function failed({ shown }: CommandRequest, how: string, said: string): AssayError {
  return new AssayError("evaluation/command-failed", `\`${shown}\` ${how}.${quoted(said)}`, {
    fix: "Run the command in the folder of `assay.yml` by hand, without the file that it writes: the one of before is out of its way. It sees no secrets, because the gate's process has none.",
  });
}

const MORE_TIME = "Give the gate more with `timeout:`, or the command less to do.";

function timedOut({ shown, seconds, budget }: CommandRequest, said: string): AssayError {
  return new AssayError(
    "evaluation/command-timeout",
    `\`${shown}\` was ended after ${seconds.toFixed(1)} s, when nine tenths of the gate's ${budget} s were over.${quoted(said)}`,
    { fix: MORE_TIME },
  );
}

function notStarted({ shown, budget }: CommandRequest): AssayError {
  return new AssayError(
    "evaluation/command-timeout",
    `\`${shown}\` was not started: nine tenths of the gate's ${budget} s were over before.`,
    { fix: MORE_TIME },
  );
}

function quoted(said: string): string {
  return said === "" ? "" : ` Its last words: ${said}`;
}
