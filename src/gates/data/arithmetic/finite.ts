import type { RelationColumn } from "../../../engines/dialect.ts";
import type { Missing } from "../../../model/estimate.ts";
import { type Aggregates, type AggregateValues, countWhere } from "../aggregate.ts";
import { type ColumnScope, noRows } from "../metric.ts";

/** Counts of the values and of those among them that are NaN or infinite. */
export function finiteAggregates({ column, name, sql }: ColumnScope): Aggregates {
  const values = { values: `count(${name})` };
  if (column.cell === "integer") return values;
  return { ...values, notFinite: countWhere(`NOT ${sql.isFinite(name)}`) };
}

/**
 * Why a statistic of these values has none: no values, or NaN and infinities among them. They are not left
 * out silently: a mean of the rest would hide them, and NaN in a column is often the fault to be found.
 */
export function notMeasurable(values: AggregateValues, column: RelationColumn): Missing | undefined {
  const count = Number(values["values"]);
  const notFinite = Number(values["notFinite"] ?? 0);
  if (count === 0) return noRows(`column \`${column.name}\` has no values`);
  if (notFinite === 0) return undefined;
  return {
    code: "data/not-finite",
    reason: `column \`${column.name}\` has ${notFinite} of ${count} values that are NaN or infinite`,
    fix: "Write unknown values as NULL.",
  };
}
