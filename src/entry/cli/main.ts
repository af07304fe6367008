import { fileURLToPath } from "node:url";
import { endWhileLoading } from "./interruption.ts";

// The rest is imported afterwards, because loading it takes long enough for a Ctrl-C.
endWhileLoading();
const { processIo } = await import("./process-io.ts");
const { runCli } = await import("./run-cli.ts");

const worker = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? "../worker.ts" : "../worker.js", import.meta.url),
);
process.exitCode = await runCli(
  process.argv.slice(2),
  processIo({ command: process.execPath, args: [worker] }),
);
