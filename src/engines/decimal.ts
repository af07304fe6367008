import type { Digits, RelationColumn } from "./dialect.ts";

/** Undefined for a column of no decimals; an unbounded `numeric` has as many digits as its values. */
export function decimalDigits({ cell, type }: RelationColumn): Digits | undefined {
  if (cell !== "number") return undefined;
  const [matched, precision, scale = "0"] =
    /^(?:decimal|numeric)(?:\((\d+)(?:, ?(\d+))?\))?/i.exec(type) ?? [];
  if (matched === undefined) return undefined;
  if (precision === undefined) return { whole: Infinity, scale: Infinity };
  return { whole: Number(precision) - Number(scale), scale: Number(scale) };
}

/** Most digits of a decimal of DuckDB, Trino and Spark. */
const MOST_DIGITS = 38;

/** SQL of a cast to a decimal as DuckDB, Trino and Spark have it; undefined where it has too many digits for them. */
export function castToDecimal(expression: string, { whole, scale }: Digits): string | undefined {
  const digits = whole + scale;
  return digits <= MOST_DIGITS ? `CAST(${expression} AS DECIMAL(${digits}, ${scale}))` : undefined;
}
