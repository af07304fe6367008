import type { CellKind } from "../dialect.ts";

const INTEGERS = ["tinyint", "smallint", "integer", "bigint"];

/** What a reader of values can do with a column of Trino's type. A time of day is read as text. */
export function cellKind(type: string): CellKind {
  if (/^(array|map|row|json)\b/.test(type)) return "nested";
  if (INTEGERS.includes(type)) return "integer";
  if (/^(real|double|decimal|number)\b/.test(type)) return "number";
  if (type === "boolean") return "boolean";
  return /^(date|timestamp)\b/.test(type) ? "time" : "text";
}

/** SQL of a column in a type that everything can be asked of. */
export function readable(name: string, type: string): string {
  if (cellKind(type) !== "text" || /^varchar\b/.test(type)) return name;
  return type === "varbinary" ? `to_hex(${name})` : `CAST(${name} AS VARCHAR)`;
}
