import type { CellKind } from "../dialect.ts";

const INTEGERS = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|BIGNUM)$/;
const TIMES = /^(DATE|TIME|TIMESTAMP)/;
const NESTED = /^(STRUCT|MAP|UNION|JSON|VARIANT)|\[\d*\]$/;

/** What a reader of values can do with a column of DuckDB's type, as DESCRIBE writes it. */
export function cellKind(type: string): CellKind {
  if (NESTED.test(type)) return "nested";
  if (INTEGERS.test(type)) return "integer";
  if (/^(FLOAT|REAL|DOUBLE|DECIMAL)/.test(type)) return "number";
  if (type === "BOOLEAN") return "boolean";
  return TIMES.test(type) ? "time" : "text";
}

/**
 * SQL of a cell as one text: times in ISO 8601 (`2013-01-01T05:00:00`, with `Z` where the column knows its
 * zone, always in UTC), nested values as JSON, everything else as DuckDB casts it.
 */
export function asText(expression: string, type: string): string {
  if (type === "VARCHAR" || type === "JSON") return expression;
  if (type === "TIMESTAMP WITH TIME ZONE")
    return `replace(CAST(${expression} AT TIME ZONE 'UTC' AS VARCHAR), ' ', 'T') || 'Z'`;
  if (type.startsWith("TIMESTAMP")) return `replace(CAST(${expression} AS VARCHAR), ' ', 'T')`;
  if (cellKind(type) === "nested") return `CAST(to_json(${expression}) AS VARCHAR)`;
  return `CAST(${expression} AS VARCHAR)`;
}
