import type { Dialect } from "../engine.ts";

/** How DuckDB writes names, text and what the metrics need. */
export const duckDbDialect: Dialect = {
  id: "duckdb",
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  text: (value) => `'${value.replaceAll("'", "''")}'`,
  countIf: (condition) => `count(*) FILTER (WHERE ${condition})`,
  asNumber: (expression) => `CAST(${expression} AS DOUBLE)`,
  isFinite: (expression) => `isfinite(CAST(${expression} AS DOUBLE))`,
  exactSum: (expression, cell) => {
    if (cell === "integer")
      return { whole: `sum(${expression})`, fraction: "0", summed: `count(${expression})` };
    const number = `CAST(${expression} AS DOUBLE)`;
    const whole = `TRY_CAST(trunc(${number}) AS BIGINT)`;
    const fraction = `CAST(CASE WHEN isfinite(${number}) THEN (${number} - trunc(${number})) * ${2 ** 90}::DOUBLE ELSE 0 END AS HUGEINT)`;
    return { whole: `sum(${whole})`, fraction: `sum(${fraction})`, summed: `count(${whole})` };
  },
};
