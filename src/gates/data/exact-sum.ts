import type { AggregateCall, CellKind, Dialect } from "../../engines/engine.ts";
import type { Aggregate, Aggregates, AggregateValues } from "./aggregate.ts";

/** Binary digits that `Dialect.exactSumParts` keeps after the point, half of them in each part. */
const FRACTION_BITS = 90n;
/** Sums are whole multiples of 1 / SUM_UNIT. */
export const SUM_UNIT = 1n << FRACTION_BITS;

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

/** The sum times `SUM_UNIT`. */
export function exactSum(values: AggregateValues, prefix = ""): bigint {
  const upper = integer(values[`${prefix}upper`]) << (FRACTION_BITS / 2n);
  return (integer(values[`${prefix}whole`]) << FRACTION_BITS) + upper + integer(values[`${prefix}lower`]);
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

/** The double nearest to numerator / denominator, for a positive denominator. */
export function quotient(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator;
  if (size === 0n) return 0;
  // 66 or more significant bits, and a last one that says whether more follow: enough to round correctly.
  const shift = Math.max(0, 66 + denominator.toString(2).length - size.toString(2).length);
  const scaled = size << BigInt(shift);
  const rest = scaled % denominator === 0n ? 0n : 1n;
  const [bits, power] = leading(((scaled / denominator) << 1n) | rest);
  const value = Number(bits) * 2 ** (power - shift - 1);
  return numerator < 0n ? -value : value;
}

/** The leading bits of a number too long for a double, with a last one for all that follow, and its exponent. */
function leading(number: bigint): readonly [bigint, number] {
  const excess = number.toString(2).length - 1000;
  if (excess <= 0) return [number, 0];
  const dropped = BigInt(excess);
  const kept = number >> dropped;
  return [kept << dropped === number ? kept : kept | 1n, excess];
}
