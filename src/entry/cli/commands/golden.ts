import path from "node:path";
import type { Command } from "commander";
import {
  acceptGolden,
  DEFAULT_FOLDER,
  diffGolden,
  gateSettingsOf,
  goldenHistory,
  refusal,
  showGolden,
  verifyGolden,
} from "../../../baselines/index.ts";
import { loadConfig } from "../../../config/index.ts";
import { GATE_KINDS } from "../../../gates/index.ts";
import type { Config } from "../../../model/config.ts";
import { readReport } from "../../../pipeline/merge.ts";
import { recomputer } from "../../../pipeline/recompute.ts";
import { workerEnv } from "../../worker-env.ts";
import { type CliIo, shownPath } from "../io.ts";
import { addGoldenExchange } from "./golden-exchange.ts";
import { predictRows } from "./golden-predictions.ts";
import { DEFAULT_CONFIG, DEFAULT_OUTPUT } from "./run.ts";

interface GoldenFlags {
  readonly config: string;
  readonly report?: string;
  readonly because?: string;
  readonly who?: string;
  readonly withPredictions?: boolean;
  readonly as?: string;
  readonly recompute?: boolean;
}

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
    .option("--as <name>", "keep it under another name, which rules may compare with")
    .option("--with-predictions", "keep what the model says of each golden row, too")
    .action(async (model: string | undefined, flags: GoldenFlags) => {
      const { config, folder, report } = await open(io, flags);
      const { text } = await acceptGolden({
        root: config.root,
        folder,
        report: await readReport(report),
        model,
        ...(flags.as === undefined ? {} : { as: flags.as }),
        because: flags.because,
        who: flags.who,
        settings: gateSettingsOf(config),
        ...(flags.withPredictions === true ? { predict: (gate) => predictRows(config, gate) } : {}),
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
        gates: config.gates,
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
      const { root, gates } = config;
      const { text, refused } = await showGolden({ root, folder, model, gates });
      io.stdout.write(text);
      const { said, exitCode } = refusal(refused);
      io.stderr.write(said);
      finish(exitCode);
    });

  withConfig(golden.command("history").description("print who accepted which model and why"))
    .argument("[model]", "only this model")
    .action(async (model: string | undefined, flags: GoldenFlags) => {
      const { config, folder } = await open(io, flags);
      const { root, gates } = config;
      const { text, refused } = await goldenHistory({ root, folder, model, gates });
      io.stdout.write(text);
      const { said, exitCode } = refusal(refused);
      io.stderr.write(said);
      finish(exitCode);
    });

  withConfig(
    golden
      .command("verify")
      .description("read models and golden data again, measure again, and compare with the passports"),
  )
    .argument("[model]", "only this model")
    .option("--no-recompute", "compare files and acceptances alone, without measuring the values again")
    .action(async (model: string | undefined, flags: GoldenFlags) => {
      const { config, folder } = await open(io, flags);
      const { root, gates } = config;
      const recompute = recomputer({
        config,
        kinds: GATE_KINDS,
        worker: { ...io.worker, env: workerEnv(io.env) },
        nativeHome: io.nativeHome,
        signal: io.signal,
      });
      const wanted = flags.recompute === false ? {} : { recompute };
      const { text, exitCode } = await verifyGolden({
        root,
        folder,
        model,
        gates,
        configDigest: config.digest,
        ...wanted,
      });
      io.stdout.write(text);
      finish(exitCode);
    });

  addGoldenExchange(golden, io, finish);
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
