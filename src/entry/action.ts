import { glob, stat } from "node:fs/promises";
import path from "node:path";
import * as core from "@actions/core";
import type { Env } from "../model/context.ts";
import { AssayError, reasonOf } from "../model/error.ts";
import { argumentsOf, booleanOf, listOf } from "./arguments.ts";
import { interruption } from "./cli/interruption.ts";
import { describeError } from "./cli/problem.ts";
import { runCli } from "./cli/run-cli.ts";
import { inputsOf } from "./inputs.ts";
import { withoutCommands } from "./log-guard.ts";
import { type CommandId, type CommandInfo, commandInfo } from "./plugin-commands.ts";
import { ensureNativeHome } from "./runtime.ts";

const USAGE = 2;
const UNDECIDED = 3;

/** One run as a GitHub action: inputs become the arguments of the command, its exit code that of the step. */
export async function runAction(id: CommandId, bundle: string): Promise<void> {
  const command = commandInfo(id);
  if (command === undefined) throw new Error(`no command ${id}`);
  const { code, tolerated } = await stepOf(command, bundle).catch((thrown: unknown) => {
    const isOurs = !(thrown instanceof AssayError);
    core.error(isOurs ? `a bug in Assay: ${reasonOf(thrown)}` : describeError(thrown));
    return { code: isOurs || thrown.code.startsWith("run/") ? UNDECIDED : USAGE, tolerated: false };
  });
  if (tolerated)
    core.warning("the evidence does not decide, and fail-on-inconclusive is false: this step proves nothing");
  core.setOutput("exit-code", String(code));
  process.exitCode = tolerated ? 0 : code;
}

async function stepOf(
  command: CommandInfo,
  bundle: string,
): Promise<{ readonly code: number; readonly tolerated: boolean }> {
  const inputs = inputsOf(command.id, "github");
  const values = Object.fromEntries(inputs.map(({ name }) => [name, core.getInput(name)]));
  if (values.token !== "") core.setSecret(values.token);
  const tolerant = inputs.some(
    (input) => input.name === "fail-on-inconclusive" && !booleanOf(input, values[input.name]),
  );
  const cwd = await workingDirectory(process.env, values["working-directory"]);
  if (values.files !== undefined) values.files = (await expand(values.files, cwd)).join("\n");
  const argv = argumentsOf(command, "github", values);
  const code = await runCommand(argv, command.measures, { env: process.env, cwd, bundle });
  const report = path.join(values["working-directory"], values.output || ".assay", "report.json");
  if (await stat(path.resolve(process.env.GITHUB_WORKSPACE || ".", report)).catch(() => undefined))
    core.setOutput("report", report);
  return { code, tolerated: tolerant && code === UNDECIDED };
}

async function runCommand(
  argv: readonly string[],
  measures: boolean,
  { env, cwd, bundle }: { env: Env; cwd: string; bundle: string },
): Promise<number> {
  const stderr = withoutCommands(process.stderr);
  const log = (line: string) => stderr.write(`${line}\n`);
  const nativeHome = measures ? await ensureNativeHome({ env, bundle, log }) : undefined;
  const folder = path.relative(env.GITHUB_WORKSPACE || cwd, cwd).replaceAll(path.sep, "/");
  let said = "";
  const code = await runCli(argv, {
    env: { ...env, ASSAY_WORKING_DIRECTORY: folder.startsWith("..") ? "" : folder },
    cwd,
    stdout: withoutCommands(process.stdout),
    stderr: {
      isTTY: false,
      write(text) {
        said = `${said}${text}`.slice(-2_000);
        return stderr.write(text);
      },
    },
    signal: interruption(),
    worker: { command: process.execPath, args: [bundle, "worker"] },
    nativeHome,
  });
  // A wrong config ends before there is a report to publish, so its sentence becomes the annotation.
  if (code === USAGE) core.error(said.trim());
  return code;
}

async function workingDirectory(env: Env, given: string): Promise<string> {
  const cwd = path.resolve(env.GITHUB_WORKSPACE || process.cwd(), given);
  const found = await stat(cwd).catch(() => undefined);
  if (found?.isDirectory()) return cwd;
  throw new AssayError("publish/bad-input", `the working-directory ${JSON.stringify(given)} is no folder`, {
    fix: "name a folder of the checkout, and put actions/checkout before Assay",
  });
}

/** Paths stay as they are, so that a missing file is named; patterns must match something. */
async function expand(text: string, cwd: string): Promise<string[]> {
  const files: string[] = [];
  for (const item of listOf(text)) {
    if (!/[*?{[]/.test(item)) {
      files.push(item);
      continue;
    }
    const found: string[] = [];
    for await (const file of glob(item, { cwd })) found.push(file);
    if (found.length === 0)
      throw new AssayError("publish/bad-input", `the input "files" matches nothing: ${item}`, {
        fix: "check the folder into which the reports of the other jobs were downloaded",
      });
    files.push(...found.sort());
  }
  return files;
}
