import { exactly } from "../../../../model/estimate.ts";
import { type Aggregates, countWhere } from "../../aggregate.ts";
import { type ColumnScope, columnMetric, noRows } from "../../metric.ts";

function nulls({ name }: ColumnScope): Aggregates {
  return { rows: "count(*)", nulls: countWhere(`${name} IS NULL`) };
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
