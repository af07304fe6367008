import path from "node:path";
import type { Command } from "commander";
import { acceptGolden, diffGolden, goldenHistory, showGolden } from "../../../baselines/index.ts";
import { loadConfig } from "../../../config/index.ts";
import { GATE_KINDS } from "../../../gates/index.ts";
import type { Config } from "../../../model/config.ts";
import { readReport } from "../../../pipeline/merge.ts";
import { type CliIo, shownPath } from "../io.ts";
import { DEFAULT_CONFIG, DEFAULT_OUTPUT } from "./run.ts";

interface GoldenFlags {
  readonly config: string;
  readonly report?: string;
  readonly because?: string;
  readonly who?: string;
}

const DEFAULT_FOLDER = "golden";

export function addGolden(program: Command, io: CliIo, finish: (exitCode: number) => void): void {
  const golden = program.command("golden").description("passports: the golden metrics of accepted models");
  const withConfig = (command: Command) =>
    command.option("-c, --config <file>", "the config", DEFAULT_CONFIG);
  const withReport = (command: Command) =>
    withConfig(command).option("--report <file>", "report.json of the run to take (default: the last one's)");

  withReport(golden.command("accept").description("make what the last run measured the golden metrics"))
    .argument("[model]", "only this model; all that the report evaluated without it")
    .option("--because <reason>", "why; needed when a metric gets worse")
    .option("--who <name>", "who accepts (default: git's user.name)")
    .action(async (model: string | undefined, flags: GoldenFlags) => {
      const { config, folder, report } = await open(io, flags);
      const { text } = await acceptGolden({
        root: config.root,
        folder,
        report: await readReport(report),
        model,
        because: flags.because,
        who: flags.who,
        when: new Date(),
      });
      io.stderr.write(text);
      finish(0);
    });

  withReport(golden.command("diff").description("compare the passports with what the last run measured"))
    .argument("[model]", "only this model")
    .action(async (model: string | undefined, flags: GoldenFlags) => {
      const { config, folder, report } = await open(io, flags);
      const { text } = await diffGolden({
        root: config.root,
        folder,
        report: await readReport(report),
        model,
      });
      io.stdout.write(text);
      finish(0);
    });

  withConfig(golden.command("show").description("print the golden metrics"))
    .argument("[model]", "only this model")
    .action(async (model: string | undefined, flags: GoldenFlags) => {
      const { config, folder } = await open(io, flags);
      const { text } = await showGolden({ root: config.root, folder, model });
      io.stdout.write(text);
      finish(0);
    });

  withConfig(golden.command("history").description("print who accepted which model and why"))
    .argument("[model]", "only this model")
    .action(async (model: string | undefined, flags: GoldenFlags) => {
      const { config, folder } = await open(io, flags);
      const { text } = await goldenHistory({ root: config.root, folder, model });
      io.stdout.write(text);
      finish(0);
    });
}

async function open(
  io: CliIo,
  flags: GoldenFlags,
): Promise<{ config: Config; folder: string; report: string }> {
  const config = await loadConfig(shownPath(io, flags.config), GATE_KINDS, io.cwd);
  const report =
    flags.report === undefined
      ? path.join(config.root, DEFAULT_OUTPUT, "report.json")
      : path.resolve(io.cwd, flags.report);
  return { config, folder: config.baseline.passports ?? DEFAULT_FOLDER, report };
}
