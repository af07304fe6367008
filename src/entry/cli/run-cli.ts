import { Command, CommanderError } from "commander";
import { codeInfo } from "../../model/codes/index.ts";
import { AssayError } from "../../model/error.ts";
import { TOOL } from "../../pipeline/tool.ts";
import { failureOf } from "../../pipeline/worker-main.ts";
import { addAudit } from "./commands/audit.ts";
import { addExplain } from "./commands/explain.ts";
import { addGolden } from "./commands/golden.ts";
import { addHistory } from "./commands/history.ts";
import { addImport } from "./commands/import.ts";
import { addInit } from "./commands/init.ts";
import { addPlan } from "./commands/plan.ts";
import { addProfile } from "./commands/profile.ts";
import { addPromote } from "./commands/promote.ts";
import { addReport } from "./commands/report.ts";
import { addRun } from "./commands/run.ts";
import { addValidate } from "./commands/validate.ts";
import { INTERRUPTED } from "./interruption.ts";
import type { CliIo } from "./io.ts";
import { describeError } from "./problem.ts";

const USAGE = 2;
const UNDECIDED = 3;

/** Every command, in the order of the help text. */
const COMMANDS = [
  addRun,
  addReport,
  addGolden,
  addProfile,
  addHistory,
  addPromote,
  addAudit,
  addInit,
  addImport,
  addValidate,
  addPlan,
  addExplain,
];

/** The command line as a function: argv without program and script in, exit code out. Never throws. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  // Loading kept the process from hearing a signal; it comes in now.
  await new Promise((resolve) => setImmediate(resolve));
  if (io.signal.aborted) {
    io.stderr.write("Interrupted before anything was done.\n");
    return INTERRUPTED;
  }
  let exitCode = 0;
  const program = createProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return exitCode;
  } catch (thrown) {
    if (thrown instanceof CommanderError) return thrown.exitCode === 0 ? 0 : USAGE;
    if (thrown instanceof AssayError) {
      io.stderr.write(describeError(thrown));
      return codeInfo(thrown.code).consequence === "usage" ? USAGE : UNDECIDED;
    }
    const { message, fix } = failureOf(thrown);
    const stack = thrown instanceof Error ? `${thrown.stack}\n` : "";
    io.stderr.write(`${message}\n${fix}\n${stack}`);
    return UNDECIDED;
  }
}

function createProgram(io: CliIo, finish: (exitCode: number) => void): Command {
  const program = new Command("assay")
    .description("CI gates for machine learning: data, models and code against golden metrics")
    .version(TOOL.version)
    .showSuggestionAfterError()
    .showHelpAfterError("(`assay --help` lists the commands, `assay COMMAND --help` the options of one)")
    .addHelpText(
      "after",
      "\nExit codes: 0 pass or warn · 1 a rule failed · 2 config or usage · 3 could not decide",
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    });
  for (const add of COMMANDS) add(program, io, finish);
  // exitOverride and the output are inherited only by commands made afterwards by hand.
  for (const command of allCommands(program)) command.exitOverride().copyInheritedSettings(program);
  return program;
}

function allCommands(command: Command): readonly Command[] {
  return command.commands.flatMap((child) => [child, ...allCommands(child)]);
}
