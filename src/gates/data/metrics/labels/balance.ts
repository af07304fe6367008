import { exactly } from "../../../../model/estimate.ts";
import { type Answer, noRows, present, queryMetric } from "../../metric.ts";

export const classBalance = queryMetric({
  id: "class_balance",
  description:
    "Number of rows of the rarest value of the column divided by that of the most frequent one: 1 where all are alike. NULL is no value, and one value alone has no balance.",
  subject: "column",
  unit: "ratio",
  direction: "higher",
  range: [0, 1],
  source: "pandas.Series.value_counts().min() / pandas.Series.value_counts().max()",
  measure: async ({ table: { engine, relation }, column: given }): Promise<Answer> => {
    const column = present(given);
    const name = engine.dialect.identifier(column.name);
    const [row] = await engine.query(
      `SELECT min(n) AS rarest, max(n) AS most, count(*) AS classes, coalesce(sum(n), 0) AS total FROM (SELECT count(*) AS n FROM ${relation.from} WHERE ${name} IS NOT NULL GROUP BY ${name}) AS g`,
    );
    const total = Number(row["total"]);
    if (total === 0) return noRows(`column \`${column.name}\` has no values`);
    if (Number(row["classes"]) === 1)
      return {
        code: "data/one-value",
        reason: `all values of column \`${column.name}\` are the same, so nothing is in balance`,
        fix: "Check the step that writes the label; guard it with `distinct_count`.",
      };
    return exactly(Number(row["rarest"]) / Number(row["most"]), total);
  },
});
