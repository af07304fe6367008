import { AssayError } from "../../model/error.ts";
import type { RelationColumn } from "../dialect.ts";
import type { FileFormat } from "../file-options.ts";
import { checkDeclaredTypes } from "./declared-types.ts";
import { refuseDifference } from "./join.ts";
import { refuseLostDecimals } from "./json-decimals.ts";
import { refusePartitionNames } from "./partitions.ts";
import {
  columnTypes,
  type OpenedFiles,
  pathList,
  type ReadableFile,
  type ReadContext,
  type Rows,
  readSettings,
  type Session,
} from "./parts.ts";
import { wideIntegers } from "./wide-integers.ts";

/**
 * The date formats match no date, so that texts stay the texts that the file holds and lose no zone or
 * precision. Properties are columns however many or rare they are, and in whichever file.
 */
const DETECTION =
  "sample_size = -1, maximum_sample_files = 2147483647, dateformat = 'no dates', timestampformat = 'no dates', " +
  "map_inference_threshold = -1, field_appearance_threshold = 0, maximum_depth = 2";

/** One call for all files, with the types that hold what all of them have. */
export async function describedJson(
  files: readonly ReadableFile[],
  format: FileFormat,
  context: ReadContext,
  { rows, describe }: Session,
): Promise<readonly OpenedFiles[]> {
  const { unionByName = false, types = {} } = context.options;
  const bare = { options: context.options };
  if (files.length > 1 && !unionByName) await refuseDifferentFiles(files, bare, rows);
  const detected = readJson(files, format, bare, DETECTION);
  const columns = await describe(detected);
  refusePartitionNames(files[0], columns, context);
  if (isBare(columns)) return [{ files, from: detected, columns }];
  const typed = columns.map(asWritten);
  await refuseNameless(files, typed, bare, rows);
  const read = (some: readonly Pick<RelationColumn, "name" | "type">[]) =>
    readJson(files, format, bare, `columns = ${columnTypes(some)}`);
  await refuseRepeated(files, read(typed), rows);
  const wide = await wideIntegers(typed, context.options, read, rows);
  await checkDeclaredTypes(files[0], typed, context.options, read, rows);
  await refuseLostDecimals(files[0], typed, context.options, read, rows);
  const pinned = typed.map(({ name, type }) => ({
    name,
    type: Object.hasOwn(types, name) ? types[name] : wide.includes(name) ? "VARCHAR" : type,
  }));
  const from = readJson(files, format, context, `columns = ${columnTypes(pinned)}`);
  return [{ files, from, columns: await describe(from), wideIntegers: wide }];
}

/**
 * A STRUCT would give every nested object the properties of all, as nulls that nobody wrote, and a UUID would be the
 * same in upper and in lower case. Texts such as `epoch` are days for DuckDB, whatever the formats of days.
 */
function asWritten({ name, type, cell }: RelationColumn) {
  return { name, type: cell === "nested" ? "JSON" : /^(?:UUID|DATE|TIME)/.test(type) ? "VARCHAR" : type };
}

/** True for JSON that holds no objects: DuckDB then calls the values `json` and has no names to be pinned. */
function isBare(columns: readonly RelationColumn[]): boolean {
  return columns.length === 1 && columns[0].name === "json";
}

function readJson(
  files: readonly ReadableFile[],
  format: FileFormat,
  context: ReadContext,
  settings: string,
): string {
  const layout = format === "json" ? "auto" : "newline_delimited";
  return `read_json(${pathList(files)}, format = '${layout}', ignore_errors = false, ${settings}${readSettings(files, context)})`;
}

/** SQL of the property names of all objects, each once as it is written. */
export function jsonNames(files: readonly ReadableFile[], context: ReadContext): string {
  return `SELECT DISTINCT unnest(json_keys(json)) AS name FROM ${objectsOf(files, context, false)}`;
}

function objectsOf(files: readonly ReadableFile[], context: ReadContext, named: boolean): string {
  const settings = readSettings(files, { options: context.options });
  return `read_json_objects(${pathList(files)}, format = 'auto'${named ? ", filename = true" : ""}${settings})`;
}

/**
 * Reads every property of every row. Readers disagree on which value of two counts, and DuckDB refuses both, but only
 * where a query asks for them.
 * @throws AssayError `data/duplicate-column`
 */
async function refuseRepeated(files: readonly ReadableFile[], from: string, rows: Rows): Promise<void> {
  try {
    await rows(`SELECT * FROM ${from} WHERE random() > 2`);
  } catch (thrown) {
    const said = thrown instanceof Error ? thrown.message : "";
    const [, place, row, name] =
      / in (line|record\/value) (\d+): Object .* has duplicate key "([^"\n]*)/s.exec(said) ?? [];
    if (name === undefined) throw thrown;
    const { path } = files.find(({ localPath }) => said.includes(localPath)) ?? files[0];
    const where = `${place === "line" ? "Line" : "Row"} ${row}`;
    throw new AssayError("data/duplicate-column", `${where} of \`${path}\` has \`${name}\` twice.`, {
      fix: "Write each property of an object once: readers differ in which of two values they take.",
      location: { path },
    });
  }
}

/**
 * DuckDB calls such a property `C0` and then finds no value of it.
 * @throws AssayError `data/unreadable`
 */
async function refuseNameless(
  files: readonly ReadableFile[],
  columns: readonly Pick<RelationColumn, "name">[],
  context: ReadContext,
  rows: Rows,
): Promise<void> {
  if (!columns.some(({ name }) => /^c\d+$/i.test(name))) return;
  const [nameless] = await rows(`SELECT 1 FROM (${jsonNames(files, context)}) WHERE name = '' LIMIT 1`);
  if (nameless === undefined) return;
  const { path } = files[0];
  throw new AssayError("data/unreadable", `Objects of \`${path}\` have a property whose name is empty.`, {
    fix: "Give the property a name where the file is written; no rule could speak of it.",
    location: { path },
  });
}

async function refuseDifferentFiles(
  files: readonly ReadableFile[],
  context: ReadContext,
  rows: Rows,
): Promise<void> {
  const keys = await rows(
    `SELECT filename AS file, CAST(to_json(list(DISTINCT name)) AS VARCHAR) AS names ` +
      `FROM (SELECT filename, unnest(json_keys(json)) AS name FROM ${objectsOf(files, context, true)}) GROUP BY filename`,
  );
  const byFile = new Map(keys.map(({ file, names }) => [String(file), String(names)]));
  const [first, ...others] = files.map((file): OpenedFiles => {
    const names: readonly string[] = JSON.parse(byFile.get(file.localPath) ?? "[]");
    return {
      files: [file],
      from: "",
      columns: [...names].sort().map((name) => ({ name, type: "JSON", cell: "nested" })),
    };
  });
  for (const other of others) refuseDifference(first, other);
}
