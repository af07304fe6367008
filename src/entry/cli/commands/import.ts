import { mkdir, open, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Command, Option } from "commander";
import {
  IMPORT_FORMATS,
  type Imported,
  importContract,
  renderConfig,
  renderSchema,
  sourceOf,
  summary,
  type Written,
  writtenNames,
} from "../../../imports/index.ts";
import { AssayError } from "../../../model/error.ts";
import type { CliIo } from "../io.ts";

const MOST_BYTES = 64 * 2 ** 20;
const MOST_CONFIG_BYTES = 2 ** 20;

interface ImportFlags {
  readonly from?: string;
  readonly output?: string;
  readonly source?: string;
  readonly force: boolean;
}

export function addImport(program: Command, io: CliIo, finish: (exitCode: number) => void): void {
  program
    .command("import")
    .description(
      "make data gates of a data contract, a Table Schema, a Great Expectations suite or dbt tests",
    )
    .argument("<file>", "the contract, YAML or JSON")
    .addOption(
      new Option("--from <format>", "what the file is (default: told by its content)").choices(
        IMPORT_FORMATS,
      ),
    )
    .option("-o, --output <folder>", "write NAME.schema.json and NAME.assay.yml there (default: print both)")
    .option("--source <file>", "where the data is, for a contract of one table")
    .option("--force", "write over files that are there", false)
    .action(async (file: string, flags: ImportFlags) => {
      const text = await readContract(io, file);
      const fallback = path.basename(file).replace(/(?:\.(?:odcs|ya?ml|json))+$/i, "");
      const imported = withSource(
        importContract(text, {
          path: file,
          fallback,
          ...(flags.from === undefined ? {} : { from: flags.from }),
        }),
        flags,
      );
      const written = writtenNames(imported.tables);
      if (flags.output === undefined) print(io, written, imported, file);
      else await writeFiles(io, written, imported, file, flags.output, flags.force);
      io.stderr.write(summary(imported));
      finish(0);
    });
}

async function readContract(io: CliIo, file: string): Promise<string> {
  const absolute = path.resolve(io.cwd, file);
  const location = { path: file };
  const seen = await stat(absolute).catch((thrown: unknown) => {
    const { code } = thrown as { readonly code?: unknown };
    const reason = code === "ENOENT" ? "there is no such file" : `it cannot be opened (${String(code)})`;
    throw new AssayError("import/format", `\`${file}\` cannot be imported: ${reason}.`, {
      location,
      cause: thrown,
    });
  });
  if (!seen.isFile())
    throw new AssayError("import/format", `\`${file}\` is no regular file.`, {
      fix: "Name the contract's file.",
      location,
    });
  if (seen.size > MOST_BYTES)
    throw new AssayError(
      "import/too-large",
      `\`${file}\` has ${seen.size} bytes; at most ${MOST_BYTES} can be imported.`,
      { location },
    );
  await using handle = await open(absolute, "r");
  const bytes = await handle.readFile();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (thrown) {
    throw new AssayError("import/syntax", `\`${file}\` is not UTF-8 text.`, {
      fix: "Save it as UTF-8.",
      location,
      cause: thrown,
    });
  }
}

function withSource(imported: Imported, { source }: ImportFlags): Imported {
  if (source === undefined) return imported;
  if (imported.tables.length > 1)
    throw new AssayError(
      "run/usage",
      `--source names the data of one table, and the file has ${imported.tables.length}.`,
      {
        fix: "Leave it out, and name the data of each in what is written.",
      },
    );
  const named = imported.tables.map((table) => {
    const { source: known } = table.settings;
    const rest =
      typeof known === "object" && known !== null ? { ...known, path: source } : sourceOf(source, table);
    return { ...table, settings: { ...table.settings, source: rest }, sourceIsGuess: false };
  });
  return { ...imported, tables: named };
}

/** The config with its schemas as a comment after it would be of no use; each file is headed by its name. */
function print(io: CliIo, written: readonly Written[], imported: Imported, file: string): void {
  const config = renderConfig(written, ({ schemaFile }) => schemaFile, imported, file);
  checkSize(config, file);
  io.stdout.write(config);
  for (const one of written) {
    if (one.table.schema === undefined) continue;
    io.stdout.write(`# ---- ${one.schemaFile}\n${renderSchema(one.table)}`);
  }
}

async function writeFiles(
  io: CliIo,
  written: readonly Written[],
  imported: Imported,
  file: string,
  output: string,
  force: boolean,
): Promise<void> {
  const folder = path.resolve(io.cwd, output);
  const files = written.flatMap((one): [string, string][] => {
    const config = renderConfig([one], ({ schemaFile }) => schemaFile, imported, file);
    checkSize(config, file);
    const schema: [string, string][] =
      one.table.schema === undefined ? [] : [[one.schemaFile, renderSchema(one.table)]];
    return [...schema, [one.configFile, config]];
  });
  await mkdir(folder, { recursive: true });
  if (!force)
    for (const [name] of files) await refuseExisting(path.join(folder, name), path.join(output, name));
  for (const [name, text] of files) {
    await writeFile(path.join(folder, name), text, { flag: force ? "w" : "wx" });
    io.stderr.write(`Wrote ${path.join(output, name)}\n`);
  }
}

async function refuseExisting(file: string, shown: string): Promise<void> {
  const there = await stat(file).then(
    () => true,
    () => false,
  );
  if (there)
    throw new AssayError("import/exists", `\`${shown}\` is already there.`, {
      fix: "Name another folder with --output, or write over it with --force.",
    });
}

function checkSize(config: string, file: string): void {
  const bytes = Buffer.byteLength(config);
  if (bytes <= MOST_CONFIG_BYTES) return;
  throw new AssayError(
    "import/too-large",
    `\`${file}\` becomes a config of ${bytes} bytes; a config has at most ${MOST_CONFIG_BYTES}.`,
    {
      fix: "Split the contract, or take checks of columns that do not matter out of it.",
      location: { path: file },
    },
  );
}
