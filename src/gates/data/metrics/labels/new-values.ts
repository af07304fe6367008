import type { RelationColumn } from "../../../../engines/dialect.ts";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import { type Answer, type MetricContext, noRows, present, queryMetric } from "../../metric.ts";
import { notInReference } from "../../missing.ts";
import { comparable, comparablePairs } from "../across/other-table.ts";

interface NewValues {
  readonly rows: number;
  readonly withNew: number;
  readonly values: number;
}

function newValueMetric(
  id: string,
  description: string,
  unit: "ratio" | "count",
  source: string,
  value: (found: NewValues) => number,
) {
  return queryMetric({
    id,
    description,
    subject: "column",
    unit,
    direction: "lower",
    range: unit === "ratio" ? [0, 1] : [0, Number.MAX_SAFE_INTEGER],
    source,
    looksAtReference: true,
    applies: ({ cell }) => cell !== "nested",
    needs: "numbers, text, booleans or times",
    measure: async (context): Promise<Answer> => {
      const found = await newValuesOf(context, present(context.column));
      if ("reason" in found) return found;
      return found.rows === 0 ? noRows() : exactly(value(found), found.rows);
    },
  });
}

export const newValueRate = newValueMetric(
  "new_value_rate",
  "Share of rows in which the column has a value that the reference never has, as of a new category; a NULL is not new.",
  "ratio",
  "(~pandas.Series.dropna().isin(reference)).sum() / len(values); deepchecks.tabular.checks.NewCategoryTrainTest",
  ({ withNew, rows }) => withNew / rows,
);
export const newValueCount = newValueMetric(
  "new_value_count",
  "Number of different values of the column that the reference never has; NULL is none of them.",
  "count",
  "len(set(values.dropna()) - set(reference))",
  ({ values }) => values,
);

async function newValuesOf(context: MetricContext, column: RelationColumn): Promise<NewValues | Missing> {
  const { table } = context;
  const reference = await context.reference();
  if ("reason" in reference) return reference;
  const there = reference.relation.columns.find(({ name }) => name === column.name);
  if (there === undefined) return notInReference(column.name, reference);
  const found = await comparablePairs(table, reference, [column.name]);
  if ("reason" in found) return found;
  const { dialect } = table.engine;
  const name = dialect.identifier(column.name);
  const value = comparable(dialect, name, found[0]);
  const own = `SELECT ${value} AS v, count(*) AS ours, 0 AS theirs FROM ${table.relation.from} GROUP BY 1`;
  const known = `SELECT DISTINCT ${comparable(dialect, name, found[0], "there")} AS v, 0 AS ours, 1 AS theirs FROM ${reference.relation.from}`;
  const groups = `SELECT v, sum(ours) AS ours, sum(theirs) AS theirs FROM (${own} UNION ALL ${known}) AS b GROUP BY v`;
  const isNew = "v IS NOT NULL AND theirs = 0 AND ours > 0";
  const [row] = await table.engine.query(
    `SELECT coalesce(sum(ours), 0) AS total, coalesce(sum(CASE WHEN ${isNew} THEN ours ELSE 0 END), 0) AS with_new, ${dialect.countIf(isNew)} AS new_values, ${dialect.countIf("v IS NOT NULL AND theirs > 0")} AS known, coalesce(sum(CASE WHEN v IS NOT NULL THEN ours ELSE 0 END), 0) AS present FROM (${groups}) AS g`,
  );
  if (Number(row["known"]) === 0)
    return noRows(`column \`${column.name}\` of the reference \`${reference.name}\` has no values`);
  if (Number(row["total"]) > 0 && Number(row["present"]) === 0)
    return noRows(`column \`${column.name}\` has no values`);
  return {
    rows: Number(row["total"]),
    withNew: Number(row["with_new"]),
    values: Number(row["new_values"]),
  };
}
