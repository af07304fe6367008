import { Type } from "typebox";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import { faultOf } from "../../conditions.ts";
import { type Answer, noRows, queryMetric } from "../../metric.ts";
import type { DataTable } from "../../table.ts";
import { otherTable, TABLE_OPTION } from "./other-table.ts";

export const rowCountDifference = queryMetric({
  id: "row_count_difference",
  description: "Number of rows of the table less that of the other table.",
  subject: "table",
  unit: "value",
  direction: "exact",
  source: "len(left) - len(right)",
  options: Type.Object(TABLE_OPTION),
  measure: async (context): Promise<Answer> => {
    const other = await context.other(String(context.options["table"]));
    if ("reason" in other) return other;
    const rows = await rowsOfBoth(context.table, other);
    return "reason" in rows ? rows : exactly(rows.here - rows.there, Math.min(rows.here, rows.there));
  },
});

export const rowCountRatio = queryMetric({
  id: "row_count_ratio",
  description: "Number of rows of the table divided by that of the other table.",
  subject: "table",
  unit: "ratio",
  direction: "exact",
  range: [0, Number.MAX_VALUE],
  source: "len(left) / len(right)",
  options: Type.Object(TABLE_OPTION),
  measure: async (context): Promise<Answer> => {
    const other = await context.other(String(context.options["table"]));
    if ("reason" in other) return other;
    const rows = await rowsOfBoth(context.table, other);
    return "reason" in rows ? rows : exactly(rows.here / rows.there, Math.min(rows.here, rows.there));
  },
});

interface Rows {
  readonly here: number;
  readonly there: number;
}

/** Two tables of which one is empty may agree, and prove nothing by it. */
async function rowsOfBoth(table: DataTable, other: DataTable): Promise<Rows | Missing> {
  const [here, there] = [await rowsOf(table), await rowsOf(other)];
  if (here === 0) return noRows();
  return there === 0 ? noRows(`\`${other.name}\` has no rows`) : { here, there };
}

async function rowsOf({ engine, relation }: DataTable): Promise<number> {
  const [{ total }] = await engine.query(`SELECT count(*) AS total FROM ${relation.from}`);
  return Number(total);
}

export const aggregateDifference = queryMetric({
  id: "aggregate_difference",
  description:
    "An SQL aggregate of the table less that of the other table, such as the sum of a column that must match.",
  subject: "table",
  unit: "value",
  direction: "exact",
  source: "left.agg(expression) - right.agg(expression)",
  options: Type.Object({
    ...TABLE_OPTION,
    aggregate: Type.String({
      minLength: 1,
      description: "SQL of one number over the rows, such as `sum(amount)`",
    }),
    other_aggregate: Type.Optional(
      Type.String({ minLength: 1, description: "The same of the other table; default: the same SQL" }),
    ),
  }),
  measure: async (context): Promise<Answer> => {
    const { aggregate, other_aggregate: otherAggregate = aggregate } = context.options;
    const other = await otherTable(context);
    if ("reason" in other) return other;
    const rows = await rowsOfBoth(context.table, other);
    if ("reason" in rows) return rows;
    const here = await aggregateOf(context.table, String(aggregate));
    if (typeof here !== "number") return here;
    const there = await aggregateOf(other, String(otherAggregate));
    return typeof there === "number" ? exactly(here - there, Math.min(rows.here, rows.there)) : there;
  },
});

async function aggregateOf(
  { engine, relation, name }: DataTable,
  aggregate: string,
): Promise<number | Missing> {
  const fault = faultOf(aggregate);
  if (fault !== undefined)
    return {
      code: "data/condition",
      reason: `\`${aggregate}\` is no aggregate: ${fault}`,
      fix: "Write SQL of one number over the rows, such as `sum(amount)`.",
    };
  const [{ found }] = await engine.query(
    `SELECT ${engine.dialect.asNumber(`(${aggregate})`)} AS found FROM ${relation.from}`,
  );
  if (typeof found === "number") return found;
  return noRows(`\`${aggregate}\` of \`${name}\` is NULL`);
}
