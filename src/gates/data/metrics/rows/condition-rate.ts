import { Type } from "typebox";
import type { AggregateValues } from "../../aggregate.ts";
import { plain } from "../../cells/sample-text.ts";
import type { FailingRows } from "../../failing-rows.ts";
import type { TableScope } from "../../metric.ts";
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

const LONGEST = 100;

const undecided = ({ options }: { readonly options: Readonly<Record<string, unknown>> }) =>
  `\`${plain(String(options["condition"]), LONGEST)}\` is NULL for every row`;

/** Rows that meet the condition or not, as those that fail a rule. */
function rowsThat(
  [one, several]: readonly [one: string, several: string],
  where: string,
  { rows, matching }: AggregateValues,
  { options }: TableScope,
  matches: boolean,
): FailingRows {
  const said = String(options["condition"]);
  return {
    rows: Number(rows),
    failing: matches ? Number(matching) : Number(rows) - Number(matching),
    what: [`${one} \`${plain(said, LONGEST)}\``, `${several} \`${plain(said, LONGEST)}\``],
    columns: [],
    found: { kind: "rows", where },
  };
}

export const [conditionRate, conditionCount] = tableShares({
  stem: "condition",
  rows: "rows for which a condition holds; where it is NULL it does not hold",
  source: ["(condition).mean() of a pandas.DataFrame", "SQL count(*) FILTER (WHERE condition)"],
  direction: "higher",
  options,
  condition,
  undecided,
  // Too few rows fail a `min`, too many a `max`.
  failing: (values, scope) => [
    {
      ...rowsThat(
        ["does not meet", "do not meet"],
        `NOT coalesce(${condition(scope)}, 1 = 0)`,
        values,
        scope,
        false,
      ),
      bound: "min",
    },
    { ...rowsThat(["meets", "meet"], condition(scope), values, scope, true), bound: "max" },
  ],
});

export const [violationRate, violationCount] = tableShares({
  stem: "violation",
  rows: "rows for which a condition does not hold; where it is NULL it is not broken, as in an SQL CHECK",
  source: ["(~condition).mean() of a pandas.DataFrame", "SQL count(*) FILTER (WHERE NOT condition)"],
  options,
  undecided,
  condition: (scope) => `NOT ${condition(scope)}`,
  failing: (values, scope) => [rowsThat(["breaks", "break"], `NOT ${condition(scope)}`, values, scope, true)],
});
