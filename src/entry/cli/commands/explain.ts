import type { Command } from "commander";
import { closest } from "fastest-levenshtein";
import { CODES, type CodeInfo } from "../../../model/codes/index.ts";
import { AssayError } from "../../../model/error.ts";
import type { CliIo } from "../io.ts";

const CONSEQUENCES: Readonly<Record<CodeInfo["consequence"], string>> = {
  failed: "A rule did not hold: exit code 1.",
  usage: "The config or the command line is wrong: exit code 2.",
  undecided: "It could not be decided: exit code 3.",
  note: "It never changes a verdict by itself.",
};

export function addExplain(program: Command, io: CliIo, finish: (exitCode: number) => void): void {
  program
    .command("explain")
    .description("say what a code means and what to do")
    .argument("[code]", "for example rule/regressed; without it all codes are listed")
    .action((code?: string) => {
      io.stdout.write(code === undefined ? listCodes() : explain(code));
      finish(0);
    });
}

function explain(code: string): string {
  const info: CodeInfo | undefined = Object.hasOwn(CODES, code)
    ? CODES[code as keyof typeof CODES]
    : undefined;
  if (info === undefined) {
    throw new AssayError("run/usage", `There is no code "${code}".`, {
      fix: `Did you mean ${closest(code, Object.keys(CODES))}? \`assay explain\` lists all.`,
    });
  }
  return `${code}: ${info.title}\n\n${info.explanation}\n${CONSEQUENCES[info.consequence]}\n`;
}

function listCodes(): string {
  const width = Math.max(...Object.keys(CODES).map(({ length }) => length));
  return Object.entries(CODES)
    .map(([code, { title }]) => `${code.padEnd(width)}  ${title}\n`)
    .join("");
}
