import type { Dialect, RelationColumn } from "../../../engines/dialect.ts";

/** True for a point in time that names no zone; as JSON it counts as UTC. */
export function isZoneless({ cell, type }: RelationColumn): boolean {
  return cell === "time" && /^timestamp/i.test(type) && !/with (local )?time zone|tz$/i.test(type);
}

/** SQL of a cell as the text that a schema judges, for columns that hold neither numbers nor nested values. */
export function cellSql(dialect: Dialect, column: RelationColumn): string {
  const text = dialect.asText(dialect.identifier(column.name), column);
  return isZoneless(column) ? `(${text} || 'Z')` : text;
}
