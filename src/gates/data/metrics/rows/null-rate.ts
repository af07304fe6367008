import { plain } from "../../cells/sample-text.ts";
import { columnShares } from "./shares.ts";

export const [nullRate, nullCount] = columnShares({
  stem: "null",
  rows: "rows in which the column is NULL, the gate's `missing_values` among them; a NaN is a value and not NULL",
  source: [
    "pandas.Series.isna().mean() of a column without NaN",
    "pandas.Series.isna().sum() of a column without NaN",
  ],
  ofNulls: true,
  condition: ({ name }) => `${name} IS NULL`,
  isCommon: true,
  words: ({ column: { name } }) => {
    const of = `no value in \`${plain(name)}\``;
    return [`has ${of}`, `have ${of}`];
  },
});
