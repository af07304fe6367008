import { decimalDigits } from "../../../engines/decimal.ts";
import type { AggregateCall, CellKind, Dialect, RelationColumn } from "../../../engines/dialect.ts";
import type { Aggregate, Aggregates, AggregateValues } from "../aggregate.ts";
import { decimalOf } from "./decimals.ts";
import { quotient } from "./quotient.ts";

/** Binary digits that `Dialect.exactSumParts` keeps after the point, half of them in each part. */
const FRACTION_BITS = 90n;
/** Sums are whole multiples of 1 / SUM_UNIT. */
export const SUM_UNIT = 1n << FRACTION_BITS;
/** The farthest value from zero must be at least this, since digits below 2^-90 are cut off. */
export const SMALLEST_ADDED = 2 ** -40;

/**
 * What `exactSum` needs of numbers; sums of whole numbers do not depend on the order of the rows.
 * @param prefix tells several sums of one metric apart
 */
export function sumAggregates(sql: Dialect, expression: string, cell: CellKind, prefix = ""): Aggregates {
  const parts = Object.entries(sql.exactSumParts(expression, cell));
  return Object.fromEntries(parts.map(([part, call]) => [`${prefix}${part}`, plain(call)]));
}

function plain({ call, where }: AggregateCall): Aggregate {
  return where === undefined ? call : { call, where };
}

/** Digits that a sum of decimals may have more than each of them. */
const MORE_DIGITS = 10;

/** `sumAggregates` of a column: decimals are added as decimals, where their sum has room in one. */
export function columnSums(sql: Dialect, column: RelationColumn): Aggregates {
  const name = sql.identifier(column.name);
  return isAddedExactly(sql, column)
    ? { whole: `sum(${name})`, summed: `count(${name})` }
    : sumAggregates(sql, name, column.cell);
}

/** True where no value is too large or small for the sum of its column. */
export function isAddedExactly(sql: Dialect, column: RelationColumn): boolean {
  if (column.cell === "integer") return true;
  const digits = decimalDigits(column);
  if (digits === undefined) return false;
  return sql.asDecimal("0", { ...digits, whole: digits.whole + MORE_DIGITS }) !== undefined;
}

/** The sum times `SUM_UNIT`. */
export function exactSum(values: AggregateValues, prefix = ""): bigint {
  const upper = integer(values[`${prefix}upper`]) << (FRACTION_BITS / 2n);
  return wholeOf(values[`${prefix}whole`]) + upper + integer(values[`${prefix}lower`]);
}

/** Times `SUM_UNIT`, for decimals to the last digit that counts. */
function wholeOf(value: unknown): bigint {
  const decimal = typeof value === "string" ? decimalOf(value) : undefined;
  if (decimal === undefined) return integer(value) << FRACTION_BITS;
  return (decimal.digits << FRACTION_BITS) / 10n ** BigInt(decimal.scale);
}

/** The sum divided by the count, rounded once to the nearest double. */
export function exactMean(values: AggregateValues, count: number): number {
  return quotient(exactSum(values), BigInt(count) << FRACTION_BITS);
}

function integer(value: unknown): bigint {
  if (value === null || value === undefined) return 0n;
  if (typeof value === "bigint" || typeof value === "number") return BigInt(value);
  throw new TypeError(`a sum of whole numbers arrived as ${typeof value}`);
}
