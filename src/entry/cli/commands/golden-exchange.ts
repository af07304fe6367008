import path from "node:path";
import { type Command, Option } from "commander";
import {
  chosenPassports,
  DEFAULT_FOLDER,
  importGolden,
  renderModelCard,
  renderModelIndex,
} from "../../../baselines/index.ts";
import { loadConfig } from "../../../config/index.ts";
import { GATE_KINDS } from "../../../gates/index.ts";
import { TOOL } from "../../../pipeline/tool.ts";
import { type CliIo, shownPath } from "../io.ts";
import { DEFAULT_CONFIG } from "./run.ts";

const FORMATS = { "model-index": renderModelIndex, "model-card": renderModelCard };

interface ImportFlags {
  readonly config: string;
  readonly gate?: string;
  readonly who?: string;
  readonly because?: string;
}

/** `assay golden export` and `import`: passports as others read and write them. */
export function addGoldenExchange(golden: Command, io: CliIo, finish: (exitCode: number) => void): void {
  golden
    .command("export")
    .description("print a passport as metadata or as a section of a Hugging Face model card")
    .argument("<model>", "name of the passport")
    .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
    .addOption(
      new Option("--format <format>", "what to print").choices(Object.keys(FORMATS)).default("model-index"),
    )
    .action(async (model: string, flags: { config: string; format: keyof typeof FORMATS }) => {
      const config = await loadConfig(shownPath(io, flags.config), GATE_KINDS, io.cwd);
      const folder = config.baseline.passports ?? DEFAULT_FOLDER;
      const { passports } = await chosenPassports({ root: config.root, folder, model });
      for (const passport of passports) io.stdout.write(FORMATS[flags.format](passport));
      finish(0);
    });

  golden
    .command("import")
    .description("make a first passport of what a model card says")
    .argument("<card>", "README.md of a Hugging Face model, or a YAML or JSON file with `model-index`")
    .argument("<model>", "name of the model: its file's without the extension")
    .option("-c, --config <file>", "the config", DEFAULT_CONFIG)
    .option("-g, --gate <name>", "the gate whose metrics the card tells, where several evaluate the model")
    .option("--because <reason>", "why these values are to hold")
    .option("--who <name>", "who accepts (default: git's user.name)")
    .action(async (card: string, model: string, flags: ImportFlags) => {
      const config = await loadConfig(shownPath(io, flags.config), GATE_KINDS, io.cwd);
      const { text } = await importGolden({
        config,
        folder: config.baseline.passports ?? DEFAULT_FOLDER,
        card: path.resolve(io.cwd, card),
        shown: card,
        model,
        gate: flags.gate,
        who: flags.who,
        because: flags.because,
        when: new Date(),
        known: GATE_KINDS.filter(({ kind }) => kind === "evaluation").flatMap(({ metrics }) => metrics),
        version: TOOL.version,
      });
      io.stderr.write(text);
      finish(0);
    });
}
