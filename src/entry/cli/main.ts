import { fileURLToPath } from "node:url";
import { processIo } from "./process-io.ts";
import { runCli } from "./run-cli.ts";

const worker = fileURLToPath(
  new URL(import.meta.url.endsWith(".ts") ? "../worker.ts" : "../worker.js", import.meta.url),
);
process.exitCode = await runCli(
  process.argv.slice(2),
  processIo({ command: process.execPath, args: [worker] }),
);
