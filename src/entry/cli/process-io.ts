import { withoutCommands } from "../log-guard.ts";
import { interruption } from "./interruption.ts";
import type { CliIo } from "./io.ts";

/** What a command gets from the process it runs in. */
export function processIo(worker: CliIo["worker"], nativeHome?: string): CliIo {
  const { env, stdout, stderr } = process;
  // On GitHub, text that begins like a command would be obeyed by the runner.
  const guarded = env.GITHUB_ACTIONS === "true";
  // A reader that has seen enough, as `| head`, is no failure.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    env,
    cwd: process.cwd(),
    stdout: guarded ? withoutCommands(stdout) : stdout,
    stderr: guarded ? withoutCommands(stderr) : stderr,
    signal: interruption(),
    worker,
    nativeHome,
  };
}
