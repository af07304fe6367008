import { Type } from "typebox";
import { listNames } from "../../../../engines/names.ts";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import { plain } from "../../cells/sample-text.ts";
import { type MetricContext, noRows, queryMetric } from "../../metric.ts";
import { noColumn } from "../../missing.ts";

const options = Type.Object({
  columns: Type.Optional(
    Type.Array(Type.String({ minLength: 1 }), {
      minItems: 1,
      uniqueItems: true,
      description: "Columns that together should be unique; default: all",
    }),
  ),
  ignore_null: Type.Optional(
    Type.Boolean({
      default: false,
      description: "`true` leaves out rows in which one of the columns is NULL, as SQL's UNIQUE does",
    }),
  ),
});

interface Groups {
  readonly rows: number;
  readonly groups: number;
}

/** Rows of the table, and how many different ones there are in the columns. */
async function groupsOf({ table, options, failing }: MetricContext): Promise<Groups | Missing> {
  const { engine, relation } = table;
  const names = columnsOf(options["columns"]) ?? relation.columns.map(({ name }) => name);
  const unknown = names.find((name) => !relation.columns.some((column) => column.name === name));
  if (unknown !== undefined) return noColumn(unknown, relation.columns, table.name);
  const columns = names.map((name) => engine.dialect.identifier(name));
  const filled = columns.map((name) => `${name} IS NOT NULL`).join(" AND ");
  const where = options["ignore_null"] === true ? ` WHERE ${filled}` : "";
  const [{ total, different }] = await engine.query(
    `SELECT coalesce(sum(n), 0) AS total, count(*) AS different FROM (SELECT count(*) AS n FROM ${relation.from}${where} GROUP BY ${columns.join(", ")}) AS g`,
  );
  if (Number(total) === 0)
    return where === ""
      ? noRows()
      : noRows(`no row has a value in each of ${listNames(names.map((name) => plain(name)))}`);
  const found = { rows: Number(total), groups: Number(different) };
  const repeated =
    options["columns"] === undefined ? "" : ` in ${listNames(names.map((name) => plain(name)))}`;
  failing({
    rows: found.rows,
    failing: found.rows - found.groups,
    what: [`repeats an earlier row${repeated}`, `repeat an earlier row${repeated}`],
    columns: names,
    found: {
      kind: "groups",
      by: names,
      having: "count(*) > 1",
      ...(where === "" ? {} : { where: filled }),
    },
  });
  return found;
}

export const duplicateRate = queryMetric({
  id: "duplicate_rate",
  description:
    "Share of rows that repeat an earlier row in the given columns (default: all); NULL equals NULL.",
  subject: "table",
  unit: "ratio",
  direction: "lower",
  range: [0, 1],
  source: "pandas.DataFrame.duplicated(subset=columns).mean()",
  options,
  measure: async (context) => {
    const found = await groupsOf(context);
    return "reason" in found ? found : exactly((found.rows - found.groups) / found.rows, found.rows);
  },
});

export const duplicateCount = queryMetric({
  id: "duplicate_count",
  description:
    "Number of rows that repeat an earlier row in the given columns (default: all); NULL equals NULL.",
  subject: "table",
  unit: "count",
  direction: "lower",
  range: [0, Number.MAX_SAFE_INTEGER],
  source: "pandas.DataFrame.duplicated(subset=columns).sum()",
  options,
  measure: async (context) => {
    const found = await groupsOf(context);
    return "reason" in found ? found : exactly(found.rows - found.groups, found.rows);
  },
});

function columnsOf(option: unknown): readonly string[] | undefined {
  return Array.isArray(option) ? option.map(String) : undefined;
}
