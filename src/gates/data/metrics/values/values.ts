import { Type } from "typebox";
import type { ColumnScope } from "../../metric.ts";
import { columnShares } from "../rows/shares.ts";

const value = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);

/** SQL that holds where the column has a value; a text is compared with how the engine writes the cell. */
function equals({ name, sql, column }: ColumnScope, wanted: unknown): string {
  if (typeof wanted === "boolean" && column.cell === "boolean") return wanted ? name : `NOT ${name}`;
  if (typeof wanted === "number" && (column.cell === "integer" || column.cell === "number"))
    return `${name} = ${sql.asNumber(`'${wanted}'`)}`;
  return `${sql.asText(name, column)} = ${sql.text(String(wanted))}`;
}

function oneOf(scope: ColumnScope, wanted: unknown): string {
  const list = Array.isArray(wanted) ? wanted : [wanted];
  return `(${list.map((one) => equals(scope, one)).join(" OR ")})`;
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
