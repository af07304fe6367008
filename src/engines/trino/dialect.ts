import { castToDecimal } from "../decimal.ts";
import type { AggregateCall, CellKind, Dialect, RelationColumn } from "../dialect.ts";
import { ISO_TIME } from "../servers/iso-time.ts";
import { likeDuckDb } from "../servers/java-double.ts";
import { matchesInTrino, wordsInTrino } from "./expressions.ts";

const HALF = "35184372088832";
const number = (expression: string) => `CAST(${expression} AS DOUBLE)`;
const wide = (expression: string) => `CAST(${expression} AS DECIMAL(38, 0))`;

/** Trino 476 takes `count(x) FILTER (WHERE x)` for `count(x)`, so the condition must be no bare column. */
const onlyWhere = (where: string | undefined) =>
  where === undefined ? "" : ` FILTER (WHERE coalesce(${where}, false))`;

/** How Trino writes names, text and what the metrics need. */
export const trinoDialect: Dialect = {
  id: "trino",
  keepsRowOrder: false,
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  text: (value) => `'${value.replaceAll("'", "''")}'`,
  countIf: (condition) => `count(*)${onlyWhere(condition)}`,
  filtered: (call, condition) => `${call}${onlyWhere(condition)}`,
  asText,
  asNumber: number,
  booleanAsNumber: number,
  asWideInteger: wide,
  asDecimal: castToDecimal,
  isFinite: (expression) => `is_finite(${number(expression)})`,
  isNaN: (expression) => `is_nan(${number(expression)})`,
  isLess: (expression, other, { type }) => {
    const less = `${expression} < ${other}`;
    // Here a comparison with NaN never holds.
    return type === "double" || type === "real"
      ? `(${less} OR (is_nan(${other}) AND NOT is_nan(${expression})))`
      : less;
  },
  textLength: (expression) => `length(${expression})`,
  matches: matchesInTrino,
  words: wordsInTrino,
  isBlank: (expression) =>
    `translate(${expression}, ' ' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13), '') = ''`,
  asTimestamp: (expression) =>
    `CASE WHEN regexp_like(${expression}, '${ISO_TIME}') THEN TRY_CAST(${spaced(expression)} AS TIMESTAMP(6) WITH TIME ZONE) END`,
  asSeconds: (expression) => `to_unixtime(CAST(${expression} AS TIMESTAMP(6) WITH TIME ZONE))`,
  asInstant: (expression) => `CAST(${expression} AS TIMESTAMP(12) WITH TIME ZONE)`,
  quantile: sortedQuantile,
  binCounts,
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

/** Trino has no exact quantile: the values themselves in their order, and what lies between two of them. */
function sortedQuantile(expression: string, share: number, where?: string): string {
  const filled = `${expression} IS NOT NULL`;
  const kept = onlyWhere(where === undefined ? filled : `${filled} AND (${where})`);
  const sorted = `array_agg(${expression} ORDER BY ${expression})${kept}`;
  const place = `((cardinality(${sorted}) - 1) * ${number(`'${share}'`)})`;
  const at = (rounded: string) => `element_at(${sorted}, CAST(${rounded}(${place}) AS BIGINT) + 1)`;
  const [low, high] = [at("floor"), at("ceiling")];
  return `(${low} + (${high} - ${low}) * (${place} - floor(${place})))`;
}

/**
 * Places and counts of the bins that have numbers. One count a bin is more code than Trino compiles for a dozen columns.
 * `width_bucket` puts an edge into the bin above it, so numbers and edges go in with the other sign.
 */
function binCounts(expression: string, edges: readonly number[], where?: string): string {
  const turned = edges.map((edge) => number(`'${-edge}'`)).toReversed();
  // An argument is computed for the rows, too, that the filter leaves out, and NaN is an error there.
  const finite = `is_finite(${number(expression)})`;
  const place = `${edges.length} - width_bucket(CASE WHEN ${finite} THEN -${number(expression)} END, ARRAY[${turned.join(", ")}])`;
  const entries = `array_sort(map_entries(histogram(${place})${onlyWhere(where)}))`;
  return `array_join(transform(${entries}, bin -> CAST(bin[1] AS VARCHAR) || ':' || CAST(bin[2] AS VARCHAR)), ',')`;
}

function sumParts(
  expression: string,
  cell: CellKind,
): Readonly<Record<"whole" | "upper" | "lower" | "summed", AggregateCall>> {
  if (cell === "integer")
    return {
      whole: { call: `sum(${wide(expression)})` },
      upper: { call: "sum(0)" },
      lower: { call: "sum(0)" },
      summed: { call: `count(${expression})` },
    };
  const value = number(expression);
  const fits = `abs(${value}) < ${number("'9223372036854775808'")}`;
  const rest = `(${value} - truncate(${value})) * ${number(`'${HALF}'`)}`;
  const whole = (part: string) =>
    `sum(CASE WHEN ${fits} THEN ${wide(`CAST(truncate(${part}) AS BIGINT)`)} END)`;
  return {
    whole: { call: whole(value) },
    upper: { call: whole(rest) },
    lower: { call: whole(`(${rest} - truncate(${rest})) * ${number(`'${HALF}'`)}`) },
    summed: { call: "count(*)", where: fits },
  };
}

/** ISO 8601 as a cast reads it: spaces around the time, and minutes in every zone. */
function spaced(expression: string): string {
  const replaced: readonly (readonly [string, string])[] = [
    ["^(.{10})T", "$1 "],
    [" ?(Z|UTC)$", " UTC"],
    ["(:[0-9]{2}[.0-9]*) ?([+-][0-9]{2})$", "$1 $2:00"],
    ["(:[0-9]{2}[.0-9]*) ?([+-][0-9]{2}):?([0-9]{2})$", "$1 $2:$3"],
  ];
  return replaced.reduce((sql, [from, to]) => `regexp_replace(${sql}, '${from}', '${to}')`, expression);
}

/** The same text as DuckDB gives for the same value. */
function asText(expression: string, { cell, type }: RelationColumn): string {
  const plain = `CAST(${expression} AS VARCHAR)`;
  if (type.startsWith("varchar")) return expression;
  if (type.startsWith("timestamp")) {
    const isZoned = type.endsWith("with time zone");
    const utc = isZoned
      ? `CAST(${expression} AT TIME ZONE 'UTC' AS TIMESTAMP(6))`
      : `CAST(${expression} AS TIMESTAMP(6))`;
    const written = `replace(regexp_replace(CAST(${utc} AS VARCHAR), '[.]?0+$', ''), ' ', 'T')`;
    return isZoned ? `${written} || 'Z'` : written;
  }
  if (cell === "nested") return `json_format(CAST(${expression} AS JSON))`;
  if (type === "real") return likeDuckDb(shortestReal(expression), "VARCHAR");
  return type === "double" ? likeDuckDb(plain, "VARCHAR") : plain;
}

/** A cast writes seven digits of a 32-bit number, which several share; here it is as many as tell it apart. */
function shortestReal(expression: string): string {
  const digits = (count: number) => `format('%.${count - 1}e', CAST(${expression} AS DOUBLE))`;
  const tells = (count: number) => `TRY_CAST(${digits(count)} AS REAL) = ${expression}`;
  const written = `CASE WHEN ${tells(7)} THEN ${digits(7)} WHEN ${tells(8)} THEN ${digits(8)} ELSE ${digits(9)} END`;
  const exponent = `regexp_replace(${written}, 'e([+]|(-))0*([0-9])', 'E$2$3')`;
  // `format` writes a NULL as text.
  return `CASE WHEN ${expression} IS NULL THEN NULL WHEN ${expression} = REAL '0' OR NOT is_finite(${expression}) THEN CAST(${expression} AS VARCHAR) ELSE ${exponent} END`;
}
