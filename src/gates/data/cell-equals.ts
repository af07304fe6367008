import type { Dialect, RelationColumn } from "../../engines/engine.ts";

/**
 * SQL that holds where a cell has a value that a config names. Numbers are compared as numbers, `-1` and
 * `"-1"` alike, and `NaN` finds NaN; everything else by how the engine writes the cell. Undefined where no
 * cell of the column can have the value.
 */
export function cellEquals(sql: Dialect, column: RelationColumn, wanted: unknown): string | undefined {
  const name = sql.identifier(column.name);
  switch (column.cell) {
    case "integer":
    case "number":
      return numberEquals(sql, column, name, String(wanted).trim());
    case "boolean":
      if (!/^(true|false)$/i.test(String(wanted))) return undefined;
      return String(wanted).toLowerCase() === "true" ? name : `NOT ${name}`;
    default:
      return `${sql.asText(name, column)} = ${sql.text(String(wanted))}`;
  }
}

function numberEquals(
  sql: Dialect,
  { cell }: RelationColumn,
  name: string,
  wanted: string,
): string | undefined {
  // An integer of 64 bits must not pass through a double.
  if (cell === "integer" && /^-?\d{1,38}$/.test(wanted))
    return `${name} = ${sql.asWideInteger(`'${wanted}'`)}`;
  if (cell === "number" && /^nan$/i.test(wanted)) return sql.isNaN(sql.asNumber(name));
  const number = wanted === "" ? Number.NaN : Number(wanted);
  return Number.isFinite(number) ? `${sql.asNumber(name)} = ${sql.asNumber(`'${number}'`)}` : undefined;
}
