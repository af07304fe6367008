import type { RelationColumn } from "../../../../engines/engine.ts";
import { exactly } from "../../../../model/estimate.ts";
import { finiteAggregates, notMeasurable } from "../../finite.ts";
import { type Answer, columnMetric, isNumber } from "../../metric.ts";

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
      const value = scope.column.cell === "integer" ? scope.name : scope.sql.asNumber(scope.name);
      return { ...finiteAggregates(scope), [id]: `${id}(${value})` };
    },
    estimate: (values, { column }) => notMeasurable(values, column) ?? extremeOf(values[id], values, column),
  });
}

function extremeOf(
  value: unknown,
  { values: count }: Readonly<Record<string, unknown>>,
  column: RelationColumn,
): Answer {
  const estimate = exactly(Number(value), Number(count));
  return column.cell === "integer" && "value" in estimate && typeof value === "bigint"
    ? { ...estimate, integer: value }
    : estimate;
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
    const value = scope.column.cell === "integer" ? scope.name : scope.sql.asNumber(scope.name);
    return { ...finiteAggregates(scope), min: `min(${value})`, max: `max(${value})` };
  },
  estimate: (values, { column }) => notMeasurable(values, column) ?? widthOf(values),
});

function widthOf({ min, max, values }: Readonly<Record<string, unknown>>): Answer {
  const whole = typeof min === "bigint" || typeof max === "bigint";
  const width = whole ? Number(BigInt(String(max)) - BigInt(String(min))) : Number(max) - Number(min);
  return exactly(width, Number(values));
}
