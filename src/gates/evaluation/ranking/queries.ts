import type { Column } from "../../../engines/engine.ts";
import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";
import { cellText, type Rows } from "../tables/table.ts";

/** Which query each row of a table belongs to. */
export interface QueryRows {
  /** In the order of their first rows. */
  readonly names: readonly string[];
  readonly codes: Uint32Array;
}

/** @throws AssayError `evaluation/query-missing` */
export function readQueries(rows: Rows, { query = "" }: EvaluationConfig): QueryRows {
  const column = rows.column(query);
  requireQueries(rows, column, query);
  const numbers = new Map<string, number>();
  const codes = Uint32Array.from({ length: rows.rows }, (_, row) => {
    const name = cellText(column, row) ?? "";
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  });
  return { names: [...numbers.keys()], codes };
}

function requireQueries(rows: Rows, column: Column, query: string): void {
  let missing = column.nulls;
  if (column.kind === "number")
    missing += column.values.filter((value, row) => Number.isNaN(value) && column.isNull[row] === 0).length;
  else missing += column.values.filter((value) => value === "").length;
  if (missing === 0) return;
  throw new AssayError(
    "evaluation/query-missing",
    `${missing} of ${rows.rows} rows of \`${rows.path}\` have no ${query}, so it is not known what they are ranked with.`,
    { fix: "Give every row the query that it belongs to.", location: { path: rows.path } },
  );
}
