import type { AggregateCall, CellKind, Dialect, RelationColumn } from "../dialect.ts";
import { ISO_TIME } from "../servers/iso-time.ts";
import { matchesInPostgres } from "./expressions.ts";
import { wordsInPostgres } from "./words.ts";

const number = (expression: string) => `CAST(${expression} AS double precision)`;
const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** How PostgreSQL writes names, text and what the metrics need. */
export const postgresDialect: Dialect = {
  id: "postgres",
  keepsRowOrder: false,
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  text,
  countIf: (condition) => `count(*) FILTER (WHERE ${condition})`,
  filtered: (call, condition) => `${call} FILTER (WHERE ${condition})`,
  asText,
  asNumber: number,
  booleanAsNumber: (expression) => `CAST(CAST(${expression} AS integer) AS double precision)`,
  asWideInteger: (expression) => `CAST(${expression} AS numeric)`,
  asDecimal: (expression) => `CAST(${expression} AS numeric)`,
  isFinite: (expression) =>
    `(${number(expression)} > '-Infinity'::float8 AND ${number(expression)} < 'Infinity'::float8)`,
  isNaN: (expression) => `(${number(expression)} = 'NaN'::float8)`,
  isLess: (expression, other) => `${expression} < ${other}`,
  textLength: (expression) => `char_length(${expression})`,
  matches: matchesInPostgres,
  words: wordsInPostgres,
  // The server keeps 32 compiled expressions, and compiles what is not among them anew for each row.
  mostPatterns: 16,
  isBlank: (expression) => `btrim(${expression}, E' \\t\\n\\x0b\\f\\r') = ''`,
  asTimestamp: (expression) =>
    `CASE WHEN ${expression} ~ '${ISO_TIME}' THEN CAST(${expression} AS timestamptz) END`,
  asSeconds: (expression) => `CAST(extract(epoch FROM ${expression}) AS double precision)`,
  asInstant: (expression) => `CAST(${expression} AS timestamptz)`,
  quantile: (expression, share, where) =>
    `percentile_cont(${share}) WITHIN GROUP (ORDER BY ${expression})${where === undefined ? "" : ` FILTER (WHERE ${where})`}`,
  exactSumParts: sumParts,
  exactSum: (expression, cell) => {
    const { whole, upper, lower, summed } = sumParts(expression, cell);
    return {
      whole: whole.call,
      fraction: cell === "integer" ? "0" : `${upper.call} * 35184372088832 + ${lower.call}`,
      summed: summed.where === undefined ? summed.call : `${summed.call} FILTER (WHERE ${summed.where})`,
    };
  },
};

function sumParts(
  expression: string,
  cell: CellKind,
): Readonly<Record<"whole" | "upper" | "lower" | "summed", AggregateCall>> {
  if (cell === "integer")
    return {
      whole: { call: `sum(CAST(${expression} AS numeric))` },
      upper: { call: "sum(0)" },
      lower: { call: "sum(0)" },
      summed: { call: `count(${expression})` },
    };
  const value = number(expression);
  const fits = `abs(${value}) < 9223372036854775808::float8`;
  const rest = `(${value} - trunc(${value})) * 35184372088832::float8`;
  // A cast to numeric keeps 15 digits of a double; one to bigint keeps all of a whole number.
  const whole = (part: string) => `sum(CASE WHEN ${fits} THEN CAST(trunc(${part}) AS bigint) END)`;
  return {
    whole: { call: whole(value) },
    upper: { call: whole(rest) },
    lower: { call: whole(`(${rest} - trunc(${rest})) * 35184372088832::float8`) },
    summed: { call: "count(*)", where: fits },
  };
}

/** The same text as DuckDB gives for the same value. */
function asText(expression: string, { cell, type }: RelationColumn): string {
  const plain = `CAST(${expression} AS text)`;
  if (type.startsWith("timestamp") && type.endsWith("with time zone"))
    return `replace(CAST(${expression} AT TIME ZONE 'UTC' AS text), ' ', 'T') || 'Z'`;
  if (type.startsWith("timestamp")) return `replace(${plain}, ' ', 'T')`;
  if (cell === "nested") return `CAST(to_jsonb(${expression}) AS text)`;
  if (type !== "real" && type !== "double precision") return plain;
  return (
    `CASE ${plain} WHEN 'NaN' THEN 'nan' WHEN 'Infinity' THEN 'inf' WHEN '-Infinity' THEN '-inf' ELSE ` +
    `CASE WHEN ${plain} ~ '[.e]' THEN ${plain} ELSE ${plain} || '.0' END END`
  );
}
