import { Type } from "typebox";
import type { RelationColumn } from "../../../../engines/dialect.ts";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import { type Answer, type MetricContext, noRows, present, queryMetric } from "../../metric.ts";
import { noColumn } from "../../missing.ts";

const options = Type.Object({
  order: Type.Optional(
    Type.Enum(["increasing", "decreasing"], {
      default: "increasing",
      description: "Which way values should go",
    }),
  ),
  strict: Type.Optional(
    Type.Boolean({ default: false, description: "`true` counts equal neighbours as out of order, too" }),
  ),
  order_by: Type.Optional(
    Type.Array(Type.String({ minLength: 1 }), {
      minItems: 1,
      description:
        "Columns that say the order of the rows, those without a value last and rows that are alike in them in the order that suits; default: the order of the file",
    }),
  ),
});

interface Steps {
  readonly steps: number;
  readonly wrong: number;
}

function unsortedMetric(form: "rate" | "count", value: (found: Steps) => number) {
  return queryMetric({
    id: `unsorted_${form}`,
    description: `${form === "rate" ? "Share" : "Number"} of the steps from one value of the column to the next that go the wrong way; NULLs and NaNs are passed over.`,
    subject: "column",
    unit: form === "rate" ? "ratio" : "count",
    direction: "lower",
    range: form === "rate" ? [0, 1] : [0, Number.MAX_SAFE_INTEGER],
    source: "(pandas.Series.dropna().diff() < 0); 0 where pandas.Series.is_monotonic_increasing",
    options,
    applies: ({ cell }) => cell !== "nested",
    needs: "numbers, text, booleans or times",
    measure: async (context): Promise<Answer> => {
      const found = await stepsOf(context, present(context.column));
      if ("reason" in found) return found;
      if (found.steps === 0) return noRows("fewer than two values have no order");
      return exactly(value(found), found.steps);
    },
  });
}

export const unsortedRate = unsortedMetric("rate", ({ wrong, steps }) => wrong / steps);
export const unsortedCount = unsortedMetric("count", ({ wrong }) => wrong);

async function stepsOf(
  { table: { engine, relation, name }, options }: MetricContext,
  column: RelationColumn,
): Promise<Steps | Missing> {
  const { dialect } = engine;
  const by = Array.isArray(options["order_by"]) ? options["order_by"].map(String) : [];
  const unknown = by.find((wanted) => !relation.columns.some((one) => one.name === wanted));
  if (unknown !== undefined) return noColumn(unknown, relation.columns, name);
  if (by.length === 0 && !dialect.keepsRowOrder)
    return {
      code: "data/no-order",
      reason: `the rows of \`${name}\` have no order in ${dialect.id}`,
      fix: "Name the columns that say it with `order_by`.",
    };
  const value = dialect.identifier(column.name);
  // Engines do not agree on where NULL stands, and give rows that are alike in any order.
  const places = by.map((one) => `${dialect.identifier(one)} NULLS LAST`);
  const last = options["order"] === "decreasing" ? `${value} DESC` : value;
  const order = by.length === 0 ? "" : `ORDER BY ${[...places, last].join(", ")}`;
  const [low, high] = options["order"] === "decreasing" ? ["before", "value"] : ["value", "before"];
  const wrong =
    options["strict"] === true
      ? `NOT (${dialect.isLess(high, low, column)})`
      : dialect.isLess(low, high, column);
  // Pandas drops NaN as it does NULL; engines put it somewhere.
  const noPlace = dialect.isNaN(dialect.asNumber(value));
  const placed =
    column.cell === "number" ? `${value} IS NOT NULL AND NOT ${noPlace}` : `${value} IS NOT NULL`;
  const [row] = await engine.query(
    `SELECT count(before) AS steps, ${dialect.countIf(wrong)} AS wrong FROM (SELECT ${value} AS value, lag(${value}) OVER (${order}) AS before FROM ${relation.from} WHERE ${placed}) AS s`,
  );
  return { steps: Number(row["steps"]), wrong: Number(row["wrong"]) };
}
