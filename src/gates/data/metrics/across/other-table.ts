import { Type } from "typebox";
import { decimalDigits } from "../../../../engines/decimal.ts";
import type { Dialect, Digits, RelationColumn } from "../../../../engines/dialect.ts";
import type { Missing } from "../../../../model/estimate.ts";
import type { MetricContext } from "../../metric.ts";
import { noColumn, shortType } from "../../missing.ts";
import type { DataTable } from "../../table.ts";

export const TABLE_OPTION = {
  table: Type.String({ minLength: 1, description: "Name of the other table under the gate's `tables`" }),
};

export const names = (description: string) =>
  Type.Array(Type.String({ minLength: 1 }), { minItems: 1, uniqueItems: true, description });

/**
 * The table that a rule names.
 * @returns Missing also for one in another engine, where no query sees both
 */
export async function otherTable({ table, options, other }: MetricContext): Promise<DataTable | Missing> {
  const found = await other(String(options["table"]));
  if ("reason" in found || found.engine === table.engine) return found;
  return {
    code: "data/other-engine",
    reason: `\`${table.name}\` is in ${table.engine.dialect.id} and \`${found.name}\` in ${found.engine.dialect.id}; no query sees both`,
    fix: "Read both from the same engine.",
  };
}

/** Columns of a table by their names, in that order. */
export function columnsOf(
  { relation, name }: DataTable,
  wanted: readonly string[],
): readonly RelationColumn[] | Missing {
  const found: RelationColumn[] = [];
  for (const one of wanted) {
    const column = relation.columns.find((column) => column.name === one);
    if (column === undefined) return noColumn(one, relation.columns, name);
    found.push(column);
  }
  return found;
}

export function listOf(option: unknown): readonly string[] | undefined {
  return Array.isArray(option) ? option.map(String) : undefined;
}

const ADDABLE = ["integer", "number", "boolean"];

/** Columns of two tables that stand for the same. */
export interface Pair {
  readonly here: RelationColumn;
  readonly there: RelationColumn;
}

/** `pairs` that can be told apart: integers beyond 2^53 cannot, where doubles stand for them on the other side. */
export async function comparablePairs(
  table: DataTable,
  other: DataTable,
  here: readonly string[],
  there: readonly string[] = here,
): Promise<readonly Pair[] | Missing> {
  const found = pairs(table, other, here, there);
  if ("reason" in found) return found;
  for (const pair of found) {
    const [ours, theirs] = [pair.here, pair.there];
    const wide = (await isBeyondDoubles(table, ours, theirs)) || (await isBeyondDoubles(other, theirs, ours));
    if (wide)
      return notTheSame(table, other, pair, ", and the integers beyond 2^53 are not told apart there");
  }
  return found;
}

/** Digits of integers that doubles hold all of. */
const DIGITS_OF_DOUBLES = 15;

async function isBeyondDoubles(
  { engine, relation }: DataTable,
  column: RelationColumn,
  against: RelationColumn,
): Promise<boolean> {
  const isLong = (integerDigits(column)?.whole ?? 0) > DIGITS_OF_DOUBLES;
  if (!isLong || against.cell !== "number" || decimalDigits(against) !== undefined) return false;
  const { dialect } = engine;
  const value = dialect.asWideInteger(dialect.identifier(column.name));
  const most = dialect.asWideInteger(`'${2 ** 53}'`);
  const [{ n }] = await engine.query(
    `SELECT ${dialect.countIf(`${value} > ${most} OR ${value} < -${most}`)} AS n FROM ${relation.from}`,
  );
  return Number(n) > 0;
}

/** Missing where values of the two can never be the same. */
function pairs(
  table: DataTable,
  other: DataTable,
  here: readonly string[],
  there: readonly string[] = here,
): readonly Pair[] | Missing {
  if (here.length !== there.length)
    return {
      code: "data/wrong-type",
      reason: `${here.length} columns cannot be compared with ${there.length}`,
      fix: "Name as many columns of the one table as of the other.",
    };
  const [ours, theirs] = [columnsOf(table, here), columnsOf(other, there)];
  if ("reason" in ours) return ours;
  if ("reason" in theirs) return theirs;
  const found = ours.map((column, at) => ({ here: column, there: theirs[at] }));
  const { dialect } = table.engine;
  const odd = found.find((pair) => !isComparable(dialect, pair));
  return odd === undefined ? found : notTheSame(table, other, odd);
}

function notTheSame(table: DataTable, other: DataTable, { here, there }: Pair, why = ""): Missing {
  return {
    code: "data/wrong-type",
    reason: `column \`${here.name}\` of \`${table.name}\` is ${shortType(here)}, and \`${there.name}\` of \`${other.name}\` is ${shortType(there)}${why}`,
    fix: "Write both with the same type.",
  };
}

function isComparable(sql: Dialect, pair: Pair): boolean {
  const { here: a, there: b } = pair;
  const digits = a.type === b.type ? undefined : digitsOfBoth(pair);
  if (digits !== undefined) return sql.asDecimal("0", digits) !== undefined;
  if (isTimeOfDay(a) !== isTimeOfDay(b)) return false;
  return a.cell === b.cell || (ADDABLE.includes(a.cell) && ADDABLE.includes(b.cell));
}

/** Digits of a decimal that holds the values of both, where one is a decimal and the other no double. */
function digitsOfBoth({ here, there }: Pair): Digits | undefined {
  const all = [here, there].map((column) => decimalDigits(column) ?? integerDigits(column));
  const [a, b] = all;
  if (a === undefined || b === undefined || (isWhole(here) && isWhole(there))) return undefined;
  return { whole: Math.max(a.whole, b.whole), scale: Math.max(a.scale, b.scale) };
}

/** Types of integers, and how many digits the longest of each have. */
const INTEGERS: readonly (readonly [RegExp, number])[] = [
  [/^u?tinyint$/i, 3],
  [/^u?smallint$/i, 5],
  [/^(u?int(eger)?|oid)$/i, 10],
  [/^bigint$/i, 19],
  [/^ubigint$/i, 20],
];

function isWhole({ cell }: RelationColumn): boolean {
  return cell === "integer" || cell === "boolean";
}

function integerDigits({ cell, type }: RelationColumn): Digits | undefined {
  if (cell === "boolean") return { whole: 1, scale: 0 };
  if (cell !== "integer") return undefined;
  return { whole: INTEGERS.find(([named]) => named.test(type))?.[1] ?? 38, scale: 0 };
}

/** Is no point in time, and none of one can be told from it. */
function isTimeOfDay({ type }: RelationColumn): boolean {
  return /^time(?!stamp)/i.test(type);
}

/** SQL of a cell in a form that is the same in both tables for the same value. */
export function comparable(
  sql: Dialect,
  expression: string,
  { here, there }: Pair,
  of: keyof Pair = "here",
): string {
  if (here.type === there.type && here.cell !== "nested") return expression;
  const { cell } = of === "here" ? here : there;
  const value = cell === "boolean" ? sql.booleanAsNumber(expression) : expression;
  if (isWhole(here) && isWhole(there)) return sql.asWideInteger(value);
  const digits = digitsOfBoth({ here, there });
  const decimal = digits === undefined ? undefined : sql.asDecimal(value, digits);
  if (decimal !== undefined) return decimal;
  if (cell === "boolean") return value;
  if (ADDABLE.includes(cell)) return sql.asNumber(expression);
  if (here.cell === "time") return isTimeOfDay(here) ? sql.asSeconds(expression) : sql.asInstant(expression);
  return here.cell === "nested" ? sql.asText(expression, here) : expression;
}
