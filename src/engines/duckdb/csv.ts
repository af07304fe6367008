import { AssayError } from "../../model/error.ts";
import type { RelationColumn } from "../dialect.ts";
import type { CsvDialect, FileOptions } from "../file-options.ts";
import { type CsvHeader, readHeader } from "./csv-header.ts";
import { lookThroughLines } from "./csv-lines.ts";
import { duckDbDialect } from "./dialect.ts";
import { columnTypes, pathList, type ReadableFile, type ReadContext, readSettings } from "./parts.ts";
import { whichOf } from "./wide-integers.ts";

/** Files with the same header line, which one call reads. */
export interface CsvFiles {
  readonly files: readonly ReadableFile[];
  readonly header: CsvHeader;
  readonly context: ReadContext;
}

type Rows = (sql: string) => Promise<readonly Record<string, unknown>[]>;
type TypedName = Pick<RelationColumn, "name" | "type">;

const TYPES = "['BOOLEAN', 'BIGINT', 'DOUBLE', 'VARCHAR']";

/** Neighbours with the same header line together, so that the order of the files is that of the rows. */
export async function csvRuns(
  files: readonly ReadableFile[],
  context: ReadContext,
): Promise<readonly CsvFiles[]> {
  const runs: { files: ReadableFile[]; header: CsvHeader; context: ReadContext }[] = [];
  for (const file of files) {
    const header = await readHeader(file, context.options.csv ?? {});
    refuseSeparatorLine(file, header);
    if (hasHeader(context.options.csv)) refuseBlank(file, header);
    refuseOtherWidth(file, header, context.options.csv);
    const last = runs.at(-1);
    if (last !== undefined && sameHeader(last.header, header, context.options)) last.files.push(file);
    else runs.push({ files: [file], header, context });
  }
  return runs;
}

/** Columns that are not named would be named by the engine, and the names that are there could be others' by then. */
function refuseOtherWidth({ path }: ReadableFile, { fields }: CsvHeader, { columns }: CsvDialect = {}): void {
  if (columns === undefined || columns.length === fields) return;
  throw new AssayError(
    "data/unreadable",
    `The first line of \`${path}\` has ${fields} fields, and \`columns\` names ${columns.length}.`,
    { fix: "Name each column of the file, and its `delimiter` if it was not found.", location: { path } },
  );
}

/** Excel reads such a line and shows it to nobody; as a header it would have one column, or too many. */
function refuseSeparatorLine({ path }: ReadableFile, { line }: CsvHeader): void {
  const [, delimiter] = /^\uFEFF?"?sep=([^A-Za-z0-9"])\1*"?$/i.exec(line) ?? [];
  if (delimiter === undefined) return;
  const shown = delimiter === "\t" ? "\\t" : delimiter;
  throw new AssayError(
    "data/unreadable",
    `The first line of \`${path}\` is \`sep=${shown}\`, which tells Excel the delimiter and names no column.`,
    { fix: `Leave it out with \`csv: { skip: 1, delimiter: "${shown}" }\`.`, location: { path } },
  );
}

function refuseBlank({ path }: ReadableFile, { line }: CsvHeader): void {
  if (line.replace(/^\uFEFF/, "").trim() !== "") return;
  throw new AssayError("data/unreadable", `The first line of \`${path}\` is blank and names no column.`, {
    fix: "Check the step that writes the file; `csv: { skip: 1 }` leaves out lines before the header.",
    location: { path },
  });
}

/**
 * True where a file may have numbers such as 0x10.
 * @throws AssayError `data/unreadable` for a line with one delimiter too many
 */
export async function mayHaveNumerals({ files, header, context }: CsvFiles): Promise<boolean> {
  let mayHave = false;
  for (const file of files)
    mayHave = (await lookThroughLines(file, header, context.options.csv ?? {})) || mayHave;
  return mayHave;
}

/** Columns as they were found, except that one with a number such as 0x10 is text: it would be the same as 16. */
export async function withPlainNumerals<Found extends TypedName & Pick<RelationColumn, "cell">>(
  run: CsvFiles,
  columns: readonly Found[],
  rows: Rows,
): Promise<readonly (Found | (TypedName & { readonly cell: "text" }))[]> {
  const numbers = columns.filter(({ type }) => type === "BIGINT" || type === "DOUBLE");
  const isNumber = (column: Found) => numbers.includes(column);
  const asText = columns.map((one) => (isNumber(one) ? { name: one.name, type: "VARCHAR" } : one));
  const test = (name: string) => `bool_or(regexp_matches(${name}, '^\\s*[+-]?0[xXbB]'))`;
  const other = await whichOf(numbers, pinnedCsv(run, asText), test, rows);
  return columns.map((column) =>
    other.some(({ name }) => name === column.name)
      ? { name: column.name, type: "VARCHAR", cell: "text" }
      : column,
  );
}

function sameHeader(one: CsvHeader, other: CsvHeader, { csv = {} }: FileOptions): boolean {
  if (one.delimiter !== other.delimiter || one.fields !== other.fields) return false;
  return !hasHeader(csv) || one.line.replace(/^\uFEFF/, "") === other.line.replace(/^\uFEFF/, "");
}

/** Finds the types from all rows of all files; times stay text, as the file has them. */
export function sniffedCsv(run: CsvFiles): string {
  const names = run.context.options.csv?.columns;
  const given = names === undefined ? "" : `, names = [${names.map(duckDbDialect.text).join(", ")}]`;
  const settings = `sample_size = -1, files_to_sniff = -1, auto_type_candidates = ${TYPES}${given}`;
  return readCsv(run, `header = ${hasHeader(run.context.options.csv)}, ${settings}`);
}

/** Columns as they were found, except that only `true` and `false` are booleans, not `yes` or `t`. */
export async function withRealBooleans<Found extends TypedName & Pick<RelationColumn, "cell">>(
  run: CsvFiles,
  columns: readonly Found[],
  rows: Rows,
): Promise<readonly TypedName[]> {
  if (!columns.some(({ cell }) => cell === "boolean")) return columns;
  const asText = columns.map(({ name }) => ({ name, type: "VARCHAR" }));
  const checks = columns.map(({ name, cell }, at) => {
    const other = `lower(trim(${duckDbDialect.identifier(name)})) NOT IN ('true', 'false')`;
    return cell === "boolean" ? `bool_or(${other}) AS c${at}` : `false AS c${at}`;
  });
  const [words] = await rows(`SELECT ${checks.join(", ")} FROM ${pinnedCsv(run, asText)}`);
  return columns.map((column, at) => (words[`c${at}`] === true ? asText[at] : column));
}

/** Reads exactly these columns, in the order of the file. */
export function pinnedCsv(run: CsvFiles, columns: readonly TypedName[]): string {
  return withColumns(run, columns, hasHeader(run.context.options.csv));
}

/** Reads a file as text of as many columns as its header has: DuckDB then names the line that does not fit. */
export async function strictCsv(file: ReadableFile, options: FileOptions): Promise<string> {
  const run = await alone(file, options);
  return withColumns(run, headerColumns(run.header), hasHeader(options.csv));
}

/** SQL of one row: the names in the header as they are written. */
export function csvNames({ files: [file], header, context }: CsvFiles): string {
  const run = { files: [file], header, context: { options: context.options } };
  return `SELECT * FROM ${withColumns(run, headerColumns(header), false)} LIMIT 1`;
}

/** True where the first line names the columns. */
export function hasHeader(dialect: CsvDialect = {}): boolean {
  return dialect.header ?? dialect.columns === undefined;
}

async function alone(file: ReadableFile, options: FileOptions): Promise<CsvFiles> {
  return { files: [file], header: await readHeader(file, options.csv ?? {}), context: { options } };
}

function withColumns(run: CsvFiles, columns: readonly TypedName[], header: boolean): string {
  return readCsv(run, `header = ${header}, auto_detect = false, columns = ${columnTypes(columns)}`);
}

function headerColumns({ fields }: CsvHeader): readonly TypedName[] {
  return Array.from({ length: fields }, (_, at) => ({ name: `c${at}`, type: "VARCHAR" }));
}

function readCsv({ files, header, context }: CsvFiles, settings: string): string {
  const dialect = `delim = ${duckDbDialect.text(header.delimiter)}, ${dialectSettings(context.options.csv)}`;
  return `read_csv(${pathList(files)}, ${dialect}, ${settings}${readSettings(files, context)})`;
}

/** Everything that DuckDB would guess and could guess so that ragged lines go unseen; only types are found. */
function dialectSettings(csv: CsvDialect = {}): string {
  const { quote = '"', escape: escapedBy = quote, skip = 0, comment = "" } = csv;
  const text = duckDbDialect.text;
  const settings = [
    `quote = ${text(quote)}, escape = ${text(escapedBy)}, skip = ${skip}, comment = ${text(comment)}`,
    "strict_mode = true, ignore_errors = false, null_padding = false",
  ];
  // The empty text is NULL unless it was quoted, which only the default knows.
  if (csv.nulls !== undefined) settings.push(`nullstr = [${["", ...csv.nulls].map(text).join(", ")}]`);
  if (csv.decimalSeparator !== undefined) settings.push(`decimal_separator = ${text(csv.decimalSeparator)}`);
  if (csv.dateFormat !== undefined) settings.push(`dateformat = ${text(csv.dateFormat)}`);
  if (csv.timestampFormat !== undefined) settings.push(`timestampformat = ${text(csv.timestampFormat)}`);
  return settings.join(", ");
}
