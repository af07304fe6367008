import type { Command } from "commander";
import { loadConfig } from "../../../config/index.ts";
import { GATE_KINDS } from "../../../gates/index.ts";
import type { Config } from "../../../model/config.ts";
import { AssayError } from "../../../model/error.ts";
import { candidateTree, openTree } from "../../../sources/tree.ts";
import { type CliIo, shownPath } from "../io.ts";
import { describeError } from "../problem.ts";
import { DEFAULT_CONFIG } from "./run.ts";

const WRONG = 2;

export function addValidate(program: Command, io: CliIo, finish: (exitCode: number) => void): void {
  program
    .command("validate")
    .description("check assay.yml and the schemas that it names without measuring anything")
    .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
    .action(async ({ config: file }: { config: string }) => {
      const config = await loadConfig(shownPath(io, file), GATE_KINDS, io.cwd);
      const wrong = await wrongFiles(config);
      if (wrong.length > 0) {
        io.stderr.write([...new Set(wrong.map(describeError))].join(""));
        finish(WRONG);
        return;
      }
      const rules = config.gates.reduce((sum, gate) => sum + gate.rules.length + gate.anyOf.length, 0);
      io.stderr.write(
        `${file} is valid: ${counted(config.gates.length, "gate")}, ${counted(rules, "rule")}, ${counted(config.promotion.length, "promoted model")}.\n`,
      );
      finish(0);
    });
}

/** What is wrong with the files that gates name, by gate. */
async function wrongFiles(config: Config): Promise<readonly AssayError[]> {
  const tree = openTree(candidateTree(config.root), "");
  const wrong: AssayError[] = [];
  for (const { kind, settings } of config.gates)
    try {
      await GATE_KINDS.find((one) => one.kind === kind)?.checkFiles?.(settings, tree);
    } catch (thrown) {
      if (!(thrown instanceof AssayError)) throw thrown;
      wrong.push(thrown);
    }
  return wrong;
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
