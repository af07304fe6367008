import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Command } from "commander";
import { loadConfig } from "../../../config/index.ts";
import { readAmount } from "../../../config/quantity.ts";
import type { DataConfig } from "../../../gates/data/config.ts";
import { changesBetween } from "../../../gates/data/profile/changes.ts";
import { mergeProfiles } from "../../../gates/data/profile/merge.ts";
import { readProfile } from "../../../gates/data/profile/read.ts";
import { suggest } from "../../../gates/data/profile/suggest/index.ts";
import { writeProfile } from "../../../gates/data/profile/write.ts";
import { GATE_KINDS } from "../../../gates/index.ts";
import { AssayError, reasonOf } from "../../../model/error.ts";
import type { Budget } from "../../../model/gate.ts";
import type { Profile } from "../../../model/profile.ts";
import { TOOL } from "../../../pipeline/tool.ts";
import { changesTitle, changeTexts } from "../../../reporters/data-changes.ts";
import { plain } from "../../../reporters/plain.ts";
import { INTERRUPTED } from "../interruption.ts";
import { type CliIo, shownPath } from "../io.ts";
import { profileInProcess } from "../profile-process.ts";
import { DEFAULT_CONFIG } from "./run.ts";

interface ProfileFlags {
  readonly config: string;
  readonly gate?: string;
  readonly output?: string;
  readonly showValues?: boolean;
  readonly suggest?: boolean;
  readonly schema?: string;
  readonly timeout: string;
  readonly memory: string;
}

/** `assay profile`: statistics of a table as a file to be committed, and what follows from it. */
export function addProfile(program: Command, io: CliIo, finish: (exitCode: number) => void): void {
  const profile = program
    .command("profile")
    .description("write statistics of a table as JSON that can be committed, compared with and merged")
    .argument("[source]", "a file, a glob of files with the same columns, or a profile")
    .option("-c, --config <file>", "the config, with --gate", DEFAULT_CONFIG)
    .option(
      "-g, --gate <name>",
      "profile what this data gate looks at, with its missing values and condition",
    )
    .option("-o, --output <file>", "write to this file instead of stdout")
    .option("--show-values", "keep values also of columns that look like ids or personal data")
    .option("--suggest", "print a gate and a JSON Schema that the data keeps, for review")
    .option("--schema <file>", "with --suggest: write the JSON Schema to this file")
    .option("--timeout <time>", "give up after this time, such as 30m", "1h")
    .option("--memory <size>", "give up above this much memory", "4GB")
    .action(async (source: string | undefined, flags: ProfileFlags) => {
      const found = await profileOf(source, flags, io).catch((thrown: unknown) => {
        if (thrown instanceof AssayError && thrown.code === "run/cancelled") return thrown;
        throw thrown;
      });
      if (found instanceof AssayError) {
        io.stderr.write(`${found.message}\n`);
        return finish(INTERRUPTED);
      }
      await (flags.suggest === true
        ? writeSuggestion(found, flags, io)
        : write(writeProfile(found), flags.output, io));
      finish(0);
    });

  profile
    .command("merge")
    .description("the profile of all rows of several tables, from their profiles")
    .argument("<profiles...>", "two profiles or more, of tables with the same columns")
    .option("-o, --output <file>", "write to this file instead of stdout")
    .action(async (files: readonly string[], _flags: object, command: Command) => {
      if (files.length < 2)
        throw new AssayError("run/usage", "A merge takes two profiles or more.", {
          fix: "Name all of them.",
        });
      const profiles: Profile[] = [];
      for (const file of files) profiles.push(await stored(file, io));
      await write(writeProfile(profiles.reduce(mergeProfiles)), outputOf(command), io);
      finish(0);
    });

  profile
    .command("diff")
    .description("say what changed from one profile to another, the largest changes first")
    .argument("<before>", "a profile")
    .argument("<after>", "a profile")
    .action(async (before: string, after: string) => {
      const [old, now] = [await stored(before, io), await stored(after, io)];
      const changes = changesBetween(old, now, { against: before, showExtremes: true });
      const texts = changeTexts(changes, changes.total);
      const width = Math.min(60, Math.max(0, ...texts.map(({ what }) => plain(what).length)));
      const lines = texts.map(({ what, change }) => `  ${plain(what).padEnd(width)}  ${plain(change)}\n`);
      io.stdout.write(
        `${plain(changesTitle(changes))}${texts.length === 0 ? ": nothing." : ":"}\n${lines.join("")}`,
      );
      finish(0);
    });
}

/** Options of the same name belong to the command before its subcommand takes them. */
function outputOf(command: Command): string | undefined {
  const { output } = command.optsWithGlobals<{ readonly output?: string }>();
  return output;
}

async function profileOf(source: string | undefined, flags: ProfileFlags, io: CliIo): Promise<Profile> {
  if ((source === undefined) === (flags.gate === undefined))
    throw new AssayError("run/usage", "`assay profile` takes either a source or `--gate NAME`.", {
      fix: "Name a file, such as data/flights.parquet, or a data gate of the config.",
    });
  refuseFlags(source, flags, io);
  if (source !== undefined && !/[*?[{]/.test(source)) {
    const known = await readProfile(path.resolve(io.cwd, source), source);
    if (known !== undefined) return known;
  }
  const { config, root } = source === undefined ? await gateOf(flags, io) : plainSource(source, io);
  const request = { version: TOOL.version, showValues: flags.showValues === true };
  const name = source ?? flags.gate ?? "";
  return profileInProcess({ name, root, settings: { config, request }, budget: budgetOf(flags) }, io);
}

function refuseFlags(source: string | undefined, { schema, output, suggest }: ProfileFlags, io: CliIo): void {
  if (schema !== undefined && suggest !== true)
    throw new AssayError("run/usage", "`--schema` names where `--suggest` writes a JSON Schema.", {
      fix: "Say `--suggest`, too, or leave `--schema` out.",
    });
  if (source === undefined) return;
  const over = [output, schema].find(
    (file) => file !== undefined && path.resolve(io.cwd, file) === path.resolve(io.cwd, source),
  );
  if (over !== undefined)
    throw new AssayError("run/usage", `Writing to \`${over}\` would replace the table that is profiled.`, {
      fix: "Name another file to write to.",
    });
}

function budgetOf({ timeout, memory }: ProfileFlags): Budget {
  const [seconds, memoryBytes] = [readAmount(timeout, "seconds"), readAmount(memory, "bytes")];
  if (seconds === undefined || memoryBytes === undefined || seconds <= 0 || memoryBytes <= 0)
    throw new AssayError("run/usage", "`--timeout` takes a time and `--memory` a size.", {
      fix: "Write them like `--timeout 30m --memory 8GB`.",
    });
  return { seconds, memoryBytes: Math.floor(memoryBytes) };
}

async function gateOf({ config: file, gate: name }: ProfileFlags, io: CliIo) {
  const config = await loadConfig(shownPath(io, file), GATE_KINDS, io.cwd);
  const gate = config.gates.find((one) => one.name === name && one.kind === "data");
  if (gate === undefined)
    throw new AssayError("run/unknown-gate", `${config.path} has no data gate "${name}".`, {
      fix: `Its data gates are ${config.gates.flatMap((one) => (one.kind === "data" ? one.name : [])).join(", ") || "none"}.`,
    });
  // The config's own schema has let the settings pass.
  return { config: gate.settings as DataConfig, root: config.root };
}

/** A file elsewhere is named by itself: a committed profile tells no paths of this machine. */
function plainSource(source: string, { cwd }: CliIo): { readonly config: DataConfig; readonly root: string } {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) return { config: { source }, root: cwd };
  const relative = path.relative(cwd, path.resolve(cwd, source)).split(path.sep).join("/");
  if (!relative.startsWith("../") && !path.isAbsolute(relative))
    return { config: { source: relative }, root: cwd };
  const absolute = path.resolve(cwd, source);
  return { config: { source: path.basename(absolute) }, root: path.dirname(absolute) };
}

/** What the suggested gate must say so that it looks at the same table. */
async function settingsOf({ source }: Profile, flags: ProfileFlags, io: CliIo) {
  if (flags.gate === undefined) return { source };
  const { config } = await gateOf(flags, io);
  const kept = (["source", "format", "where", "missing_values"] as const).map(
    (key) => [key, config[key]] as const,
  );
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

async function stored(file: string, io: CliIo): Promise<Profile> {
  const found = await readProfile(path.resolve(io.cwd, file), file);
  if (found !== undefined) return found;
  throw new AssayError("data/profile", `\`${file}\` is no profile.`, {
    fix: "Name a file that `assay profile` wrote.",
    location: { path: file },
  });
}

async function write(text: string, output: string | undefined, io: CliIo): Promise<void> {
  if (output === undefined) {
    io.stdout.write(text);
    return;
  }
  const file = path.resolve(io.cwd, output);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (cause) {
    throw new AssayError("run/output", `\`${output}\` cannot be written: ${reasonOf(cause)}.`, {
      fix: "Name a file in a folder that can be written.",
      cause,
    });
  }
  io.stderr.write(`Written: ${output}\n`);
}

async function writeSuggestion(profile: Profile, flags: ProfileFlags, io: CliIo): Promise<void> {
  const schemaPath = flags.schema ?? "schemas/row.schema.json";
  const { gate, schema } = suggest(profile, { schemaPath, settings: await settingsOf(profile, flags, io) });
  await write(flags.schema === undefined ? `${gate}---\n# ${schemaPath}\n${schema}` : gate, flags.output, io);
  if (flags.schema !== undefined) await write(schema, flags.schema, io);
}
