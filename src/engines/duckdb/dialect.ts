import type { CellKind, Dialect } from "../engine.ts";
import { asText } from "./types.ts";

/** Half of the 90 binary digits that `exactSum` keeps after the point. */
const HALF = 2 ** 45;

/** How DuckDB writes names, text and what the metrics need. */
export const duckDbDialect: Dialect = {
  id: "duckdb",
  keepsRowOrder: true,
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  text: (value) => `'${value.replaceAll("'", "''")}'`,
  countIf: (condition) => `count(*) FILTER (WHERE ${condition})`,
  filtered: (call, condition) => `${call} FILTER (WHERE ${condition})`,
  asText: (expression, { type }) => asText(expression, type),
  asNumber: (expression) => `CAST(${expression} AS DOUBLE)`,
  asWideInteger: (expression) => `CAST(${expression} AS HUGEINT)`,
  isFinite: (expression) => `isfinite(CAST(${expression} AS DOUBLE))`,
  isNaN: (expression) => `isnan(${expression})`,
  textLength: (expression) => `length(${expression})`,
  isBlank: (expression) =>
    `trim(${expression}, ' ' || chr(9) || chr(10) || chr(11) || chr(12) || chr(13)) = ''`,
  asTimestamp: (expression) => `TRY_CAST(${expression} AS TIMESTAMPTZ)`,
  asSeconds: (expression) => `CAST(epoch(${expression}) AS DOUBLE)`,
  quantiles: (expression, shares) => `unnest(quantile_cont(${expression}, [${shares.join(", ")}]))`,
  quantile: (expression, share) => `quantile_cont(${expression}, ${share})`,
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
