import type { Dialect, RelationColumn } from "../../../engines/dialect.ts";
import type { DataTable } from "../table.ts";

/**
 * A stretch of the number line: a column of numbers, times as seconds, or lengths of texts. Named apart from the
 * table's own columns, whose names may be anything.
 */
export interface Line {
  readonly of: RelationColumn;
  /** A column of `linesTable`. */
  readonly column: RelationColumn;
  readonly expression: string;
}

export function lineOf(sql: Dialect, of: RelationColumn, at: number): Line | undefined {
  const name = sql.identifier(of.name);
  const line = (cell: "integer" | "number", expression: string): Line => ({
    of,
    // A decimal is read as a double here.
    column: { name: `n${at}`, type: cell === "number" ? "double" : of.type, cell },
    expression,
  });
  switch (of.cell) {
    case "integer":
      return line("integer", name);
    case "number":
      return line("number", sql.asNumber(name));
    case "time":
      // A time of day is no point in time; its text is as good as any category.
      return /^TIME(\W|$)/i.test(of.type) ? undefined : line("number", sql.asSeconds(name));
    case "text":
      return line("integer", sql.textLength(name));
    default:
      return undefined;
  }
}

/**
 * A table of the lines alone, NULL where a value is not finite, so that no aggregate has to ask; `r0` beside `n0` is
 * the value as it is, where it can be other than finite.
 */
export function linesTable(table: DataTable, lines: readonly Line[]): DataTable {
  const { dialect } = table.engine;
  const selected = lines.flatMap(({ expression, column }) => {
    if (column.cell === "integer") return `${expression} AS ${column.name}`;
    const finite = `CASE WHEN ${dialect.isFinite(expression)} THEN ${expression} END`;
    return [`${finite} AS ${column.name}`, `${expression} AS ${rawName({ column })}`];
  });
  const from = `(SELECT ${selected.join(", ")} FROM ${table.relation.from}) AS lines`;
  return { ...table, relation: { from, columns: lines.map(({ column }) => column) } };
}

export function rawName({ column }: Pick<Line, "column">): string {
  return column.cell === "integer" ? column.name : column.name.replace("n", "r");
}
