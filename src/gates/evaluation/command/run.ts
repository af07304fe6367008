import { type ChildProcess, spawn } from "node:child_process";
import { stat } from "node:fs/promises";
import path from "node:path";
import { AssayError } from "../../../model/error.ts";
import { lastWords } from "./last-words.ts";

export interface CommandRequest {
  readonly words: readonly string[];
  /** Where the command runs: the folder of `assay.yml`. */
  readonly folder: string;
  /** What it must write, relative to the folder. */
  readonly output: string;
  readonly seconds: number;
}

/**
 * Runs a command that writes a file, without a shell and in a process group of its own, which is ended as a
 * whole when the time is up or this process ends.
 * @throws AssayError `evaluation/command-failed`, `evaluation/command-timeout`, `evaluation/command-no-file`
 */
export async function runCommand(request: CommandRequest): Promise<void> {
  const { words, folder, output } = request;
  const file = path.resolve(folder, output);
  const before = await stampOf(file);
  await finish(request);
  const after = await stampOf(file);
  if (after !== undefined && after !== before) return;
  throw new AssayError(
    "evaluation/command-no-file",
    after === undefined
      ? `\`${words.join(" ")}\` ended well but there is no file \`${output}\`.`
      : `\`${words.join(" ")}\` ended well but did not write \`${output}\`: the file there is from before.`,
    { fix: "Let the command write the file that the gate names, on every run.", location: { path: output } },
  );
}

function finish({ words, folder, seconds }: CommandRequest): Promise<void> {
  const [program, ...args] = words;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: folder,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    const said = lastWords(child);
    let isLate = false;
    const end = () => endGroup(child);
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
      if (error === undefined) resolve();
      else reject(error);
    };
    child.on("error", (error) => settle(failed(words, `could not be started: ${error.message}`, "")));
    // Not `close`: a process that it left in the background may hold its output open.
    child.on("exit", (code, signal) => {
      if (isLate) settle(timedOut(words, seconds, said()));
      else if (code === 0) settle();
      else settle(failed(words, signal ? `was ended by ${signal}` : `ended with exit code ${code}`, said()));
    });
  });
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The group is gone already.
  }
}

function failed(words: readonly string[], how: string, said: string): AssayError {
  return new AssayError("evaluation/command-failed", `\`${words.join(" ")}\` ${how}.${quoted(said)}`, {
    fix: "Run the command in the folder of `assay.yml` by hand. It sees no secrets: the gate's process has none.",
  });
}

function timedOut(words: readonly string[], seconds: number, said: string): AssayError {
  return new AssayError(
    "evaluation/command-timeout",
    `\`${words.join(" ")}\` was not done after ${Math.round(seconds)} s.${quoted(said)}`,
    { fix: "Give the gate more with `timeout:`, or the command less to do." },
  );
}

function quoted(said: string): string {
  return said === "" ? "" : ` Its last words: ${said}`;
}

/** Different whenever the file was written; undefined where there is none. */
async function stampOf(file: string): Promise<string | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return found && `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}`;
}
