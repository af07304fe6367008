import { castToDecimal } from "../decimal.ts";
import type { AggregateCall, CellKind, Dialect, RelationColumn } from "../dialect.ts";
import { ISO_TIME } from "../servers/iso-time.ts";
import { likeDuckDb } from "../servers/java-double.ts";
import { matchesInSpark } from "./expressions.ts";
import { wordsInSpark } from "./words.ts";

const HALF = "35184372088832";
const number = (expression: string) => `CAST(${expression} AS DOUBLE)`;
const wide = (expression: string) => `CAST(${expression} AS DECIMAL(38, 0))`;
const onlyWhere = (where: string | undefined) => (where === undefined ? "" : ` FILTER (WHERE ${where})`);
const text = (value: string) => `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;

/** How Spark SQL writes names, text and what the metrics need; Databricks speaks it, too. */
export const sparkDialect: Dialect = {
  id: "spark",
  keepsRowOrder: false,
  identifier: (name) => `\`${name.replaceAll("`", "``")}\``,
  text,
  countIf: (condition) => `count(*)${onlyWhere(condition)}`,
  filtered: (call, condition) => `${call}${onlyWhere(condition)}`,
  asText,
  asNumber: number,
  booleanAsNumber: number,
  asWideInteger: wide,
  asDecimal: castToDecimal,
  // A difference has a digit more than its sides; of 38 it loses the last one behind the point, but keeps six.
  subtractsExactly: ({ whole, scale }) => whole + scale < 38 || scale <= 6,
  isFinite: (expression) =>
    `(${number(expression)} > ${number("'-Infinity'")} AND ${number(expression)} < ${number("'Infinity'")})`,
  isNaN: (expression) => `isnan(${number(expression)})`,
  isLess: (expression, other) => `${expression} < ${other}`,
  textLength: (expression) => `char_length(${expression})`,
  matches: (expression, pattern) => matchesInSpark(expression, pattern, text),
  words: (expression, from) => wordsInSpark(expression, from, text),
  isBlank: (expression) => `translate(${expression}, ${text(" \t\n\v\f\r")}, '') = ''`,
  asTimestamp: (expression) =>
    `CASE WHEN ${expression} RLIKE '${ISO_TIME}' THEN try_cast(${expression} AS TIMESTAMP) END`,
  asSeconds: (expression) => `CAST(CAST(${expression} AS TIMESTAMP) AS DOUBLE)`,
  asInstant: (expression) => `CAST(${expression} AS TIMESTAMP)`,
  quantile: (expression, share, where) =>
    `percentile(${expression}, ${number(`'${share}'`)})${onlyWhere(where)}`,
  exactSumParts: sumParts,
  exactSum: (expression, cell) => {
    const { whole, upper, lower, summed } = sumParts(expression, cell);
    return {
      whole: whole.call,
      fraction: cell === "integer" ? "0" : `${upper.call} * ${HALF} + ${lower.call}`,
      summed: `${summed.call}${onlyWhere(summed.where)}`,
    };
  },
};

function sumParts(
  expression: string,
  cell: CellKind,
): Readonly<Record<"whole" | "upper" | "lower" | "summed", AggregateCall>> {
  // A sum of 64-bit integers wraps around in silence, one of decimals does not.
  if (cell === "integer")
    return {
      whole: { call: `sum(${wide(expression)})` },
      upper: { call: "sum(0)" },
      lower: { call: "sum(0)" },
      summed: { call: `count(${expression})` },
    };
  const value = number(expression);
  const fits = `abs(${value}) < ${number("'9223372036854775808'")}`;
  // A cast to an integer cuts off what is behind the point.
  const cut = (part: string) => `CAST(CASE WHEN ${fits} THEN ${part} END AS BIGINT)`;
  const rest = `(${value} - ${number(cut(value))}) * ${number(`'${HALF}'`)}`;
  const whole = (part: string) => `sum(${wide(cut(part))})`;
  return {
    whole: { call: whole(value) },
    upper: { call: whole(rest) },
    lower: { call: whole(`(${rest} - ${number(cut(rest))}) * ${number(`'${HALF}'`)}`) },
    summed: { call: "count(*)", where: fits },
  };
}

/** The same text as DuckDB gives for the same value. */
function asText(expression: string, { cell, type }: RelationColumn): string {
  const plain = `CAST(${expression} AS STRING)`;
  if (type === "string") return expression;
  if (type === "timestamp without time zone") return `replace(${plain}, ' ', 'T')`;
  if (type.startsWith("timestamp")) return `concat(replace(${plain}, ' ', 'T'), 'Z')`;
  if (cell === "nested") return `to_json(${expression})`;
  return type === "double" || type === "float" ? likeDuckDb(plain, "STRING") : plain;
}
