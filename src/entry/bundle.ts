import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { endWhileLoading } from "./cli/interruption.ts";
import type { CommandId } from "./plugin-commands.ts";

/** Commands of the command line that run gates, which need the native packages. */
const MEASURING = new Set(["run", "audit"]);
const bundle = fileURLToPath(import.meta.url);

/** For the actions: `import { runAction } from "dist/index.mjs"`. */
export async function runAction(command: CommandId): Promise<void> {
  const action = await import("./action.ts");
  await action.runAction(command, bundle);
}

/** For shells: `node dist/index.mjs run …`, and for `bin/assay.js`. */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  endWhileLoading();
  const { runCli } = await import("./cli/run-cli.ts");
  const { processIo } = await import("./cli/process-io.ts");
  const { ensureNativeHome } = await import("./runtime.ts");
  const { env, stderr } = process;
  const needsNative = MEASURING.has(argv[0]) && !argv.includes("--help") && !argv.includes("-h");
  try {
    const log = (line: string) => stderr.write(`${line}\n`);
    const nativeHome = needsNative ? await ensureNativeHome({ env, bundle, log }) : undefined;
    const io = processIo({ command: process.execPath, args: [bundle, "worker"] }, nativeHome);
    process.exitCode = await runCli(argv, io);
  } catch (thrown) {
    const { describeError } = await import("./cli/problem.ts");
    const { AssayError } = await import("../model/error.ts");
    if (!(thrown instanceof AssayError)) throw thrown;
    stderr.write(describeError(thrown));
    process.exitCode = 3;
  }
}

function isProgram(): boolean {
  const script = process.argv[1];
  return script !== undefined && realpathSync(script) === realpathSync(bundle);
}

if (isProgram()) {
  if (process.argv[2] === "worker") await import("./worker.ts");
  else await runCommandLine(process.argv.slice(2));
}
