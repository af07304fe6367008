import { exactly } from "../../../../model/estimate.ts";
import { columnMetric, noRows } from "../../metric.ts";

export const distinctCount = columnMetric({
  id: "distinct_count",
  description: "Number of different values of the column; NULL is none of them. Exact, never estimated.",
  unit: "count",
  direction: "exact",
  range: [0, Number.MAX_SAFE_INTEGER],
  source: "SQL count(DISTINCT column), pandas.Series.nunique()",
  aggregates: ({ name }) => ({ rows: "count(*)", distinct: { distinct: name } }),
  estimate: ({ rows, distinct }) => (Number(rows) === 0 ? noRows() : exactly(Number(distinct), Number(rows))),
});
