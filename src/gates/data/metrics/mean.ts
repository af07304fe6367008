import { exactly } from "../../../model/estimate.ts";
import { exactMean, sumAggregates } from "../exact-mean.ts";
import { finiteAggregates, notMeasurable } from "../finite.ts";
import { columnMetric, isNumber } from "../metric.ts";

export const mean = columnMetric({
  id: "mean",
  description:
    "Arithmetic mean of the values of a column of numbers that are not NULL, rounded once; digits beyond the 90th binary one after the point do not count.",
  unit: "value",
  direction: "exact",
  source: "math.fsum(values) / len(values), pandas.Series.mean()",
  applies: isNumber,
  needs: "numbers",
  aggregates: (scope) => ({ ...finiteAggregates(scope), ...sumAggregates(scope) }),
  estimate: (values, { column }) => {
    const missing = notMeasurable(values, column);
    if (missing !== undefined) return missing;
    const count = Number(values["values"]);
    if (Number(values["summed"]) !== count)
      return {
        code: "data/out-of-range",
        reason: `column \`${column.name}\` has values beyond ±2^63, which are not added exactly`,
        fix: "Rescale the column, or guard it with `min` and `max`.",
      };
    return exactly(exactMean(values, count), count);
  },
});
