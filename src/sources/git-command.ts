import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { AssayError, reasonOf } from "../model/error.ts";
import { gitEnvironment } from "./git-environment.ts";

/** Nothing that a repository's settings name is run: no hooks, no file-system monitor, no question on a terminal. */
const HARDENED = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.askPass=true",
  "core.quotePath=false",
  "log.showSignature=false",
  "gc.auto=0",
];

const SILENCE_LIMIT_MS = 120_000;

/**
 * Runs git without a shell and gives what it prints on stdout. A command that ends with another status than 0
 * and says nothing on stderr gives its (usually empty) output.
 *
 * @throws AssayError `file/git-failed` with git's own first sentence, `file/git-ownership` when git distrusts
 *   the folder's owner.
 */
export async function git(folder: string, args: readonly string[]): Promise<string> {
  if (!existsSync(folder)) {
    throw new AssayError(
      "file/git-failed",
      `Git cannot run in \`${folder}\` because there is no such folder.`,
    );
  }
  try {
    return await output(folder, args);
  } catch (thrown) {
    throw explained(thrown, folder, args);
  }
}

function output(folder: string, args: readonly string[]): Promise<string> {
  const settings = HARDENED.flatMap((setting) => ["-c", setting]);
  return new Promise((resolved, rejected) => {
    const child = spawn("git", [...settings, ...args], {
      cwd: folder,
      env: gitEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    const said = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    const silence = setTimeout(() => {
      child.kill("SIGKILL");
      // A program that git started may hold them.
      child.stdout.destroy();
      child.stderr.destroy();
      rejected(new Error(`error: nothing was heard of it for ${SILENCE_LIMIT_MS / 1000} seconds`));
    }, SILENCE_LIMIT_MS);
    for (const name of ["stdout", "stderr"] as const) {
      child[name].on("data", (chunk: Buffer) => {
        silence.refresh();
        said[name].push(chunk);
      });
    }
    child.on("error", (error) => {
      clearTimeout(silence);
      rejected(error);
    });
    // `close`, not `exit`: what git wrote last may still be in the pipe when it has ended.
    child.on("close", (status, signal) => {
      clearTimeout(silence);
      try {
        const complaint = Buffer.concat(said.stderr).toString("utf8");
        if (signal !== null) rejected(new Error(`error: it was ended by ${signal}`));
        else if (status !== 0 && complaint !== "") rejected(new Error(complaint));
        else resolved(Buffer.concat(said.stdout).toString("utf8"));
      } catch (thrown) {
        // More than a text can hold.
        rejected(thrown);
      }
    });
  });
}

function explained(thrown: unknown, folder: string, args: readonly string[]): AssayError {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  if (text.includes("dubious ownership")) {
    return new AssayError(
      "file/git-ownership",
      `Git refuses to read \`${folder}\` because another user owns it, which is usual inside a container.`,
      {
        fix: `Run \`git config --global --add safe.directory "${folder}"\` before Assay.`,
        cause: thrown,
      },
    );
  }
  if (text.includes("ENOENT")) {
    return new AssayError("file/git-failed", "Git is needed here and the command `git` was not found.", {
      fix: "Install git 2.30 or newer and put it on the PATH.",
      cause: thrown,
    });
  }
  const command = args.find((argument) => !argument.startsWith("-")) ?? "git";
  const reason = text.split("\n").find((line) => /^(fatal|error): /.test(line)) ?? reasonOf(thrown);
  return new AssayError("file/git-failed", `\`git ${command}\` failed in \`${folder}\`: ${reason.trim()}`, {
    cause: thrown,
  });
}

/** True when this folder or one above it is a repository's top. Needs no git. */
export function isInsideRepository(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return true;
    if (dirname(at) === at) return false;
  }
}

/** The entries of output that `-z` separated. */
export function entriesOf(output: string): string[] {
  return output.split("\0").filter((entry) => entry !== "");
}
