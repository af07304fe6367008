import path from "node:path";
import type { Command } from "commander";
import { loadConfig } from "../../../config/index.ts";
import { GATE_KINDS } from "../../../gates/index.ts";
import { readReport } from "../../../pipeline/merge.ts";
import { prepareOutput } from "../../../pipeline/output.ts";
import { promote } from "../../../pipeline/promote.ts";
import { type CliIo, shownPath } from "../io.ts";
import { type PublishFlags, publishing } from "../options.ts";
import { DEFAULT_CONFIG, DEFAULT_OUTPUT, tell } from "./run.ts";

interface PromoteFlags extends PublishFlags {
  readonly config: string;
  readonly to: string;
  readonly report?: string;
  readonly dryRun: boolean;
}

export function addPromote(program: Command, io: CliIo, finish: (exitCode: number) => void): void {
  const command = program
    .command("promote")
    .description("give a model that passed its gates a version and a stage")
    .argument("<model>", "a name under promotion: in the config")
    .requiredOption("--to <stage>", "the stage, e.g. staging")
    .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
    .option("--report <file>", "report.json that shows the gates passed (default: the last run's)")
    .option("--dry-run", "check everything and change nothing", false);
  publishing(command).action(async (model: string, flags: PromoteFlags) => {
    const config = await loadConfig(shownPath(io, flags.config), GATE_KINDS, io.cwd);
    const output = path.resolve(io.cwd, flags.output ?? path.join(config.root, DEFAULT_OUTPUT));
    const evidence = flags.report ?? path.join(config.root, DEFAULT_OUTPUT, "report.json");
    await prepareOutput(output);
    const result = await promote({
      config,
      model,
      stage: flags.to,
      evidence: await readReport(path.resolve(io.cwd, evidence)),
      output,
      dryRun: flags.dryRun,
    });
    await tell(io, flags, result.report, path.join(output, "promotion"));
    finish(result.report.exitCode);
  });
}
