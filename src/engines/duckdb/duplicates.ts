import { AssayError } from "../../model/error.ts";
import type { FileFormat } from "../file-options.ts";
import { csvNames, hasHeader } from "./csv.ts";
import { readHeader } from "./csv-header.ts";
import { duckDbDialect } from "./dialect.ts";
import { jsonNames } from "./json.ts";
import type { OpenedFiles, ReadableFile, ReadContext, Rows } from "./parts.ts";

/**
 * DuckDB renames a repeated column (`a`, `a_1`), and a rule on its name would speak about the first one only.
 * The names in the file are looked up when some column could be renamed.
 * @throws AssayError `data/duplicate-column`
 */
export async function refuseDuplicates(
  { files, columns }: OpenedFiles,
  format: FileFormat,
  context: ReadContext,
  rows: Rows,
): Promise<void> {
  const [file] = files;
  const known = new Set(columns.map(({ name }) => name.toLowerCase()));
  if (!columns.some(({ name }) => mayBeRenamed(name, known))) return;
  const names =
    format === "parquet" ? await parquetNames(file, rows) : await textNames(files, format, context, rows);
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase())) throw duplicate(file, name);
    seen.add(name.toLowerCase());
  }
}

function duplicate(file: ReadableFile, name: string): AssayError {
  return new AssayError(
    "data/duplicate-column",
    `\`${file.path}\` has two columns named \`${name}\`, upper and lower case taken as one.`,
    {
      fix: "Give each column a name of its own where the file is written.",
      location: { path: file.path },
    },
  );
}

function mayBeRenamed(name: string, known: ReadonlySet<string>): boolean {
  const original = /^(.*)_\d+$/s.exec(name.toLowerCase())?.[1];
  return original !== undefined && known.has(original);
}

/** Names of the top-level columns; the schema lists a tree depth first, its root before all. */
async function parquetNames(file: ReadableFile, rows: Rows): Promise<readonly string[]> {
  const path = duckDbDialect.text(file.localPath);
  const [, ...nodes] = await rows(
    `SELECT name, coalesce(num_children, 0) AS children FROM parquet_schema(${path})`,
  );
  const names: string[] = [];
  for (let at = 0; at < nodes.length; ) {
    names.push(String(nodes[at]["name"]));
    for (let inside = 1; inside > 0; at++) inside += Number(nodes[at]["children"]) - 1;
  }
  return names;
}

async function textNames(
  files: readonly ReadableFile[],
  format: FileFormat,
  context: ReadContext,
  rows: Rows,
): Promise<readonly string[]> {
  if (format !== "csv") return (await rows(jsonNames(files, context))).map(({ name }) => String(name));
  if (!hasHeader(context.options.csv)) return [];
  const header = await readHeader(files[0], context.options.csv ?? {});
  const [names] = await rows(csvNames({ files, header, context }));
  return Object.values(names ?? {}).map(String);
}
