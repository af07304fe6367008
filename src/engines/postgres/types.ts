import type { CellKind } from "../dialect.ts";
import { integerOf } from "../servers/batch.ts";

const INTEGERS = ["smallint", "integer", "bigint", "oid"];
const NUMBERS = /^(real|double precision|numeric)/;
const TIMES = /^(date|time|timestamp)/;
const NESTED = /^jsonb?$|\[\]$/;

/** What a reader of values can do with a column of PostgreSQL's type, as `format_type` writes it. */
export function cellKind(type: string): CellKind {
  if (NESTED.test(type)) return "nested";
  if (INTEGERS.includes(type)) return "integer";
  if (NUMBERS.test(type)) return "number";
  if (type === "boolean") return "boolean";
  return TIMES.test(type) ? "time" : "text";
}

/**
 * SQL of a column in a type that everything can be asked of: texts compare by their bytes as in DuckDB,
 * whatever the collation, and what has no text functions or no equality gets them.
 */
export function readable(name: string, type: string): string {
  // Is a number, but has none of its functions.
  if (type === "oid") return `CAST(${name} AS bigint)`;
  if (type === "json") return `CAST(${name} AS jsonb)`;
  if (cellKind(type) !== "text") return name;
  return type === "text" || type.startsWith("character varying")
    ? `${name} COLLATE "C"`
    : `CAST(${name} AS text) COLLATE "C"`;
}

const OIDS = { bool: 16, int8: 20, int2: 21, int4: 23, float4: 700, float8: 701, numeric: 1700 } as const;

/** Reads what the protocol carries as text; what is neither number nor boolean stays the text. */
export function parserOf(oid: number): (text: string) => unknown {
  switch (oid) {
    case OIDS.bool:
      return (text) => text === "t" || text === "true";
    case OIDS.int2:
    case OIDS.int4:
    case OIDS.float8:
      return Number;
    case OIDS.float4:
      return (text) => Math.fround(Number(text));
    case OIDS.int8:
      return integerOf;
    case OIDS.numeric:
      return (text) => (/^-?\d+$/.test(text) ? integerOf(text) : text);
    default:
      return (text) => text;
  }
}
