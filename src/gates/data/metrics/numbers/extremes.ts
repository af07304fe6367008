import { decimalDigits } from "../../../../engines/decimal.ts";
import type { RelationColumn } from "../../../../engines/dialect.ts";
import { exactly } from "../../../../model/estimate.ts";
import type { AggregateValues } from "../../aggregate.ts";
import { difference, exactNumber } from "../../arithmetic/decimals.ts";
import { finiteAggregates, notMeasurable } from "../../arithmetic/finite.ts";
import { type Answer, type ColumnScope, columnMetric, isNumber } from "../../metric.ts";

/** The smallest or largest value of a column of numbers. */
function extreme(id: "min" | "max", description: string) {
  return columnMetric({
    id,
    description,
    unit: "value",
    direction: "exact",
    source: `SQL ${id}(column), pandas.Series.${id}()`,
    applies: isNumber,
    needs: "numbers",
    aggregates: (scope) => {
      return { ...finiteAggregates(scope), [id]: `${id}(${wholeOf(scope)})` };
    },
    estimate: (values, { column }) => notMeasurable(values, column) ?? extremeOf(values[id], values, column),
  });
}

/** The column with all digits that it has. */
function wholeOf({ column, name, sql }: ColumnScope): string {
  return isExact(column) ? name : sql.asNumber(name);
}

function isExact(column: RelationColumn): boolean {
  return column.cell === "integer" || decimalDigits(column) !== undefined;
}

function extremeOf(value: unknown, { values: count }: AggregateValues, column: RelationColumn): Answer {
  return isExact(column) ? exactNumber(value, Number(count)) : exactly(Number(value), Number(count));
}

export const smallest = extreme("min", "Smallest value of a column of numbers.");
export const largest = extreme("max", "Largest value of a column of numbers.");

export const range = columnMetric({
  id: "range",
  description: "Range of a column of numbers: its largest value less its smallest.",
  unit: "value",
  direction: "exact",
  range: [0, Number.MAX_VALUE],
  source: "numpy.ptp",
  applies: isNumber,
  needs: "numbers",
  aggregates: (scope) => {
    const value = wholeOf(scope);
    return { ...finiteAggregates(scope), min: `min(${value})`, max: `max(${value})` };
  },
  estimate: (values, { column }) => notMeasurable(values, column) ?? widthOf(values, column),
});

function widthOf({ min, max, values }: AggregateValues, column: RelationColumn): Answer {
  return exactly(isExact(column) ? difference(max, min) : Number(max) - Number(min), Number(values));
}
