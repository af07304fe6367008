import type { Dialect, RelationColumn } from "../../../engines/engine.ts";
import { exactly } from "../../../model/estimate.ts";
import { columnMetric, noRows } from "../metric.ts";

function nulls(column: RelationColumn, sql: Dialect): Readonly<Record<string, string>> {
  return { rows: "count(*)", nulls: sql.countIf(`${sql.identifier(column.name)} IS NULL`) };
}

export const nullRate = columnMetric({
  id: "null_rate",
  description: "Share of rows in which the column is NULL; a NaN is a value and not NULL.",
  unit: "ratio",
  direction: "lower",
  range: [0, 1],
  source: "pandas.Series.isna().mean() of a column without NaN",
  aggregates: nulls,
  estimate: ({ rows, nulls }) =>
    Number(rows) === 0 ? noRows() : exactly(Number(nulls) / Number(rows), Number(rows)),
});

export const nullCount = columnMetric({
  id: "null_count",
  description: "Number of rows in which the column is NULL; a NaN is a value and not NULL.",
  unit: "count",
  direction: "lower",
  range: [0, Number.MAX_SAFE_INTEGER],
  source: "pandas.Series.isna().sum() of a column without NaN",
  aggregates: nulls,
  estimate: ({ rows, nulls }) => (Number(rows) === 0 ? noRows() : exactly(Number(nulls), Number(rows))),
});
