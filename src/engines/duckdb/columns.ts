import type { DuckDBDataChunk } from "@duckdb/node-api";
import type { RelationColumn } from "../dialect.ts";
import type { Batch, Column, TextColumn } from "../engine.ts";
import { duckDbDialect } from "./dialect.ts";
import type { Dictionaries } from "./dictionaries.ts";
import { asText } from "./types.ts";

/** Numbers and booleans arrive as doubles; 64-bit integers lose what a double cannot hold. */
export function isNumeric(column: RelationColumn): boolean {
  return column.cell === "integer" || column.cell === "number" || column.cell === "boolean";
}

/** A query whose columns are what a typed array can carry, and how its chunks become batches. */
export interface Transfer {
  readonly sql: string;
  read(chunks: readonly DuckDBDataChunk[]): Batch;
}

/** Code of a cell that no word of the dictionary says: NULL, or a text that travels beside it. */
const OTHER = 65_535;
/** Columns whose NULLs fit into one whole number. */
const FLAGS = 31;

/**
 * Casts each column to what arrives quickly: reading DuckDB's validity mask cell by cell costs ten times a
 * number, and so does reading a text. So the NULLs of many numeric columns are one more number a row, and
 * texts of a dictionary are its codes.
 */
export function planTransfer(
  sql: string,
  columns: readonly RelationColumn[],
  dictionaries: Dictionaries,
): Transfer {
  const parts: string[] = [];
  const add = (part: string) => parts.push(part) - 1;
  const numeric = columns.filter(isNumeric);
  const flagParts = Array.from({ length: Math.ceil(numeric.length / FLAGS) }, (_, group) =>
    add(nullFlags(numeric.slice(group * FLAGS, (group + 1) * FLAGS))),
  );
  const readers = columns.map(({ name, type }): [string, ColumnReader] => {
    const identifier = duckDbDialect.identifier(name);
    const at = numeric.findIndex((column) => column.name === name);
    if (at >= 0) {
      const part = add(`coalesce(${duckDbDialect.asNumber(identifier)}, 'nan')`);
      const flags = flagParts[Math.floor(at / FLAGS)];
      const bit = 1 << (at % FLAGS);
      return [
        name,
        (chunks, rows, seen) =>
          readNumbers(chunks, rows, part, ((seen.get(flags) ?? 0) & bit) === 0 ? undefined : { flags, bit }),
      ];
    }
    const words = dictionaries.get(name);
    if (words === undefined) {
      const part = add(asText(identifier, type));
      return [name, (chunks) => readTexts(chunks, part)];
    }
    const code = codeOf(identifier, words);
    const part = add(`coalesce(CAST(${code} AS USMALLINT), CAST(${OTHER} AS USMALLINT))`);
    const rest = add(`CASE WHEN ${code} IS NULL THEN ${identifier} END`);
    return [name, (chunks, rows) => readCodes(chunks, rows, part, rest, words)];
  });
  return {
    sql: `SELECT ${parts.join(", ")} FROM (${sql})`,
    read: (chunks) => {
      const rows = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
      const seen = new Map(flagParts.map((part) => [part, flagsIn(chunks, part)]));
      return { rows, columns: new Map(readers.map(([name, read]) => [name, read(chunks, rows, seen)])) };
    },
  };
}

type ColumnReader = (
  chunks: readonly DuckDBDataChunk[],
  rows: number,
  /** Flags of NULLs that any row of the batch has, by the part that they travel in. */
  seen: ReadonlyMap<number, number>,
) => Column;

/** Of so few words the engine finds the place sooner by looking through them than by their hashes. */
const FEW_WORDS = 128;

/** SQL of a word's place in the dictionary from 0 on; NULL for what is not in it. */
function codeOf(identifier: string, words: readonly string[]): string {
  const list = words.map(duckDbDialect.text).join(", ");
  return words.length <= FEW_WORDS
    ? `list_position([${list}], ${identifier}) - 1`
    : `enum_code(TRY_CAST(${identifier} AS ENUM(${list})))`;
}

function flagsIn(chunks: readonly DuckDBDataChunk[], part: number): number {
  let seen = 0;
  for (const chunk of chunks) for (const flags of typedItems(chunk, part, Int32Array)) seen |= flags;
  return seen;
}

function nullFlags(columns: readonly RelationColumn[]): string {
  const flags = columns.map(({ name }, at) => {
    return `CASE WHEN ${duckDbDialect.identifier(name)} IS NULL THEN ${2 ** at} ELSE 0 END`;
  });
  return `CAST(${flags.join(" + ")} AS INTEGER)`;
}

function readNumbers(
  chunks: readonly DuckDBDataChunk[],
  rows: number,
  index: number,
  /** Where a row's NULL is flagged; undefined where no row has one. */
  where: { readonly flags: number; readonly bit: number } | undefined,
): Column {
  const values = new Float64Array(rows);
  const isNull = new Uint8Array(rows);
  let [row, nulls] = [0, 0];
  for (const chunk of chunks) {
    values.set(typedItems(chunk, index, Float64Array), row);
    if (where !== undefined) {
      const flagged = typedItems(chunk, where.flags, Int32Array);
      for (let at = 0; at < flagged.length; at++) {
        const flag = (flagged[at] & where.bit) === 0 ? 0 : 1;
        isNull[row + at] = flag;
        nulls += flag;
      }
    }
    row += chunk.rowCount;
  }
  return { kind: "number", values, isNull, nulls };
}

function readCodes(
  chunks: readonly DuckDBDataChunk[],
  rows: number,
  index: number,
  rest: number,
  words: readonly string[],
): TextColumn {
  const values = new Array<string | null>(rows);
  let [row, nulls] = [0, 0];
  for (const chunk of chunks) {
    const codes = typedItems(chunk, index, Uint16Array);
    for (let at = 0; at < codes.length; at++) {
      const value = codes[at] === OTHER ? chunk.getColumnVector(rest).getItem(at) : words[codes[at]];
      if (value === null) nulls++;
      values[row + at] = value === null ? null : String(value);
    }
    row += chunk.rowCount;
  }
  return { kind: "text", values, nulls };
}

function readTexts(chunks: readonly DuckDBDataChunk[], index: number): TextColumn {
  const values: (string | null)[] = [];
  let nulls = 0;
  for (const chunk of chunks) {
    const vector = chunk.getColumnVector(index);
    for (let row = 0; row < chunk.rowCount; row++) {
      const value = vector.getItem(row);
      if (value === null) nulls++;
      values.push(value === null ? null : String(value));
    }
  }
  return { kind: "text", values, nulls };
}

function typedItems<Items extends Float64Array | Int32Array | Uint16Array>(
  chunk: DuckDBDataChunk,
  index: number,
  type: { new (length: number): Items },
): Items {
  const vector = chunk.getColumnVector(index);
  if ("items" in vector && vector.items instanceof type) return vector.items;
  throw new TypeError(`column ${index} of the transfer query is no ${type.name}`);
}
