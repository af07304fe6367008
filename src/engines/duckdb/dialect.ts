import type { Dialect } from "../engine.ts";

/** Half of the 90 binary digits that `exactSum` keeps after the point. */
const HALF = 2 ** 45;

/** How DuckDB writes names, text and what the metrics need. */
export const duckDbDialect: Dialect = {
  id: "duckdb",
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  text: (value) => `'${value.replaceAll("'", "''")}'`,
  countIf: (condition) => `count(*) FILTER (WHERE ${condition})`,
  asNumber: (expression) => `CAST(${expression} AS DOUBLE)`,
  isFinite: (expression) => `isfinite(CAST(${expression} AS DOUBLE))`,
  isNaN: (expression) => `isnan(${expression})`,
  asSeconds: (expression) => `CAST(epoch(${expression}) AS DOUBLE)`,
  quantiles: (expression, shares) => `unnest(quantile_cont(${expression}, [${shares.join(", ")}]))`,
  exactSum: (expression, cell) => {
    if (cell === "integer")
      return { whole: `sum(${expression})`, fraction: "0", summed: `count(${expression})` };
    const number = `CAST(${expression} AS DOUBLE)`;
    // Two sums of 64-bit integers cost half of what one of 128-bit integers does.
    const rest = `(${number} - trunc(${number})) * ${HALF}::DOUBLE`;
    const upper = `sum(TRY_CAST(trunc(${rest}) AS BIGINT))`;
    const lower = `sum(TRY_CAST((${rest} - trunc(${rest})) * ${HALF}::DOUBLE AS BIGINT))`;
    return {
      whole: `sum(TRY_CAST(trunc(${number}) AS BIGINT))`,
      fraction: `${upper} * ${HALF}::HUGEINT + ${lower}`,
      summed: `count(*) FILTER (WHERE abs(${number}) < ${2 ** 63}::DOUBLE)`,
    };
  },
};
