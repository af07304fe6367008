import { Type } from "typebox";
import type { RelationColumn } from "../../../../engines/dialect.ts";
import { sqlFault } from "../../../../engines/sql-fault.ts";
import { AssayError, reasonOf } from "../../../../model/error.ts";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import { decimalOf } from "../../arithmetic/decimals.ts";
import { exactSum, SUM_UNIT } from "../../arithmetic/exact-sum.ts";
import { quotient } from "../../arithmetic/quotient.ts";
import { type Answer, isNumber, noRows, queryMetric } from "../../metric.ts";
import { scanValues } from "../../scan.ts";
import type { DataTable } from "../../table.ts";
import { notAdded, sumOf } from "../numbers/sums.ts";
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
    if ("reason" in here) return here;
    const there = await aggregateOf(other, String(otherAggregate));
    if ("reason" in there) return there;
    return exactly(lessOf(here, there), Math.min(rows.here, rows.there));
  },
});

/** An aggregate as it is, where it is known to the last digit, and as a double. */
interface Aggregated {
  readonly number: number;
  readonly exact?: Fraction;
}

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Rounded once. */
function lessOf(here: Aggregated, there: Aggregated): number {
  const [a, b] = [here.exact, there.exact];
  if (a === undefined || b === undefined) return here.number - there.number;
  const numerator = a.numerator * b.denominator - b.numerator * a.denominator;
  return quotient(numerator, a.denominator * b.denominator);
}

async function aggregateOf(table: DataTable, aggregate: string): Promise<Aggregated | Missing> {
  const fault = sqlFault(aggregate);
  if (fault !== undefined) return refused(aggregate, table, fault);
  const beyond = await table.engine.beyondTables?.(`SELECT (${aggregate})`);
  if (beyond !== undefined) return refused(aggregate, table, beyond);
  if (WINDOW.test(aggregate)) return refused(aggregate, table, "a window function has one for every row");
  const added = addedIn(aggregate, table);
  if (added !== undefined) return sumOrMean(table, added.column, added.isMean);
  const row = await oneRowOf(table, aggregate);
  if ("reason" in row) return row;
  const { found, raw } = row;
  if (typeof found !== "number") return noRows(`\`${aggregate}\` of \`${table.name}\` is NULL`);
  // Integers and decimals arrive with all of their digits.
  const decimal = typeof raw === "bigint" || typeof raw === "string" ? decimalOf(String(raw)) : undefined;
  if (decimal === undefined) return { number: found };
  return { number: found, exact: { numerator: decimal.digits, denominator: 10n ** BigInt(decimal.scale) } };
}

type Row = { readonly found: unknown; readonly raw: unknown };

/** What is wrong with the SQL is the fault of the rule, not of the data. */
async function oneRowOf(table: DataTable, aggregate: string): Promise<Row | Missing> {
  const { engine, relation } = table;
  const number = engine.dialect.asNumber(`(${aggregate})`);
  try {
    // With HAVING, engines refuse columns that nothing puts together; without, each row would be an answer.
    const [row] = await engine.query(
      `SELECT ${number} AS found, (${aggregate}) AS raw FROM ${relation.from} HAVING count(*) >= 0`,
    );
    return { found: row["found"], raw: row["raw"] };
  } catch (thrown) {
    if (!(thrown instanceof AssayError) || thrown.code !== "data/unreadable") throw thrown;
    return refused(
      aggregate,
      table,
      reasonOf(thrown).replace(/^The data could not be read to its end: /, ""),
    );
  }
}

function refused(aggregate: string, { name }: DataTable, why: string): Missing {
  return {
    code: "data/condition",
    reason: `\`${aggregate}\` is no aggregate of one number over the rows of \`${name}\`: ${why}`,
    fix: "Write SQL of one number over the rows, such as `sum(amount)`.",
  };
}

const WINDOW = /\)\s*over\b/i;
const ADDED = /^\s*(sum|avg)\s*\(\s*(\w+|"(?:[^"]|"")+"|`(?:[^`]|``)+`)\s*\)\s*$/i;

/** The column whose sum or mean an aggregate is, as engines find it by its name. */
function addedIn(aggregate: string, { engine, relation }: DataTable) {
  const [, call, name] = ADDED.exec(aggregate) ?? [];
  if (call === undefined || name === undefined) return undefined;
  const meant = relation.columns.filter(
    (column) =>
      engine.dialect.identifier(column.name) === name || column.name.toLowerCase() === name.toLowerCase(),
  );
  if (meant.length !== 1 || !isNumber(meant[0])) return undefined;
  return { column: meant[0], isMean: call.toLowerCase() === "avg" };
}

/** Engines add doubles in the order in which threads read them, and give other digits each time. */
async function sumOrMean(
  table: DataTable,
  column: RelationColumn,
  isMean: boolean,
): Promise<Aggregated | Missing> {
  const sql = table.engine.dialect;
  const name = sql.identifier(column.name);
  const values = await scanValues(table, { aggregates: sumOf({ column, name, sql, options: {} }) });
  const missing = notAdded(values, column);
  if (missing !== undefined) return missing;
  const denominator = (isMean ? BigInt(Number(values["values"])) : 1n) * SUM_UNIT;
  const numerator = exactSum(values);
  return { number: quotient(numerator, denominator), exact: { numerator, denominator } };
}
