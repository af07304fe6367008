import os from "node:os";
import path from "node:path";
import type { Command } from "commander";
import { looksPath, recordLooks } from "../../../baselines/index.ts";
import { GATE_KINDS } from "../../../gates/index.ts";
import type { Delivery } from "../../../model/context.ts";
import type { Report } from "../../../model/report.ts";
import { prepareOutput, writeFiles } from "../../../pipeline/output.ts";
import { publish, renderAll } from "../../../pipeline/publish.ts";
import { run } from "../../../pipeline/run.ts";
import { detectPlatform } from "../../../platforms/index.ts";
import { consoleReporter } from "../../../reporters/console.ts";
import { jsonReporter } from "../../../reporters/json.ts";
import { gateSecrets, workerEnv } from "../../worker-env.ts";
import { INTERRUPTED } from "../interruption.ts";
import { type CliIo, shownPath, wantsColour } from "../io.ts";
import { collectOption, type PublishFlags, positiveInteger, publishing } from "../options.ts";
import { progressDisplay } from "../progress.ts";

export const DEFAULT_CONFIG = "assay.yml";
export const DEFAULT_OUTPUT = ".assay";

export interface RunFlags extends PublishFlags {
  readonly config: string;
  readonly gate: readonly string[];
  readonly kind: readonly string[];
  readonly baseline?: string;
  readonly parallel?: number;
  readonly recordLook?: boolean;
}

export function addRun(program: Command, io: CliIo, finish: (exitCode: number) => void): void {
  const command = program
    .command("run")
    .description("measure every gate of assay.yml, judge, report and publish")
    .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
    .option("-g, --gate <name>", "only this gate; repeat for more", collectOption, [])
    .option("-k, --kind <kind>", "only gates of this kind; repeat for more", collectOption, [])
    .option("-b, --baseline <ref>", "git ref to compare with, instead of the config's")
    .option("-j, --parallel <n>", "how many gates may measure at once", positiveInteger)
    .option("--record-look", "add what was judged to looks.jsonl beside the passports, to be committed");
  publishing(command).action(async (flags: RunFlags) => finish(await runCommand(io, flags)));
}

/** Runs the gates and tells everybody; resolves to the exit code. */
export async function runCommand(io: CliIo, flags: RunFlags, audit = false): Promise<number> {
  const platform = detectPlatform(io.env, flags.platform);
  const context = await platform.context(io.env);
  const configPath = path.resolve(io.cwd, flags.config);
  const output = path.resolve(io.cwd, flags.output ?? path.join(path.dirname(configPath), DEFAULT_OUTPUT));
  await prepareOutput(output);
  const progress = progressDisplay(io);
  const { config, report } = await run({
    configPath: shownPath(io, flags.config),
    cwd: io.cwd,
    kinds: GATE_KINDS,
    gates: flags.gate,
    onlyKinds: flags.kind,
    baselineRef: flags.baseline,
    preferPassports: audit,
    context: audit ? { ...context, event: "schedule" } : context,
    worker: { ...io.worker, env: workerEnv(io.env) },
    secrets: gateSecrets(io.env),
    nativeHome: io.nativeHome,
    parallel: flags.parallel ?? Math.max(1, Math.min(4, os.availableParallelism())),
    signal: io.signal,
    progress: progress.report,
  }).finally(progress.close);
  await tell(io, flags, report, output);
  if (flags.recordLook === true && !io.signal.aborted) {
    const { root, baseline } = config;
    const count = await recordLooks(root, baseline.passports, report, new Date());
    io.stderr.write(`Looks added to ${looksPath(baseline.passports)}: ${count}\n`);
  }
  return io.signal.aborted ? INTERRUPTED : report.exitCode;
}

/** Writes, prints and publishes a finished report. */
export async function tell(io: CliIo, flags: PublishFlags, report: Report, output: string): Promise<void> {
  const written = await writeFiles(output, renderAll(report));
  const [shown] = consoleReporter.render(report, { colour: wantsColour(io) });
  io.stderr.write(`\n${shown.text}\n`);
  const relative = written.map((file) => path.relative(io.cwd, file));
  io.stderr.write(`Written: ${relative.join(", ")}\n`);
  if (flags.publish && !io.signal.aborted) {
    const platform = detectPlatform(io.env, flags.platform);
    const deliveries = await publish({
      report,
      platform,
      // Never the report's own context: a merged report may come from an artifact that a stranger made.
      context: await platform.context(io.env),
      env: io.env,
      outputFolder: output,
      options: {
        key: flags.key,
        comment: flags.comment,
        status: flags.status,
        annotations: flags.annotations,
        summary: flags.summary,
      },
    });
    for (const delivery of deliveries) io.stderr.write(`${describeDelivery(delivery)}\n`);
  }
  if (flags.json) for (const { text } of jsonReporter.render(report, {})) io.stdout.write(text);
}

function describeDelivery({ target, status, message, fix, code }: Delivery): string {
  const head = `${target}: ${status === "done" ? message : `${status}: ${message}`}`;
  const tail = code !== undefined && status === "failed" ? ` [${code}]` : "";
  return `${head}${tail}${fix === undefined ? "" : `\n  ${fix}`}`;
}
