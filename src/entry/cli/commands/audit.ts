import type { Command } from "commander";
import type { CliIo } from "../io.ts";
import { collectOption, publishing } from "../options.ts";
import { DEFAULT_CONFIG, type RunFlags, runCommand } from "./run.ts";

export function addAudit(program: Command, io: CliIo, finish: (exitCode: number) => void): void {
  const command = program
    .command("audit")
    .description("check what is already here against its passports, for scheduled runs")
    .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
    .option("-g, --gate <name>", "only this gate; repeat for more", collectOption, [])
    .option("-k, --kind <kind>", "only gates of this kind; repeat for more", collectOption, []);
  publishing(command).action(async (flags: RunFlags) => finish(await runCommand(io, flags, true)));
}
