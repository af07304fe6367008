import type { Command } from "commander";
import { loadConfig } from "../../../config/index.ts";
import { GATE_KINDS } from "../../../gates/index.ts";
import { type CliIo, shownPath } from "../io.ts";
import { DEFAULT_CONFIG } from "./run.ts";

export function addValidate(program: Command, io: CliIo, finish: (exitCode: number) => void): void {
  program
    .command("validate")
    .description("check assay.yml without measuring anything")
    .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
    .action(async ({ config: file }: { config: string }) => {
      const config = await loadConfig(shownPath(io, file), GATE_KINDS, io.cwd);
      const rules = config.gates.reduce((sum, gate) => sum + gate.rules.length + gate.anyOf.length, 0);
      io.stderr.write(
        `${file} is valid: ${counted(config.gates.length, "gate")}, ${counted(rules, "rule")}, ${counted(config.promotion.length, "promoted model")}.\n`,
      );
      finish(0);
    });
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
