import { Type } from "typebox";
import { tableShares } from "./shares.ts";

const options = Type.Object({
  condition: Type.String({
    minLength: 1,
    description:
      "SQL condition in the engine's dialect over the columns of one row, such as `arrival > departure`",
  }),
});

/** The planner has looked at the condition, as it does at `where`. */
const condition = ({ options }: { readonly options: Readonly<Record<string, unknown>> }) =>
  `(${String(options["condition"])})`;

export const [conditionRate, conditionCount] = tableShares({
  stem: "condition",
  rows: "rows for which a condition holds; where it is NULL it does not hold",
  source: ["(condition).mean() of a pandas.DataFrame", "SQL count(*) FILTER (WHERE condition)"],
  direction: "higher",
  options,
  condition,
});

export const [violationRate, violationCount] = tableShares({
  stem: "violation",
  rows: "rows for which a condition does not hold; where it is NULL it is not broken, as in an SQL CHECK",
  source: ["(~condition).mean() of a pandas.DataFrame", "SQL count(*) FILTER (WHERE NOT condition)"],
  options,
  condition: (scope) => `NOT ${condition(scope)}`,
});
