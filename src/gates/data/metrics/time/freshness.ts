import { Type } from "typebox";
import { exactly } from "../../../../model/estimate.ts";
import { columnMetric } from "../../metric.ts";
import { isTime, notTimes, secondsOf, TIMES } from "./times.ts";

const options = Type.Object({
  as_of: Type.Optional(
    Type.String({
      format: "date-time",
      description:
        "The time that counts as now, for runs that must repeat, as in 2026-01-31T12:00:00Z; default: the clock",
    }),
  ),
});

function ageMetric(id: string, which: "max" | "min", description: string, source: string) {
  return columnMetric({
    id,
    description,
    unit: "seconds",
    direction: "lower",
    source,
    options,
    applies: isTime,
    needs: TIMES,
    aggregates: ({ column, name, sql }) => {
      const seconds = secondsOf(sql, column);
      return { values: `count(${name})`, times: `count(${seconds})`, found: `${which}(${seconds})` };
    },
    estimate: ({ values, times, found }, { column, options }) => {
      const count = Number(values);
      const { as_of: asOf } = options;
      const now = typeof asOf === "string" ? Date.parse(asOf) : Date.now();
      return notTimes(column, count, Number(times)) ?? exactly(now / 1000 - Number(found), count);
    },
  });
}

export const freshness = ageMetric(
  "freshness",
  "max",
  "Age of the newest value of a column of times; below 0 for one in the future. A time without a zone counts as UTC.",
  "pandas.Timestamp.now('UTC') - pandas.Series.max()",
);

export const oldestAge = ageMetric(
  "oldest_age",
  "min",
  "Age of the oldest value of a column of times, for rules of retention. A time without a zone counts as UTC.",
  "pandas.Timestamp.now('UTC') - pandas.Series.min()",
);
