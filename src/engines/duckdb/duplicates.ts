import { AssayError } from "../../model/error.ts";
import type { LocalInput } from "../../model/gate.ts";
import type { RelationColumn } from "../engine.ts";
import { csvNames } from "./csv.ts";
import { duckDbDialect } from "./dialect.ts";
import { type FileFormat, jsonNames, type Rows } from "./files.ts";

/**
 * DuckDB renames a repeated column (`a`, `a_1`), and a rule on its name would speak about the first one only.
 * The names in the file are looked up when some column could be renamed.
 * @throws AssayError `data/duplicate-column`
 */
export async function refuseDuplicates(
  file: LocalInput,
  format: FileFormat,
  columns: readonly RelationColumn[],
  rows: Rows,
): Promise<void> {
  const known = new Set(columns.map(({ name }) => name.toLowerCase()));
  if (!columns.some(({ name }) => mayBeRenamed(name, known))) return;
  const names = format === "parquet" ? await parquetNames(file, rows) : await textNames(file, format, rows);
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name.toLowerCase()))
      throw new AssayError(
        "data/duplicate-column",
        `\`${file.path}\` has two columns named \`${name}\`, upper and lower case taken as one.`,
        {
          fix: "Give each column a name of its own where the file is written.",
          location: { path: file.path },
        },
      );
    seen.add(name.toLowerCase());
  }
}

function mayBeRenamed(name: string, known: ReadonlySet<string>): boolean {
  const original = /^(.*)_\d+$/s.exec(name.toLowerCase())?.[1];
  return original !== undefined && known.has(original);
}

/** Names of the top-level columns; the schema lists a tree depth first, its root before all. */
async function parquetNames(file: LocalInput, rows: Rows): Promise<readonly string[]> {
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

async function textNames(file: LocalInput, format: FileFormat, rows: Rows): Promise<readonly string[]> {
  if (format !== "csv") return (await rows(jsonNames(file))).map(({ name }) => String(name));
  const [header] = await rows(await csvNames(file));
  return Object.values(header ?? {}).map(String);
}
