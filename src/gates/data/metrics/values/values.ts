import { Type } from "typebox";
import type { RelationColumn } from "../../../../engines/dialect.ts";
import type { Options } from "../../../../model/metric.ts";
import { canEqual, cellEquals } from "../../cells/cell-equals.ts";
import { plain } from "../../cells/sample-text.ts";
import type { ColumnScope } from "../../metric.ts";
import { columnShares } from "../rows/shares.ts";

const value = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);

/** `*` passes over columns that can have none of the values; where one is named, a rule that nothing can break is none. */
const fits = (option: string) => ({
  applies: (column: RelationColumn, options: Options) =>
    listOf(options[option]).some((one) => canEqual(column, one)),
  needs: "a column that can hold what the rule names",
});

function listOf(wanted: unknown): readonly unknown[] {
  return Array.isArray(wanted) ? wanted : [wanted];
}

/** SQL that holds where the column has one of the values. */
function oneOf({ column, sql }: ColumnScope, wanted: unknown): string {
  const list = listOf(wanted);
  if (column.cell === "text" && list.length > 1 && sql.isOneOf !== undefined)
    return sql.isOneOf(
      sql.asText(sql.identifier(column.name), column),
      list.map((one) => sql.text(String(one))),
    );
  const found = list.flatMap((one) => cellEquals(sql, column, one) ?? []);
  return found.length === 0 ? "(1 = 0)" : `(${found.join(" OR ")})`;
}

export const [valueRate, valueCount] = columnShares({
  stem: "value",
  ...fits("value"),
  rows: "rows in which the column has a certain value, or one of several",
  source: ["(pandas.Series == value).mean()", "pandas.Series.value_counts()[value]"],
  direction: "exact",
  options: Type.Object({
    value: Type.Union([value, Type.Array(value, { minItems: 1, uniqueItems: true })], {
      description:
        "The value, or a list of which any counts; times in ISO 8601, in UTC where they name no zone",
    }),
  }),
  condition: (scope) => oneOf(scope, scope.options["value"]),
});

export const [unexpectedRate, unexpectedCount] = columnShares({
  stem: "unexpected",
  ...fits("expected"),
  rows: "rows in which the column has a value that is not in the list; a NULL is not unexpected",
  source: [
    "(~pandas.Series.dropna().isin(values)).sum() / len(values)",
    "(~pandas.Series.dropna().isin(values)).sum()",
  ],
  options: Type.Object({
    expected: Type.Array(value, {
      minItems: 1,
      uniqueItems: true,
      description: "The values that are expected; times in ISO 8601, in UTC where they name no zone",
    }),
  }),
  condition: (scope) => `${scope.name} IS NOT NULL AND NOT ${oneOf(scope, scope.options["expected"])}`,
  words: ({ column: { name } }) => {
    const of = `a value in \`${plain(name)}\` that is not expected`;
    return [`has ${of}`, `have ${of}`];
  },
});
