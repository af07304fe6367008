import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type SimpleGit, simpleGit } from "simple-git";
import { AssayError, reasonOf } from "../model/error.ts";

/** Nothing that a repository's settings name is run: no hooks, no file-system monitor, no question on a terminal. */
const HARDENED = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.askPass=true",
  "core.quotePath=false",
  "log.showSignature=false",
  "gc.auto=0",
];

/**
 * Variables that a CI system sets for its own checkout. Every other `GIT_*` is withheld, above all `GIT_DIR`
 * and `GIT_INDEX_FILE`, which inside a hook point at something else than the folder asked for.
 */
const PASSED_ON = [
  "GIT_AUTHOR_NAME",
  "GIT_AUTHOR_EMAIL",
  "GIT_AUTHOR_DATE",
  "GIT_COMMITTER_NAME",
  "GIT_COMMITTER_EMAIL",
  "GIT_COMMITTER_DATE",
  "GIT_TERMINAL_PROMPT",
  "GIT_SSL_CAINFO",
  "GIT_SSL_NO_VERIFY",
  "GIT_ASKPASS",
  "SSH_ASKPASS",
  "GIT_SSH",
  "GIT_SSH_COMMAND",
];

const SILENCE_LIMIT_MS = 120_000;

function client(folder: string): SimpleGit {
  return simpleGit({
    baseDir: folder,
    config: HARDENED,
    allowEnvironment: PASSED_ON,
    timeout: { block: SILENCE_LIMIT_MS },
    unsafe: {
      allowUnsafeHooksPath: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeAskPass: true,
      allowUnsafeSshCommand: true,
    },
  });
}

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
    return await client(folder).raw([...args]);
  } catch (thrown) {
    throw explained(thrown, folder, args);
  }
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
