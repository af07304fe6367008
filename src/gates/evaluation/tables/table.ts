import type { RelationColumn } from "../../../engines/dialect.ts";
import type { Batch, Column, Engine, FileEngine, Relation } from "../../../engines/engine.ts";
import { didYouMean, listNames } from "../../../engines/names.ts";
import { AssayError } from "../../../model/error.ts";
import type { DataFile } from "../image-inputs/open-data.ts";
import { asTexts, beyondExact, exactBits, isWhole, mayBeWide } from "./exact-names.ts";

/** A table that is known to the engine. */
export interface OpenTable {
  /** Its path, or its name on a server. */
  readonly file: { readonly path: string };
  readonly relation: Relation;
  readonly columns: readonly RelationColumn[];
  readonly rows: number;
  /** Columns that have a role of their own, so that nobody means them by another. */
  readonly taken?: readonly string[];
}

/** Columns of a table in memory, in the order of its rows. */
export interface Rows {
  readonly path: string;
  readonly rows: number;
  column(name: string): Column;
}

/**
 * @param naming which columns hold names even where they are numbers; those beyond 2^53 become texts, because doubles
 *   merge them
 * @throws AssayError `evaluation/no-rows`, `evaluation/rounded-integers`, and the engine's for a file that is no table
 */
export async function openTable(
  engine: FileEngine,
  file: DataFile,
  naming: (columns: readonly RelationColumn[]) => readonly string[] = () => [],
): Promise<OpenTable> {
  const { localPath, digest, bytes, files, parts, path, ...options } = file;
  const relation = await engine.relation(parts ?? { path, localPath, digest, bytes }, options);
  return countTable(engine, file, relation, naming);
}

/** The same for a table that the engine has already. @throws AssayError `evaluation/no-rows`, `evaluation/rounded-integers` */
export async function countTable(
  engine: Engine,
  file: OpenTable["file"],
  relation: Relation,
  naming: (columns: readonly RelationColumn[]) => readonly string[],
): Promise<OpenTable> {
  const { dialect } = engine;
  const { columns } = relation;
  const names = naming(columns);
  const suspects = columns.filter((column) => names.includes(column.name) && mayBeWide(column));
  const counts = suspects.map(
    (column, at) => `, ${dialect.countIf(beyondExact(dialect, column))} AS beyond${at}`,
  );
  const [counted] = await engine.query(`SELECT count(*) AS counted${counts.join("")} FROM ${relation.from}`);
  const rows = Number(counted["counted"]);
  const wide = suspects.filter((_, at) => Number(counted[`beyond${at}`]) > 0);
  const rounded = wide.find((column) => !isWhole(column));
  if (rounded !== undefined) throw roundedIntegers(rounded, file.path);
  // Before anything else: an empty text file has no types, and a complaint about those would mislead.
  if (rows > 0)
    return asTexts(
      dialect,
      { file, relation, columns, rows },
      wide.map(({ name }) => name),
    );
  throw new AssayError("evaluation/no-rows", `\`${file.path}\` has no rows to evaluate on.`, {
    fix: "Check the step that writes the file.",
    location: { path: file.path },
  });
}

function roundedIntegers(column: RelationColumn, path: string): AssayError {
  const { name, type } = column;
  return new AssayError(
    "evaluation/rounded-integers",
    `${name} of \`${path}\` is ${type} and has numbers beyond 2^${exactBits(column)}, of which several are one; classes and slices would be merged.`,
    { fix: "Write such ids as texts, or as 64-bit integers.", location: { path } },
  );
}

/** @param role the key of the config that names the column @throws AssayError `evaluation/column-missing` */
export function requireColumn(table: OpenTable, name: string, role: string): RelationColumn {
  const found = table.columns.find((column) => column.name === name);
  if (found !== undefined) return found;
  const known = table.columns.map((column) => column.name);
  const free = known.filter((one) => !table.taken?.includes(one));
  throw new AssayError(
    "evaluation/column-missing",
    `\`${role}\` names the column ${name}, but \`${table.file.path}\` has ${listNames(known)}.`,
    {
      fix: didYouMean(name, free) ?? `Name a column of the table in \`${role}\`.`,
      location: { path: table.file.path },
    },
  );
}

/** Who else sees the batches on the way, so that a model can score them in the same pass. */
export interface Passing {
  visit(batch: Batch): Promise<void>;
  /** Which of the columns stay in memory. */
  readonly kept: readonly string[];
}

/**
 * Reads some columns in the order of the table's rows.
 * @param key a column that tells rows apart: its integers come as text, because doubles merge those beyond 2^53
 */
export async function readRows(
  engine: Engine,
  table: OpenTable,
  names: readonly string[],
  size: number,
  { visit, kept }: Passing = { visit: async () => {}, kept: names },
  key?: string | readonly (string | undefined)[],
): Promise<Rows> {
  const keys = [key].flat();
  const wanted = [...new Set(names)].map((name) => {
    const identifier = engine.dialect.identifier(name);
    const column = table.columns.find((other) => other.name === name);
    const isExact =
      keys.includes(name) && column !== undefined && (column.cell === "integer" || isWhole(column));
    return isExact ? `${engine.dialect.asText(identifier, column)} AS ${identifier}` : identifier;
  });
  const batches: Batch[] = [];
  let rows = 0;
  for await (const batch of engine.batches(`SELECT ${wanted.join(", ")} FROM ${table.relation.from}`, size)) {
    await visit(batch);
    batches.push({
      rows: batch.rows,
      columns: new Map([...batch.columns].filter(([name]) => kept.includes(name))),
    });
    rows += batch.rows;
  }
  const joined = new Map(kept.map((name) => [name, joinColumn(batches, name, rows)]));
  return {
    path: table.file.path,
    rows,
    column: (name) => {
      const column = joined.get(name);
      if (column === undefined) throw new TypeError(`the column ${name} was not read`);
      return column;
    },
  };
}

function joinColumn(batches: readonly Batch[], name: string, rows: number): Column {
  const parts = batches.map(({ columns }) => columns.get(name));
  const values = new Float64Array(rows);
  const isNull = new Uint8Array(rows);
  const texts: (string | null)[] = [];
  let [at, nulls, isText] = [0, 0, false];
  for (const part of parts) {
    if (part === undefined) throw new TypeError(`the column ${name} was not read`);
    nulls += part.nulls;
    if (part.kind === "text") {
      isText = true;
      for (const value of part.values) texts.push(value);
    } else {
      values.set(part.values, at);
      isNull.set(part.isNull, at);
      at += part.values.length;
    }
  }
  return isText ? { kind: "text", values: texts, nulls } : { kind: "number", values, isNull, nulls };
}

/** A cell as the text of a label or slice, null where it is missing: 1 for 1.0 and true. */
export function cellText(column: Column, row: number): string | null {
  if (column.kind === "text") return column.values[row];
  return column.isNull[row] === 1 ? null : String(column.values[row]);
}
