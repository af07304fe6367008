import type { DataTable } from "./table.ts";

/** Alias of the rows' numbers, which no column should have. */
export const ROW_NUMBER = "assay_row_number";

/**
 * The rows of a table with their numbers in the whole file, whatever condition narrows the table; 0 where the engine
 * keeps no order.
 */
export function numberedRows({ engine, relation, narrowed }: DataTable): string {
  if (!engine.dialect.keepsRowOrder)
    return `(SELECT *, 0 AS ${ROW_NUMBER} FROM ${relation.from}) AS numbered`;
  const counted = `(SELECT *, row_number() OVER () AS ${ROW_NUMBER} FROM ${narrowed?.from ?? relation.from}) AS numbered`;
  return narrowed === undefined ? counted : `(SELECT * FROM ${counted} WHERE ${narrowed.where}) AS numbered`;
}
