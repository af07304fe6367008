import type { DuckDBDataChunk } from "@duckdb/node-api";
import type { Batch, Column, RelationColumn } from "../engine.ts";
import { duckDbDialect } from "./dialect.ts";
import { asText } from "./types.ts";

/** Numbers and booleans arrive as doubles; 64-bit integers lose what a double cannot hold. */
export function isNumeric(column: RelationColumn): boolean {
  return column.cell === "integer" || column.cell === "number" || column.cell === "boolean";
}

/**
 * The query with each column cast to what a typed array or a string can carry. A number takes two columns,
 * value and NULL flag: reading DuckDB's validity mask cell by cell costs ten times as much.
 */
export function transferQuery(sql: string, columns: readonly RelationColumn[]): string {
  const parts = columns.flatMap((column) => {
    const name = duckDbDialect.identifier(column.name);
    if (!isNumeric(column)) return [asText(name, column.type)];
    return [`coalesce(${duckDbDialect.asNumber(name)}, 'nan')`, `CAST(${name} IS NULL AS UTINYINT)`];
  });
  return `SELECT ${parts.join(", ")} FROM (${sql})`;
}

/** Joins chunks of a transfer query into one batch. */
export function readBatch(chunks: readonly DuckDBDataChunk[], columns: readonly RelationColumn[]): Batch {
  const rows = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
  const read = new Map<string, Column>();
  let at = 0;
  for (const column of columns) {
    read.set(column.name, isNumeric(column) ? readNumbers(chunks, at, rows) : readTexts(chunks, at));
    at += isNumeric(column) ? 2 : 1;
  }
  return { rows, columns: read };
}

function readNumbers(chunks: readonly DuckDBDataChunk[], index: number, rows: number): Column {
  const values = new Float64Array(rows);
  const isNull = new Uint8Array(rows);
  let row = 0;
  for (const chunk of chunks) {
    values.set(typedItems(chunk, index, Float64Array), row);
    isNull.set(typedItems(chunk, index + 1, Uint8Array), row);
    row += chunk.rowCount;
  }
  let nulls = 0;
  for (let at = 0; at < rows; at++) nulls += isNull[at];
  return { kind: "number", values, isNull, nulls };
}

function readTexts(chunks: readonly DuckDBDataChunk[], index: number): Column {
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

function typedItems<Items extends Float64Array | Uint8Array>(
  chunk: DuckDBDataChunk,
  index: number,
  type: { new (length: number): Items },
): Items {
  const vector = chunk.getColumnVector(index);
  if ("items" in vector && vector.items instanceof type) return vector.items;
  throw new TypeError(`column ${index} of the transfer query is no ${type.name}`);
}
