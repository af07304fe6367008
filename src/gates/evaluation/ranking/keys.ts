import type { Column } from "../../../engines/engine.ts";
import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";
import { cellText, type OpenTable, type Rows, requireColumn } from "../tables/table.ts";
import { readQueries } from "./queries.ts";

/**
 * Query and item of each row as one text.
 * @throws AssayError `evaluation/query-missing`, `evaluation/key-null`, `evaluation/key-duplicate`
 */
export function readItemKeys(rows: Rows, config: EvaluationConfig, name: string): readonly string[] {
  const location = { path: rows.path };
  const { names, codes } = readQueries(rows, config);
  const column = rows.column(name);
  if (column.nulls > 0)
    throw new AssayError(
      "evaluation/key-null",
      `${column.nulls} of ${rows.rows} rows of \`${rows.path}\` have no ${name}, so they cannot be told apart.`,
      { fix: "Give every row a key.", location },
    );
  const keys = Array.from({ length: rows.rows }, (_, row) =>
    itemKey(names[codes[row]], cellText(column, row)),
  );
  const repeated = keys.length - new Set(keys).size;
  if (repeated === 0) return keys;
  throw new AssayError(
    "evaluation/key-duplicate",
    `${repeated} of ${rows.rows} rows of \`${rows.path}\` repeat a ${name} of the same ${config.query}.`,
    { fix: "List every item once for each query.", location },
  );
}

/** A number for each name of an item, whichever queries rank it. */
export function readItems(column: Column): Uint32Array {
  const numbers = new Map<string, number>();
  const length = column.values.length;
  return Uint32Array.from({ length }, (_, row) => {
    const name = cellText(column, row) ?? "";
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  });
}

/** The length keeps `1` and `23` apart from `12` and `3`. */
function itemKey(query: string, item: string | null): string {
  return `${query.length}:${query}${item}`;
}

/** Columns that `readJudged` and `readProblems` read. @throws AssayError `evaluation/column-missing` */
export function rankingColumns(
  { task, query, samples }: EvaluationConfig,
  table: OpenTable,
): readonly string[] {
  const isUnit = task === "ranking" || task === "code-generation";
  if (!isUnit || query === undefined) return [];
  const columns = [requireColumn(table, query, "query").name];
  return samples === undefined ? columns : [...columns, requireColumn(table, samples, "samples").name];
}
