import type { RelationColumn } from "../../../../engines/dialect.ts";
import type { Missing } from "../../../../model/estimate.ts";
import type { Aggregates, AggregateValues } from "../../aggregate.ts";
import { columnSums, isAddedExactly, SMALLEST_ADDED } from "../../arithmetic/exact-sum.ts";
import { finiteAggregates, notMeasurable } from "../../arithmetic/finite.ts";
import type { ColumnScope } from "../../metric.ts";

/** What `exactSum` needs of a column of numbers, and `notAdded`. */
export function sumOf(scope: ColumnScope): Aggregates {
  const { column, name, sql } = scope;
  return {
    ...finiteAggregates(scope),
    ...(isAddedExactly(sql, column) ? {} : { largest: `max(abs(${sql.asNumber(name)}))` }),
    ...columnSums(sql, column),
  };
}

/** Why values have no exact sum: there are none, or they are too large or too small. */
export function notAdded(values: AggregateValues, column: RelationColumn): Missing | undefined {
  const missing = notMeasurable(values, column);
  if (missing !== undefined) return missing;
  const largest = Number(values["largest"] ?? 1);
  const isSmall = largest > 0 && largest < SMALLEST_ADDED;
  if (Number(values["summed"]) === Number(values["values"]) && !isSmall) return undefined;
  return {
    code: "data/out-of-range",
    reason: `column \`${column.name}\` has ${isSmall ? "only values within ±2^-40" : "values beyond ±2^63"}, which are not added exactly`,
    fix: "Rescale the column, or guard it with `min` and `max`.",
  };
}
