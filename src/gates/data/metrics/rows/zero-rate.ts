import { exactly } from "../../../../model/estimate.ts";
import { countWhere } from "../../aggregate.ts";
import { columnMetric, isNumber, noRows } from "../../metric.ts";

export const zeroRate = columnMetric({
  id: "zero_rate",
  description: "Share of rows in which the column is 0; a NULL is not.",
  unit: "ratio",
  direction: "lower",
  range: [0, 1],
  source: "(pandas.Series == 0).mean()",
  applies: isNumber,
  needs: "numbers",
  aggregates: ({ name }) => ({ rows: "count(*)", zeros: countWhere(`${name} = 0`) }),
  estimate: ({ rows, zeros }) =>
    Number(rows) === 0 ? noRows() : exactly(Number(zeros) / Number(rows), Number(rows)),
});
