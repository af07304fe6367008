import { Type } from "typebox";
import { exactly } from "../../../../model/estimate.ts";
import { noRows, queryMetric } from "../../metric.ts";
import { noColumn } from "../../missing.ts";

export const duplicateRate = queryMetric({
  id: "duplicate_rate",
  description:
    "Share of rows that repeat an earlier row in the given columns (default: all); NULL equals NULL.",
  subject: "table",
  unit: "ratio",
  direction: "lower",
  range: [0, 1],
  source: "pandas.DataFrame.duplicated(subset=columns).mean()",
  options: Type.Object(
    {
      columns: Type.Optional(
        Type.Array(Type.String({ minLength: 1 }), {
          minItems: 1,
          description: "Columns that together should be unique; default: all",
        }),
      ),
    },
    { additionalProperties: false },
  ),
  measure: async ({ table, options }) => {
    const { engine, relation } = table;
    const names = columnsOf(options["columns"]) ?? relation.columns.map(({ name }) => name);
    const unknown = names.find((name) => !relation.columns.some((column) => column.name === name));
    if (unknown !== undefined) return noColumn(unknown, relation.columns, table.name);
    const columns = names.map((name) => engine.dialect.identifier(name)).join(", ");
    const [{ rows, groups }] = await engine.query(
      `SELECT coalesce(sum(n), 0) AS "rows", count(*) AS "groups" FROM (SELECT count(*) AS n FROM ${relation.from} GROUP BY ${columns}) AS g`,
    );
    const count = Number(rows);
    return count === 0 ? noRows() : exactly((count - Number(groups)) / count, count);
  },
});

function columnsOf(option: unknown): readonly string[] | undefined {
  return Array.isArray(option) ? option.map(String) : undefined;
}
