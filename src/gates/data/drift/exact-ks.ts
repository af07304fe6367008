import type { Dialect, RelationColumn } from "../../../engines/dialect.ts";
import type { DataTable } from "../table.ts";
import { numberOf } from "./compare-numbers.ts";
import type { Reference } from "./reference.ts";
import { KINDS } from "./statistics.ts";

/** Rows of both sides by bin and then by kind, as a `Comparison` of an order statistic has them. */
interface Sides {
  readonly expected: readonly number[];
  readonly actual: readonly number[];
}

/**
 * The Kolmogorov–Smirnov statistic of all values of both sides, NULL before and NaN after them. One sort of all values.
 * @returns undefined where the reference's rows are not where the table's are
 */
export async function exactKs(
  { engine, relation }: DataTable,
  column: RelationColumn,
  { raw }: Reference,
  { expected, actual }: Sides,
): Promise<number | undefined> {
  if (raw === undefined || raw.table.engine !== engine) return undefined;
  const sql = engine.dialect;
  const ours = countsOf(actual);
  const theirs = countsOf(expected);
  const values = `${valuesOf(sql, column, relation.from, 1)} UNION ALL ${valuesOf(sql, raw.column, raw.table.relation.from, 0)}`;
  const passed = `SELECT sum(ours) OVER (ORDER BY v) AS ours, count(*) OVER (ORDER BY v) AS together FROM (${values}) AS b`;
  const literal = (value: number) => sql.asNumber(`'${value}'`);
  const share = (count: string, { nulls, rows }: Counts) =>
    `(${sql.asNumber(count)} + ${literal(nulls)}) / ${literal(rows)}`;
  const [row] = await engine.query(
    `SELECT max(abs(${share("ours", ours)} - ${share("together - ours", theirs)})) AS ks FROM (${passed}) AS s`,
  );
  const beforeAll = Math.abs(ours.nulls / ours.rows - theirs.nulls / theirs.rows);
  return Math.max(beforeAll, Number(row["ks"] ?? 0));
}

interface Counts {
  readonly nulls: number;
  readonly rows: number;
}

function countsOf(side: readonly number[]): Counts {
  const nulls = side[side.length - KINDS.length + KINDS.indexOf("NULL")];
  return { nulls, rows: side.reduce((sum, count) => sum + count, 0) };
}

/** Values that have an order among numbers, infinities with them. */
function valuesOf(sql: Dialect, column: RelationColumn, from: string, ours: 0 | 1): string {
  const number = numberOf(sql, column);
  const isOrdered = column.cell === "number" ? ` AND NOT ${sql.isNaN(number)}` : "";
  return `SELECT ${number} AS v, ${ours} AS ours FROM ${from} WHERE ${number} IS NOT NULL${isOrdered}`;
}
