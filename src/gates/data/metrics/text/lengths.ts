import type { RelationColumn } from "../../../../engines/dialect.ts";
import { exactly } from "../../../../model/estimate.ts";
import { plain } from "../../cells/sample-text.ts";
import { type ColumnScope, columnMetric, noRows } from "../../metric.ts";
import { columnShares } from "../rows/shares.ts";

const isText = ({ cell }: RelationColumn) => cell === "text";

function lengthMetric(
  id: string,
  what: string,
  source: string,
  total: (length: string) => string,
  value: (total: number, count: number) => number = (found) => found,
) {
  return columnMetric({
    id,
    description: `${what} of the texts of a column, in characters (Unicode code points).`,
    unit: "value",
    direction: "exact",
    range: [0, Number.MAX_SAFE_INTEGER],
    source,
    applies: isText,
    needs: "text",
    aggregates: ({ name, sql }: ColumnScope) => ({
      values: `count(${name})`,
      total: total(sql.textLength(name)),
    }),
    estimate: (values, { column }) => {
      const count = Number(values["values"]);
      return count === 0
        ? noRows(`column \`${column.name}\` has no values`)
        : exactly(value(Number(values["total"]), count), count);
    },
  });
}

export const minLength = lengthMetric(
  "min_length",
  "Shortest length",
  "pandas.Series.str.len().min()",
  (length) => `min(${length})`,
);
export const maxLength = lengthMetric(
  "max_length",
  "Longest length",
  "pandas.Series.str.len().max()",
  (length) => `max(${length})`,
);
export const meanLength = lengthMetric(
  "mean_length",
  "Mean length",
  "pandas.Series.str.len().mean()",
  (length) => `sum(${length})`,
  (total, count) => total / count,
);

export const [blankRate, blankCount] = columnShares({
  stem: "blank",
  rows: "rows in which the column is a text without anything but spaces, tabs and line ends; a NULL is not",
  source: ["(pandas.Series.str.strip() == '').mean()", "(pandas.Series.str.strip() == '').sum()"],
  applies: isText,
  needs: "text",
  condition: ({ name, sql }) => sql.isBlank(name),
  isCommon: true,
  words: ({ column: { name } }) => {
    const of = `a blank text in \`${plain(name)}\``;
    return [`has ${of}`, `have ${of}`];
  },
});
