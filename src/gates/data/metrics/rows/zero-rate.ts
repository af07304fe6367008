import { plain } from "../../cells/sample-text.ts";
import { isNumber } from "../../metric.ts";
import { columnShares } from "./shares.ts";

export const [zeroRate, zeroCount] = columnShares({
  stem: "zero",
  rows: "rows in which the column is 0; a NULL is not",
  source: ["(pandas.Series == 0).mean()", "(pandas.Series == 0).sum()"],
  applies: isNumber,
  needs: "numbers",
  condition: ({ name }) => `${name} = 0`,
  isCommon: true,
  words: ({ column: { name } }) => [`has a 0 in \`${plain(name)}\``, `have a 0 in \`${plain(name)}\``],
});

export const [negativeRate, negativeCount] = columnShares({
  stem: "negative",
  rows: "rows in which the column is below 0; a NULL is not",
  source: ["(pandas.Series < 0).mean()", "(pandas.Series < 0).sum()"],
  applies: isNumber,
  needs: "numbers",
  condition: ({ name }) => `${name} < 0`,
  words: ({ column: { name } }) => {
    const of = `a value below 0 in \`${plain(name)}\``;
    return [`has ${of}`, `have ${of}`];
  },
});

export const [notFiniteRate, notFiniteCount] = columnShares({
  stem: "not_finite",
  rows: "rows in which the column is NaN or infinite; a NULL is not",
  source: ["(~numpy.isfinite(values)).mean()", "(~numpy.isfinite(values)).sum()"],
  applies: isNumber,
  needs: "numbers",
  condition: ({ name, sql, column }) =>
    column.cell === "integer" ? "1 = 0" : `${name} IS NOT NULL AND NOT ${sql.isFinite(name)}`,
  words: ({ column: { name } }) => {
    const of = `NaN or an infinity in \`${plain(name)}\``;
    return [`has ${of}`, `have ${of}`];
  },
});
