import type { AggregateCall } from "../../engines/engine.ts";
import type { Aggregate, Aggregates, AggregateValues } from "./aggregate.ts";
import type { ColumnScope } from "./metric.ts";

/** Binary digits that `Dialect.exactSumParts` keeps after the point, half of them in each part. */
const FRACTION_BITS = 90n;

/** What `exactSum` and `exactMean` need of a column of numbers. */
export function sumAggregates({ column, name, sql }: ColumnScope): Aggregates {
  const parts = Object.entries(sql.exactSumParts(name, column.cell));
  return Object.fromEntries(parts.map(([part, call]) => [part, plain(call)]));
}

function plain({ call, where }: AggregateCall): Aggregate {
  return where === undefined ? call : { call, where };
}

/** The sum in units of 2^-90. */
function numeratorOf(values: AggregateValues): bigint {
  const fraction = (integer(values["upper"]) << (FRACTION_BITS / 2n)) + integer(values["lower"]);
  return (integer(values["whole"]) << FRACTION_BITS) + fraction;
}

/**
 * The sum divided by the count, rounded once to the nearest double. The sums are integers, so the mean does
 * not depend on the order in which threads added the rows.
 */
export function exactMean(values: AggregateValues, count: number): number {
  return quotient(numeratorOf(values), BigInt(count) << FRACTION_BITS);
}

function integer(value: unknown): bigint {
  return typeof value === "bigint" || typeof value === "number" ? BigInt(value) : 0n;
}

/** The double nearest to numerator / denominator, for a positive denominator. */
function quotient(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator;
  if (size === 0n) return 0;
  // 66 or more significant bits, and a last one that says whether more follow: enough to round correctly.
  const shift = Math.max(0, 66 + denominator.toString(2).length - size.toString(2).length);
  const scaled = size << BigInt(shift);
  const rest = scaled % denominator === 0n ? 0n : 1n;
  const value = Number(((scaled / denominator) << 1n) | rest) / 2 ** (shift + 1);
  return numerator < 0n ? -value : value;
}
