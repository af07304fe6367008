import type { Dialect } from "../engine.ts";

/** How DuckDB writes names, text and what the metrics need. */
export const duckDbDialect: Dialect = {
  id: "duckdb",
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  text: (value) => `'${value.replaceAll("'", "''")}'`,
  countIf: (condition) => `count(*) FILTER (WHERE ${condition})`,
  asNumber: (expression) => `CAST(${expression} AS DOUBLE)`,
};
