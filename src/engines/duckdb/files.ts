import { AssayError } from "../../model/error.ts";
import type { RelationColumn } from "../dialect.ts";
import type { FileFormat, FileOptions } from "../file-options.ts";
import {
  csvRuns,
  mayHaveNumerals,
  pinnedCsv,
  sniffedCsv,
  withPlainNumerals,
  withRealBooleans,
} from "./csv.ts";
import { checkDeclaredTypes, checkReadable, checkTexts } from "./declared-types.ts";
import { refuseDuplicates } from "./duplicates.ts";
import { joinedTables } from "./join.ts";
import { describedJson } from "./json.ts";
import { describedParquet } from "./parquet.ts";
import { partitionsOf, partitionTexts, refusePartitionNames } from "./partitions.ts";
import {
  type OpenedFiles,
  type ReadableFile,
  type ReadContext,
  type Session,
  withoutOthers,
} from "./parts.ts";
import { mixedIntegers, wideIntegers } from "./wide-integers.ts";

/** DuckDB plans a table of more for minutes. */
const MOST_COLUMNS = 20_000;

/**
 * Finds the columns of files and the table functions that read them. Types of text formats come from every
 * row, not from a sample, so that a late value cannot break a read that began; they are then written into the
 * function, so that no later query finds others or looks again.
 */
export async function openFiles(
  files: readonly ReadableFile[],
  format: Exclude<FileFormat, "arrow">,
  options: FileOptions,
  session: Session,
): Promise<Pick<OpenedFiles, "from" | "columns" | "wideIntegers">> {
  const partitions = options.hivePartitioning === true ? partitionsOf(files, options) : undefined;
  const context: ReadContext = { options, ...(partitions === undefined ? {} : { partitions }) };
  const opened = await openGroups(files, format, context, session);
  for (const group of opened) {
    const [file] = group.files;
    refuseWide(file, group.columns.length);
    await refuseDuplicates(group, format, context, session.rows);
  }
  const placed = opened.map((group) => ({ ...group, from: withoutOthers(group.from, context) }));
  const joined = joinedTables(placed, options);
  refuseUnknownTypes(options, files[0], joined.columns);
  const folders = Object.entries(partitions?.types ?? {}).map(([name, type]) => ({ name, type }));
  const declared = folders.filter(({ name }) => Object.hasOwn(options.types ?? {}, name));
  await checkReadable(files[0].path, declared, joined.from, session.rows);
  for (const column of declared)
    await checkTexts(files[0].path, column, partitionTexts(files, column.name), session.rows);
  const wide = [...new Set(opened.flatMap(({ wideIntegers = [] }) => wideIntegers))];
  const known = wide.length === 0 ? {} : { wideIntegers: wide };
  return placed.length === 1 && joined.from === placed[0].from && partitions === undefined
    ? { ...joined, ...known }
    : { from: joined.from, columns: await session.describe(joined.from), ...known };
}

async function openGroups(
  files: readonly ReadableFile[],
  format: Exclude<FileFormat, "arrow">,
  context: ReadContext,
  session: Session,
): Promise<readonly OpenedFiles[]> {
  if (format === "parquet") return describedParquet(files, context, session);
  if (format !== "csv") return describedJson(files, format, context, session);
  const runs = await csvRuns(files, context);
  const found = [];
  for (const run of runs) {
    refuseWide(run.files[0], run.header.fields);
    const bare = { ...run, context: { options: context.options } };
    // The engine's threads work while the lines are looked through, which know better what is wrong with one.
    const described = session.describe(sniffedCsv(bare));
    described.catch(() => undefined);
    const mayHave = await mayHaveNumerals(bare);
    const columns = await described;
    refuseOtherHeader(run.files[0], run.header.fields, columns.length);
    refusePartitionNames(run.files[0], columns, context);
    const plain = mayHave ? await withPlainNumerals(bare, columns, session.rows) : columns;
    const real = await withRealBooleans(bare, plain, session.rows);
    const read = (typed: readonly TypedName[]) => pinnedCsv(bare, typed);
    const wide = await wideIntegers(real, context.options, read, session.rows);
    const typed = real.map(({ name, type }) => ({ name, type: wide.includes(name) ? "VARCHAR" : type }));
    await checkDeclaredTypes(run.files[0], typed, context.options, read, session.rows);
    found.push({ run, columns: typed, wide });
  }
  const typed = found.map(({ run, columns }) => {
    return { columns, from: pinnedCsv({ ...run, context: { options: context.options } }, columns) };
  });
  const mixed = await mixedIntegers(typed, context.options, session.rows);
  const pinned = pinnedTypes(
    found.map(({ columns }) => columns),
    mixed,
    context.options,
  );
  const opened: OpenedFiles[] = [];
  for (const { run, columns, wide } of found) {
    const types = columns.map(({ name, type }) => ({ name, type: pinned.get(name) ?? type }));
    const from = pinnedCsv(run, types);
    opened.push({
      files: run.files,
      from,
      columns: await session.describe(from),
      wideIntegers: [...wide, ...mixed],
    });
  }
  return opened;
}

type TypedName = Pick<RelationColumn, "name" | "type">;

/** One type for a column in all files: what the settings say, else one that holds all that was found. */
function pinnedTypes(
  tables: readonly (readonly TypedName[])[],
  /** Columns for which no type of numbers does. */
  mixed: readonly string[],
  { types = {} }: FileOptions,
): ReadonlyMap<string, string> {
  const pinned = new Map<string, string>();
  for (const { name, type } of tables.flat()) {
    const known = pinned.get(name) ?? type;
    const isNumber = (one: string) => one === "BIGINT" || one === "DOUBLE";
    const numbers = !mixed.includes(name) && isNumber(known) && isNumber(type);
    pinned.set(name, known === type ? type : numbers ? "DOUBLE" : "VARCHAR");
  }
  for (const [name, type] of Object.entries(types)) if (pinned.has(name)) pinned.set(name, type);
  return pinned;
}

function refuseUnknownTypes(
  { types = {} }: FileOptions,
  file: ReadableFile,
  columns: readonly RelationColumn[],
): void {
  const unknown = Object.keys(types).find((name) => !columns.some((column) => column.name === name));
  if (unknown === undefined) return;
  throw new AssayError(
    "data/no-column",
    `\`types\` names \`${unknown}\`, which \`${file.path}\` does not have.`,
    {
      fix: "Correct the name; upper and lower case are different.",
      location: { path: file.path },
    },
  );
}

/** The engine found its header in another line than the settings of the format say. */
function refuseOtherHeader({ path }: ReadableFile, fields: number, columns: number): void {
  if (fields === columns) return;
  throw new AssayError(
    "data/unreadable",
    `The header of \`${path}\` has ${fields} fields, but the file is read as one of ${columns} columns.`,
    {
      fix: "Say under `csv:` how the file is written: `delimiter`, `quote`, `skip` and `comment`.",
      location: { path },
    },
  );
}

function refuseWide(file: ReadableFile, columns: number): void {
  if (columns <= MOST_COLUMNS) return;
  throw new AssayError(
    "data/too-many-columns",
    `\`${file.path}\` has ${columns} columns; a table of at most ${MOST_COLUMNS} is read.`,
    {
      fix: "Write values of one kind as rows of a long table, or check that the delimiter is right.",
      location: { path: file.path },
    },
  );
}
