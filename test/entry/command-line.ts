import path from "node:path";
import { runCli } from "../../src/entry/cli/run-cli.ts";

const WORKER = path.resolve(import.meta.dirname, "../../src/entry/worker.ts");

/** What the command does in a folder, as a CI job without a terminal runs it. */
export async function assayIn(cwd: string, ...argv: string[]) {
  let out = "";
  let said = "";
  const exitCode = await runCli(argv, {
    env: { PATH: process.env.PATH, CI: "true" },
    cwd,
    stdout: {
      write: (text: string) => {
        out += text;
      },
    },
    stderr: {
      write: (text: string) => {
        said += text;
      },
    },
    signal: new AbortController().signal,
    worker: { command: process.execPath, args: [WORKER] },
  });
  return { exitCode, out, said };
}
