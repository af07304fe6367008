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
    description: `${form === "rate" ? "Share" : "Number"} of rows of which the same row occurs with another label; NULL equals NULL, and is no label.`,
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

async function conflictsOf({ table, options, failing }: MetricContext): Promise<Conflicts | Missing> {
  const { engine, relation } = table;
  const label = String(options["label"]);
  const rest = relation.columns.map(({ name }) => name).filter((name) => name !== label);
  const wanted = listOf(options["columns"]) ?? rest;
  const unknown = columnsOf(table, [label, ...wanted]);
  if ("reason" in unknown) return unknown;
  if (wanted.length === 0) return noRows(`\`${table.name}\` has no column beside the label`);
  const { identifier } = engine.dialect;
  // The columns may have any names, those of these sums among them.
  const keys = wanted.map((_, at) => `k${at}`);
  const by = keys.join(", ");
  const cells = `SELECT ${wanted.map((name, at) => `${identifier(name)} AS k${at}`).join(", ")}, ${identifier(label)} AS label FROM ${relation.from}`;
  const labels = `SELECT ${by}, count(*) AS n, count(label) AS labelled FROM (${cells}) AS c GROUP BY ${by}, label`;
  const groups = `SELECT ${by}, sum(n) AS n, sum(labelled) AS labelled, sum(CASE WHEN labelled > 0 THEN 1 ELSE 0 END) AS labels FROM (${labels}) AS l GROUP BY ${by}`;
  const filled = keys.map((key) => `${key} IS NOT NULL`).join(" OR ");
  const sumWhere = (condition: string) => `coalesce(sum(CASE WHEN ${condition} THEN n ELSE 0 END), 0)`;
  const [row] = await engine.query(
    `SELECT coalesce(sum(n), 0) AS total, coalesce(sum(labelled), 0) AS labelled, ${sumWhere(filled)} AS filled, ${sumWhere("labels > 1")} AS conflicting FROM (${groups}) AS g`,
  );
  if (Number(row["total"]) > 0) {
    if (Number(row["labelled"]) === 0) return noRows(`no row has a label in \`${label}\``);
    if (Number(row["filled"]) === 0) return noRows("no row has a value beside its label");
  }
  const found = { rows: Number(row["total"]), conflicting: Number(row["conflicting"]) };
  const named = identifier(label);
  failing({
    rows: found.rows,
    failing: found.conflicting,
    what: ["has a twin with another label", "have twins with another label"],
    columns: wanted,
    found: {
      kind: "groups",
      by: wanted,
      having: `count(DISTINCT ${named}) > 1`,
    },
  });
  return found;
}
