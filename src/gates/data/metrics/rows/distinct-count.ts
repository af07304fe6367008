import { exactly } from "../../../../model/estimate.ts";
import { columnMetric, noRows } from "../../metric.ts";

export const distinctCount = columnMetric({
  id: "distinct_count",
  description: "Number of different values of the column; NULL is none of them. Exact, never estimated.",
  unit: "count",
  direction: "exact",
  range: [0, Number.MAX_SAFE_INTEGER],
  source: "SQL count(DISTINCT column), pandas.Series.nunique()",
  aggregates: ({ name, column }) => ({
    rows: "count(*)",
    values: `count(${name})`,
    distinct: { distinct: name, whole: column.cell === "integer" },
  }),
  estimate: ({ rows, values, distinct }, { column }) => {
    if (Number(rows) === 0) return noRows();
    return Number(values) === 0
      ? noRows(`column \`${column.name}\` has no values`)
      : exactly(Number(distinct), Number(rows));
  },
});

export const distinctRate = columnMetric({
  id: "distinct_rate",
  description:
    "Number of different values of the column divided by the number of its values; NULL is neither.",
  unit: "ratio",
  direction: "exact",
  range: [0, 1],
  source: "pandas.Series.nunique() / pandas.Series.count()",
  aggregates: ({ name, column }) => ({
    values: `count(${name})`,
    distinct: { distinct: name, whole: column.cell === "integer" },
  }),
  estimate: ({ values, distinct }, { column }) =>
    Number(values) === 0
      ? noRows(`column \`${column.name}\` has no values`)
      : exactly(Number(distinct) / Number(values), Number(values)),
});
