import { AssayError } from "../../model/error.ts";
import type { RelationColumn } from "../dialect.ts";
import { duckDbDialect } from "./dialect.ts";
import { refuseDifference } from "./join.ts";
import { refuseOtherFooter } from "./parquet-footer.ts";
import { refusePartitionNames } from "./partitions.ts";
import {
  type OpenedFiles,
  pathList,
  type ReadableFile,
  type ReadContext,
  readSettings,
  type Session,
} from "./parts.ts";
import { isBeyond, whichOf } from "./wide-integers.ts";

const MOST_DIGITS = 38;

/**
 * One call for all files. Files whose footers say the same need no second look; where types differ, a column
 * has the one that holds all.
 */
export async function describedParquet(
  files: readonly ReadableFile[],
  context: ReadContext,
  { rows, describe }: Session,
): Promise<readonly OpenedFiles[]> {
  const { unionByName = false } = context.options;
  const bare = { options: context.options };
  await refuseOtherFooter(files, context.options.objects === undefined, rows);
  const kinds: OpenedFiles[] = [];
  for (const alike of files.length === 1 ? [files] : await filesBySchema(files, rows)) {
    const [file] = alike;
    const from = readParquet([file], bare, false);
    const columns = await describe(from);
    refusePartitionNames(file, columns, context);
    await refuseLongDecimals(file, rows);
    kinds.push({ files: alike, from, columns });
  }
  const [first, ...others] = kinds;
  if (!unionByName) for (const other of others) refuseDifference(first, other);
  const from = readParquet(files, context, others.length > 0);
  const columns = others.length > 0 ? await describe(from) : first.columns;
  if (others.length > 0) await refuseLostIntegers(kinds, columns, bare, rows);
  const replaced = columns.flatMap((column) => replacement(column) ?? []);
  if (replaced.length === 0) return [{ files, from, columns }];
  const read = `(SELECT * REPLACE (${replaced.join(", ")}) FROM ${from})`;
  return [{ files, from: read, columns: columns.some(isAsText) ? await describe(read) : columns }];
}

/** What is read and compared as text, bytes as one with escapes, but is none for functions of texts. */
const AS_TEXT = /^(UUID|INTERVAL|BLOB)$/;

function isAsText({ type }: RelationColumn): boolean {
  return AS_TEXT.test(type);
}

/** Also fields of structs and entries of lists. */
const FLOATING = /\b(FLOAT|DOUBLE)\b/;

function replacement(column: RelationColumn): string | undefined {
  const name = duckDbDialect.identifier(column.name);
  if (isAsText(column)) return `CAST(${name} AS VARCHAR) AS ${name}`;
  // Footers leave NaN out of the extremes of a column, and DuckDB takes `x < 30` for true of every row by them.
  // It knows no extremes of what TRY gives.
  return FLOATING.test(column.type) ? `TRY(${name}) AS ${name}` : undefined;
}

function readParquet(files: readonly ReadableFile[], context: ReadContext, union: boolean): string {
  const settings = readSettings(files, context);
  return `read_parquet(${pathList(files)}${settings}${union ? ", union_by_name = true" : ""})`;
}

/** Files of the same schema together, the schemas in the order of the files. */
async function filesBySchema(
  files: readonly ReadableFile[],
  rows: Session["rows"],
): Promise<readonly (readonly ReadableFile[])[]> {
  const facts = "name, type, type_length, repetition_type, num_children, converted_type, scale, precision";
  const schema = `parquet_schema(${pathList(files)})`;
  const signatures = await rows(
    `SELECT file_name AS file, md5(CAST(list([${facts.split(", ").map((fact) => `CAST(${fact} AS VARCHAR)`)}, CAST(logical_type AS VARCHAR)] ORDER BY place) AS VARCHAR)) AS signature ` +
      `FROM (SELECT *, row_number() OVER () AS place FROM ${schema}) GROUP BY file_name`,
  );
  const byFile = new Map(signatures.map(({ file, signature }) => [String(file), String(signature)]));
  const alike = new Map<string | undefined, ReadableFile[]>();
  for (const file of files) {
    const signature = byFile.get(file.localPath);
    const known = alike.get(signature);
    if (known === undefined) alike.set(signature, [file]);
    else known.push(file);
  }
  return [...alike.values()];
}

/** The type that holds integers and numbers with a point holds fewer digits of an integer than 64 bits do. */
const DIGITS: Readonly<Record<string, number>> = { DOUBLE: 2 ** 53, FLOAT: 2 ** 24 };

/** @throws AssayError `data/parts-differ` where integers of some files would become others beside those of the rest */
async function refuseLostIntegers(
  kinds: readonly OpenedFiles[],
  joined: readonly RelationColumn[],
  context: ReadContext,
  rows: Session["rows"],
): Promise<void> {
  const types = new Map(joined.map(({ name, type }) => [name, type]));
  for (const { files, columns } of kinds)
    for (const most of new Set(Object.values(DIGITS))) {
      const isMixed = ({ name, cell }: RelationColumn) =>
        cell === "integer" && DIGITS[types.get(name) ?? ""] === most;
      const from = readParquet(files, context, false);
      const [lost] = await whichOf(columns.filter(isMixed), from, (name) => isBeyond(name, most), rows);
      if (lost === undefined) continue;
      const other = kinds.find((kind) =>
        kind.columns.some(({ name, cell }) => name === lost.name && cell === "number"),
      );
      throw new AssayError(
        "data/parts-differ",
        `Column \`${lost.name}\` is integers beyond ${most.toLocaleString("en")} in \`${files[0].path}\` and numbers with a point in \`${(other ?? kinds[0]).files[0].path}\`: as one column, different integers would become the same.`,
        {
          fix: "Write the column with one type in all files.",
          location: { path: files[0].path },
        },
      );
    }
}

/** @throws AssayError `data/long-decimal` for what DuckDB would read as doubles */
async function refuseLongDecimals(file: ReadableFile, rows: Session["rows"]): Promise<void> {
  const sql = `SELECT name, precision FROM parquet_schema(${pathList([file])}) WHERE precision > ${MOST_DIGITS} LIMIT 1`;
  const [long] = await rows(sql);
  if (long === undefined) return;
  throw new AssayError(
    "data/long-decimal",
    `Column \`${String(long.name)}\` of \`${file.path}\` has decimals of ${String(long.precision)} digits; those of up to ${MOST_DIGITS} are read.`,
    {
      fix: "Write the column as a shorter decimal or as text.",
      location: { path: file.path },
    },
  );
}
