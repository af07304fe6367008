import { exactly, isMissing } from "../../../../model/estimate.ts";
import type { AggregateValues } from "../../aggregate.ts";
import { exactMean, exactSum, isAddedExactly, SUM_UNIT } from "../../arithmetic/exact-sum.ts";
import { quotient } from "../../arithmetic/quotient.ts";
import { type Answer, type ColumnScope, columnMetric, isNumber } from "../../metric.ts";
import { notAdded, sumOf } from "./sums.ts";

/** A number of an exact sum. */
function ofSum(
  id: string,
  description: string,
  source: string,
  answer: (values: AggregateValues, count: number, scope: ColumnScope) => Answer,
) {
  return columnMetric({
    id,
    description: `${description}, rounded once; digits beyond the 90th binary one after the point do not count.`,
    unit: "value",
    direction: "exact",
    source,
    applies: isNumber,
    needs: "numbers",
    aggregates: sumOf,
    estimate: (values, scope) =>
      notAdded(values, scope.column) ?? answer(values, Number(values["values"]), scope),
  });
}

export const mean = ofSum(
  "mean",
  "Arithmetic mean of the values of a column of numbers that are not NULL",
  "math.fsum(values) / len(values), pandas.Series.mean()",
  (values, count) => exactly(exactMean(values, count), count),
);

export const sum = ofSum(
  "sum",
  "Sum of the values of a column of numbers",
  "math.fsum(values), pandas.Series.sum()",
  (values, count, { sql, column }) => {
    const found = exactSum(values);
    const answer = exactly(quotient(found, SUM_UNIT), count);
    const isWhole = isAddedExactly(sql, column) && found % SUM_UNIT === 0n;
    return isMissing(answer) || !isWhole ? answer : { ...answer, integer: found / SUM_UNIT };
  },
);
