import path from "node:path";
import type { Command } from "commander";
import { mergeReports, readReport } from "../../../pipeline/merge.ts";
import { prepareOutput } from "../../../pipeline/output.ts";
import type { CliIo } from "../io.ts";
import { type PublishFlags, publishing } from "../options.ts";
import { DEFAULT_OUTPUT, tell } from "./run.ts";

interface ReportFlags extends PublishFlags {
  readonly partial: boolean;
}

export function addReport(program: Command, io: CliIo, finish: (exitCode: number) => void): void {
  const command = program
    .command("report")
    .description("merge the reports of parallel jobs into one and publish it")
    .argument("<files...>", "report.json of each job")
    .option("--partial", "gates of the config that no report holds are left out on purpose", false);
  publishing(command).action(async (files: string[], flags: ReportFlags) => {
    const reports = await Promise.all(files.map((file) => readReport(path.resolve(io.cwd, file))));
    const report = mergeReports(reports, { partial: flags.partial });
    const output = path.resolve(io.cwd, flags.output ?? DEFAULT_OUTPUT);
    await prepareOutput(output);
    await tell(io, flags, report, output);
    finish(report.exitCode);
  });
}
