import type { RelationColumn } from "../../../engines/dialect.ts";
import { MOST_VALUES } from "../drift/distribution.ts";
import type { DataTable } from "../table.ts";
import { comparePoints } from "./merge.ts";

export interface ColumnValues {
  readonly distinct: number;
  /** The most frequent first, equally frequent ones in the order of their code points. */
  readonly top: readonly (readonly [string, number])[];
}

/** Values of a column of text, booleans or times of day, with the rows that have them. */
export async function valuesOf(
  { engine, relation }: DataTable,
  column: RelationColumn,
): Promise<ColumnValues> {
  const name = engine.dialect.identifier(column.name);
  const rows = await engine.query(
    `SELECT ${engine.dialect.asText("v", column)} AS value, n AS rows_with, total FROM ` +
      `(SELECT v, n, count(*) OVER () AS total FROM ` +
      `(SELECT ${name} AS v, count(*) AS n FROM ${relation.from} WHERE ${name} IS NOT NULL GROUP BY ${name}) AS g ` +
      `ORDER BY n DESC, v LIMIT ${MOST_VALUES}) AS t ORDER BY n DESC, 1`,
  );
  return {
    distinct: rows.length === 0 ? 0 : Number(rows[0]["total"]),
    // Engines order texts by languages of their own.
    top: rows
      .map(({ value, rows_with }) => [String(value), Number(rows_with)] as const)
      .sort(([x, m], [y, n]) => n - m || comparePoints(x, y)),
  };
}
