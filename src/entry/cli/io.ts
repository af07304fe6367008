import path from "node:path";
import type { Env } from "../../model/context.ts";

/** Where text goes. `stderr` is for people, `stdout` for machines. */
export interface TextStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Everything that a command gets from its process, so that a test or an action can give its own. */
export interface CliIo {
  readonly env: Env;
  readonly cwd: string;
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Program and arguments that start a gate's own process. */
  readonly worker: { readonly command: string; readonly args: readonly string[] };
  /** Folder whose node_modules holds the native packages, when they are not beside the code. */
  readonly nativeHome?: string;
}

/** True when colours help: a terminal, and nobody said NO_COLOR. */
export function wantsColour({ stderr, env }: CliIo): boolean {
  if (env.NO_COLOR) return false;
  return env.FORCE_COLOR !== undefined ? env.FORCE_COLOR !== "0" : stderr.isTTY === true;
}

/** A path of the command line as messages and reports show it. */
export function shownPath({ cwd }: CliIo, file: string): string {
  const absolute = path.resolve(cwd, file);
  const relative = path.relative(cwd, absolute);
  return relative.startsWith("..") || path.isAbsolute(relative) ? absolute : relative;
}
