import { type Command, InvalidArgumentError } from "commander";

/** Options of every command that ends with a report. */
export interface PublishFlags {
  readonly output?: string;
  readonly platform?: string;
  readonly key: string;
  readonly json: boolean;
  readonly publish: boolean;
  readonly comment: boolean;
  readonly status: boolean;
  readonly annotations: boolean;
  readonly summary: boolean;
}

export function collectOption(value: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, value];
}

export function positiveInteger(value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError("Expected a whole number of at least 1.");
}

export function publishing(command: Command): Command {
  return command
    .option("-o, --output <folder>", "where reports go (default: .assay beside the config)")
    .option("--json", "print report.json on stdout", false)
    .option("--platform <id>", "github, gitlab, jenkins or local (default: by the environment)")
    .option("--key <key>", "tells several reports on one change apart", "assay")
    .option("--no-publish", "tell nobody outside this machine")
    .option("--no-comment", "no comment on the change")
    .option("--no-status", "no commit status")
    .option("--no-annotations", "no annotations")
    .option("--no-summary", "no step summary");
}
