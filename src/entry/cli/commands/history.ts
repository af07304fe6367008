import path from "node:path";
import type { Command } from "commander";
import { loadConfig } from "../../../config/index.ts";
import { GATE_KINDS } from "../../../gates/index.ts";
import {
  appendHistory,
  History,
  historyCsv,
  newPoints,
  pointsOf,
  readHistory,
  trendText,
} from "../../../history/index.ts";
import { AssayError } from "../../../model/error.ts";
import { matchesText } from "../../../model/subject.ts";
import { readReport } from "../../../pipeline/merge.ts";
import { refuseLinkOut } from "../../../sources/link-out.ts";
import { type CliIo, shownPath } from "../io.ts";
import { DEFAULT_CONFIG, DEFAULT_OUTPUT } from "./run.ts";

interface HistoryFlags {
  readonly config: string;
  readonly gate?: string;
  readonly metric?: string;
}

export function addHistory(program: Command, io: CliIo, finish: (exitCode: number) => void): void {
  const history = program
    .command("history")
    .description("measurements over time, for rules that say `within`");
  const withConfig = (command: Command) =>
    command.option("-c, --config <file>", "the config", DEFAULT_CONFIG);
  const withFilter = (command: Command) =>
    withConfig(command)
      .option("-g, --gate <name>", "only this gate; `*` stands for anything")
      .option("-m, --metric <id>", "only this metric; `*` stands for anything");

  withConfig(history.command("append").description("add what a run measured to the history, once a run"))
    .argument("[report]", "report.json of the run (default: the last one's)")
    .action(async (report: string | undefined, flags: HistoryFlags) => {
      const { root, file, shown } = await named(io, flags);
      const read = await readReport(
        path.resolve(io.cwd, report ?? path.join(root, DEFAULT_OUTPUT, "report.json")),
      );
      const added = newPoints(await readHistory(file, shown), pointsOf(read, new Date()));
      if (added.length > 0) await appendHistory(file, added, shown);
      io.stderr.write(`Added to ${shown}: ${added.length} ${added.length === 1 ? "value" : "values"}\n`);
      finish(0);
    });

  withFilter(history.command("show").description("print how measurements moved, one line each")).action(
    async (flags: HistoryFlags) => {
      const { points, shown } = await selected(io, flags);
      const text = trendText(new History(points).series.values());
      io.stdout.write(text);
      if (text === "")
        io.stderr.write(
          `${shown} has no such measurements yet. Add a run's with \`assay history append\`.\n`,
        );
      finish(0);
    },
  );

  withFilter(history.command("export").description("print the measurements as CSV")).action(
    async (flags: HistoryFlags) => {
      io.stdout.write(historyCsv((await selected(io, flags)).points));
      finish(0);
    },
  );
}

async function named(io: CliIo, flags: HistoryFlags) {
  const config = await loadConfig(shownPath(io, flags.config), GATE_KINDS, io.cwd);
  if (config.history === undefined)
    throw new AssayError("history/no-file", `${config.path} names no file of earlier runs.`, {
      fix: "Add `history: { file: golden/history.jsonl }` to it.",
    });
  const { file } = config.history;
  await refuseLinkOut(config.root, file);
  return { root: config.root, file: path.resolve(config.root, file), shown: file };
}

async function selected(io: CliIo, flags: HistoryFlags) {
  const { file, shown } = await named(io, flags);
  const points = (await readHistory(file, shown)).filter(
    ({ gate, metric }) => matchesText(flags.gate ?? "*", gate) && matchesText(flags.metric ?? "*", metric),
  );
  return { points, shown };
}
