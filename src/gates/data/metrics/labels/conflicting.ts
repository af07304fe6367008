import { Type } from "typebox";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import { type Answer, type MetricContext, noRows, queryMetric } from "../../metric.ts";
import { columnsOf, listOf, names } from "../across/other-table.ts";

const options = Type.Object({
  label: Type.String({ minLength: 1, description: "Column with the label" }),
  columns: Type.Optional(names("Columns that make two rows the same; default: all but the label")),
});

interface Conflicts {
  readonly rows: number;
  readonly conflicting: number;
}

function conflicting(form: "rate" | "count", value: (found: Conflicts) => number) {
  return queryMetric({
    id: `conflicting_label_${form}`,
    description: `${form === "rate" ? "Share" : "Number"} of rows of which the same row occurs with another label; NULL equals NULL.`,
    subject: "table",
    unit: form === "rate" ? "ratio" : "count",
    direction: "lower",
    range: form === "rate" ? [0, 1] : [0, Number.MAX_SAFE_INTEGER],
    source:
      "frame.groupby(columns, dropna=False)[label].transform('nunique') > 1; deepchecks.tabular.checks.ConflictingLabels",
    options,
    measure: async (context): Promise<Answer> => {
      const found = await conflictsOf(context);
      if ("reason" in found) return found;
      return found.rows === 0 ? noRows() : exactly(value(found), found.rows);
    },
  });
}

export const conflictingLabelRate = conflicting("rate", ({ conflicting, rows }) => conflicting / rows);
export const conflictingLabelCount = conflicting("count", ({ conflicting }) => conflicting);

async function conflictsOf({ table, options }: MetricContext): Promise<Conflicts | Missing> {
  const { engine, relation } = table;
  const label = String(options["label"]);
  const rest = relation.columns.map(({ name }) => name).filter((name) => name !== label);
  const wanted = listOf(options["columns"]) ?? rest;
  const unknown = columnsOf(table, [label, ...wanted]);
  if ("reason" in unknown) return unknown;
  if (wanted.length === 0) return noRows(`\`${table.name}\` has no column beside the label`);
  const by = wanted.map((name) => engine.dialect.identifier(name)).join(", ");
  const labels = `SELECT ${by}, count(*) AS n FROM ${relation.from} GROUP BY ${by}, ${engine.dialect.identifier(label)}`;
  const groups = `SELECT sum(n) AS n, count(*) AS labels FROM (${labels}) AS l GROUP BY ${by}`;
  const [row] = await engine.query(
    `SELECT coalesce(sum(n), 0) AS total, coalesce(sum(CASE WHEN labels > 1 THEN n ELSE 0 END), 0) AS conflicting FROM (${groups}) AS g`,
  );
  return { rows: Number(row["total"]), conflicting: Number(row["conflicting"]) };
}
