import { Type } from "typebox";
import { cellEquals } from "../../cell-equals.ts";
import type { ColumnScope } from "../../metric.ts";
import { columnShares } from "../rows/shares.ts";

const value = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);

/** SQL that holds where the column has one of the values. */
function oneOf({ column, sql }: ColumnScope, wanted: unknown): string {
  const list = Array.isArray(wanted) ? wanted : [wanted];
  const found = list.flatMap((one) => cellEquals(sql, column, one) ?? []);
  return found.length === 0 ? "(1 = 0)" : `(${found.join(" OR ")})`;
}

export const [valueRate, valueCount] = columnShares({
  stem: "value",
  rows: "rows in which the column has a certain value, or one of several",
  source: ["(pandas.Series == value).mean()", "pandas.Series.value_counts()[value]"],
  direction: "exact",
  options: Type.Object({
    value: Type.Union([value, Type.Array(value, { minItems: 1, uniqueItems: true })], {
      description: "The value, or a list of which any counts; texts as the engine writes the cell",
    }),
  }),
  condition: (scope) => oneOf(scope, scope.options["value"]),
});

export const [unexpectedRate, unexpectedCount] = columnShares({
  stem: "unexpected",
  rows: "rows in which the column has a value that is not in the list; a NULL is not unexpected",
  source: [
    "(~pandas.Series.dropna().isin(values)).sum() / len(values)",
    "(~pandas.Series.dropna().isin(values)).sum()",
  ],
  options: Type.Object({
    expected: Type.Array(value, {
      minItems: 1,
      uniqueItems: true,
      description: "The values that are expected; texts as the engine writes the cell",
    }),
  }),
  condition: (scope) => `${scope.name} IS NOT NULL AND NOT ${oneOf(scope, scope.options["expected"])}`,
});
