import { exactly } from "../../../../model/estimate.ts";
import type { AggregateValues } from "../../aggregate.ts";
import { exactMean, exactSum, quotient, SUM_UNIT, sumAggregates } from "../../exact-sum.ts";
import { finiteAggregates, notMeasurable } from "../../finite.ts";
import { columnMetric, isNumber } from "../../metric.ts";

/** The farthest value from zero must be at least this, since digits below 2^-90 are cut off. */
const SMALLEST = 2 ** -40;

/** A number of an exact sum. */
function ofSum(
  id: string,
  description: string,
  source: string,
  value: (values: AggregateValues, count: number) => number,
) {
  return columnMetric({
    id,
    description: `${description}, rounded once; digits beyond the 90th binary one after the point do not count.`,
    unit: "value",
    direction: "exact",
    source,
    applies: isNumber,
    needs: "numbers",
    aggregates: (scope) => ({
      ...finiteAggregates(scope),
      ...(scope.column.cell === "integer" ? {} : { largest: `max(abs(${scope.sql.asNumber(scope.name)}))` }),
      ...sumAggregates(scope.sql, scope.name, scope.column.cell),
    }),
    estimate: (values, { column }) => {
      const missing = notMeasurable(values, column);
      if (missing !== undefined) return missing;
      const count = Number(values["values"]);
      const largest = Number(values["largest"] ?? 1);
      if (Number(values["summed"]) !== count || (largest > 0 && largest < SMALLEST)) {
        const size = largest < SMALLEST ? "only values within ±2^-40" : "values beyond ±2^63";
        return {
          code: "data/out-of-range",
          reason: `column \`${column.name}\` has ${size}, which are not added exactly`,
          fix: "Rescale the column, or guard it with `min` and `max`.",
        };
      }
      return exactly(value(values, count), count);
    },
  });
}

export const mean = ofSum(
  "mean",
  "Arithmetic mean of the values of a column of numbers that are not NULL",
  "math.fsum(values) / len(values), pandas.Series.mean()",
  exactMean,
);

export const sum = ofSum(
  "sum",
  "Sum of the values of a column of numbers",
  "math.fsum(values), pandas.Series.sum()",
  (values) => quotient(exactSum(values), SUM_UNIT),
);
