import { AssayError } from "../../model/error.ts";
import type { RelationColumn } from "../engine.ts";
import type { FileFormat, FileOptions } from "../file-options.ts";
import { csvRuns, pinnedCsv, sniffedCsv, withRealBooleans } from "./csv.ts";
import { refuseDuplicates } from "./duplicates.ts";
import { joinedTables } from "./join.ts";
import { describedJson } from "./json.ts";
import { describedParquet } from "./parquet.ts";
import { partitionsOf, refusePartitionNames } from "./partitions.ts";
import {
  type OpenedFiles,
  type ReadableFile,
  type ReadContext,
  type Session,
  withoutOthers,
} from "./parts.ts";

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
): Promise<Pick<OpenedFiles, "from" | "columns">> {
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
  return placed.length === 1 && joined.from === placed[0].from && partitions === undefined
    ? joined
    : { from: joined.from, columns: await session.describe(joined.from) };
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
    const columns = await session.describe(sniffedCsv(bare));
    refusePartitionNames(run.files[0], columns, context);
    found.push({ run, columns: await withRealBooleans(bare, columns, session.rows) });
  }
  const pinned = pinnedTypes(
    found.map(({ columns }) => columns),
    context.options,
  );
  const opened: OpenedFiles[] = [];
  for (const { run, columns } of found) {
    const types = columns.map(({ name, type }) => ({ name, type: pinned.get(name) ?? type }));
    const from = pinnedCsv(run, types);
    opened.push({ files: run.files, from, columns: await session.describe(from) });
  }
  return opened;
}

type TypedName = Pick<RelationColumn, "name" | "type">;

/** One type for a column in all files: what the settings say, else one that holds all that was found. */
function pinnedTypes(
  tables: readonly (readonly TypedName[])[],
  { types = {} }: FileOptions,
): ReadonlyMap<string, string> {
  const pinned = new Map<string, string>();
  for (const { name, type } of tables.flat()) {
    const known = pinned.get(name) ?? type;
    const numbers = [known, type].every((one) => one === "BIGINT" || one === "DOUBLE");
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
