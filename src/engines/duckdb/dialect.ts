import { AssayError } from "../../model/error.ts";
import { castToDecimal } from "../decimal.ts";
import type { CellKind, Dialect } from "../dialect.ts";
import { duckDbJson } from "./json-values.ts";
import { duckDbBrackets } from "./quantiles.ts";
import { asText } from "./types.ts";

/** Half of the 90 binary digits that `exactSum` keeps after the point. */
const HALF = 2 ** 45;

/** A query ends at a NUL character, so that one is called by its number. */
function textOf(value: string): string {
  const parts = value.split("\0").map((part) => `'${part.replaceAll("'", "''")}'`);
  return parts.length === 1 ? parts[0] : `(${parts.join(" || chr(0) || ")})`;
}

/** @throws AssayError `data/unreadable` for a name that no query can hold */
function identifierOf(name: string): string {
  if (!name.includes("\0")) return `"${name.replaceAll('"', '""')}"`;
  const shown = name.replaceAll("\0", "\\0");
  throw new AssayError(
    "data/unreadable",
    `The name of column \`${shown}\` holds a NUL character, which no SQL can write.`,
    {
      fix: "Give the column another name; a text of two bytes a character may have been read as one of one.",
    },
  );
}

/** How DuckDB writes names, text and what the metrics need. */
export const duckDbDialect: Dialect = {
  id: "duckdb",
  keepsRowOrder: true,
  identifier: identifierOf,
  text: textOf,
  // FILTER takes memory for all columns of the query anew, so that many of them over many columns take all there is.
  countIf: (condition) => `count(CASE WHEN ${condition} THEN 1 END)`,
  filtered: (call, condition) =>
    call === "count(*)" ? duckDbDialect.countIf(condition) : `${call} FILTER (WHERE ${condition})`,
  asText: (expression, { type }) => asText(expression, type),
  asNumber: (expression) => `CAST(${expression} AS DOUBLE)`,
  booleanAsNumber: (expression) => `CAST(${expression} AS DOUBLE)`,
  asWideInteger: (expression) => `CAST(${expression} AS HUGEINT)`,
  asDecimal: castToDecimal,
  isFinite: (expression) => `isfinite(CAST(${expression} AS DOUBLE))`,
  isNaN: (expression) => `isnan(${expression})`,
  isLess: (expression, other) => `${expression} < ${other}`,
  textLength: (expression) => `length(${expression})`,
  matches: (expression, pattern) => {
    return { sql: `regexp_matches(${expression}, ${duckDbDialect.text(pattern)})`, sure: true };
  },
  // A function is asked once for each entry of a column's dictionary, IN for each row: 20 times as long for 50 values.
  isOneOf: (expression, literals) => `list_contains([${literals.join(", ")}], ${expression})`,
  json: duckDbJson,
  isBlank: (expression) =>
    `trim(${expression}, ' ' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13)) = ''`,
  asTimestamp: (expression) => `TRY_CAST(${expression} AS TIMESTAMPTZ)`,
  asSeconds: (expression) => `CAST(epoch(${expression}) AS DOUBLE)`,
  asInstant: (expression) => `CAST(${expression} AS TIMESTAMPTZ)`,
  quantile: (expression, share, where) =>
    `quantile_cont(${expression}, ${share})${where === undefined ? "" : ` FILTER (WHERE ${where})`}`,
  quantiles: (expression, shares, where) => {
    const list = shares.map((share) => `CAST('${share}' AS DOUBLE)`).join(", ");
    const held = `quantile_cont(${expression}, [${list}])${where === undefined ? "" : ` FILTER (WHERE ${where})`}`;
    return shares.map((_, at) => `(${held})[${at + 1}]`);
  },
  // `quantile_disc` looks through all values again for each share, which takes many times as long for a hundred.
  valuesAt: (expression, ranks) =>
    `array_to_string(list_select(list_sort(list(${expression}) FILTER (WHERE ${expression} IS NOT NULL)), [${ranks.join(", ")}]), ',')`,
  brackets: duckDbBrackets,
  distinctWithin: (expression, smallest, largest, where) =>
    `coalesce(bit_count(bitstring_agg(${expression}, ${smallest}, ${largest})${where === undefined ? "" : ` FILTER (WHERE ${where})`}), 0)`,
  binCounts: (expression, edges, where) =>
    countsText(
      `histogram(CAST(${expression} AS DOUBLE), [${edges.map((edge) => `'${edge}'`).join(", ")}]::DOUBLE[])`,
      where,
    ),
  valueCounts: (expression, values, where) =>
    countsText(`histogram_exact(${expression}, [${values.map(duckDbDialect.text).join(", ")}])`, where),
  words: (expression, from) =>
    `SELECT word FROM (SELECT unnest(list_distinct(regexp_extract_all(lower(${expression}), '[\\p{L}\\p{N}]+'))) AS word FROM ${from}) AS w`,
  exactSumParts: sumParts,
  exactSum: (expression, cell) => {
    const { whole, upper, lower, summed } = sumParts(expression, cell);
    return {
      whole: whole.call,
      fraction: cell === "integer" ? "0" : `${upper.call} * ${HALF}::HUGEINT + ${lower.call}`,
      summed: summed.where === undefined ? summed.call : `${summed.call} FILTER (WHERE ${summed.where})`,
    };
  },
};

/** The values of a histogram's map, in the order of its bins. */
function countsText(call: string, where: string | undefined): string {
  return `array_to_string(map_values(${call}${where === undefined ? "" : ` FILTER (WHERE ${where})`}), ',')`;
}

function sumParts(expression: string, cell: CellKind): ReturnType<Dialect["exactSumParts"]> {
  if (cell === "integer")
    return {
      whole: { call: `sum(${expression})` },
      upper: { call: "sum(0)" },
      lower: { call: "sum(0)" },
      summed: { call: `count(${expression})` },
    };
  const number = `CAST(${expression} AS DOUBLE)`;
  // Two sums of 64-bit integers cost half of what one of 128-bit integers does.
  const rest = `(${number} - trunc(${number})) * ${HALF}::DOUBLE`;
  return {
    whole: { call: `sum(TRY_CAST(trunc(${number}) AS BIGINT))` },
    upper: { call: `sum(TRY_CAST(trunc(${rest}) AS BIGINT))` },
    lower: { call: `sum(TRY_CAST((${rest} - trunc(${rest})) * ${HALF}::DOUBLE AS BIGINT))` },
    summed: { call: "count(*)", where: `abs(${number}) < ${2 ** 63}::DOUBLE` },
  };
}
