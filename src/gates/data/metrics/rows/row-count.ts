import { exactly } from "../../../../model/estimate.ts";
import { tableMetric } from "../../metric.ts";

export const rowCount = tableMetric({
  id: "row_count",
  description: "Number of rows of the table.",
  unit: "count",
  direction: "higher",
  range: [0, Number.MAX_SAFE_INTEGER],
  source: "SQL count(*)",
  aggregates: () => ({ rows: "count(*)" }),
  estimate: ({ rows }) => exactly(Number(rows), Number(rows)),
});
