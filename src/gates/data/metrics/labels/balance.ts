import { exactly } from "../../../../model/estimate.ts";
import { type Answer, noRows, present, queryMetric } from "../../metric.ts";

export const classBalance = queryMetric({
  id: "class_balance",
  description:
    "Number of rows of the rarest value of the column divided by that of the most frequent one: 1 where all are alike. NULL is no value.",
  subject: "column",
  unit: "ratio",
  direction: "higher",
  range: [0, 1],
  source: "pandas.Series.value_counts().min() / pandas.Series.value_counts().max()",
  measure: async ({ table: { engine, relation }, column: given }): Promise<Answer> => {
    const column = present(given);
    const name = engine.dialect.identifier(column.name);
    const [row] = await engine.query(
      `SELECT min(n) AS rarest, max(n) AS most, coalesce(sum(n), 0) AS total FROM (SELECT count(*) AS n FROM ${relation.from} WHERE ${name} IS NOT NULL GROUP BY ${name}) AS g`,
    );
    const total = Number(row["total"]);
    if (total === 0) return noRows(`column \`${column.name}\` has no values`);
    return exactly(Number(row["rarest"]) / Number(row["most"]), total);
  },
});
