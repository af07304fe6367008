import { integerOf, numberOf } from "../servers/batch.ts";

/** Kinds of columns in the numbers of Thrift's TTypeId, where the value is not what it looks like. */
const TYPE = { FLOAT: 5, DOUBLE: 6, DECIMAL: 15 } as const;

export interface ThriftColumn {
  readonly values: readonly unknown[];
  readonly nulls?: Buffer;
}

/** The one kind of values that a column of an answer holds. */
export function columnOf(column: Readonly<Record<string, ThriftColumn | null | undefined>>): ThriftColumn {
  const found = Object.values(column).find((one) => one !== null && one !== undefined);
  if (found === undefined) throw new TypeError("a column of an answer holds no values");
  return found;
}

/**
 * Reads a cell as it came: the driver itself makes ±Infinity of integers beyond 2^53, and doubles of decimals.
 */
export function cellOf({ values, nulls }: ThriftColumn, row: number, type: number): unknown {
  if (nulls !== undefined && ((nulls[row >> 3] ?? 0) & (1 << (row & 7))) !== 0) return null;
  const value = values[row];
  if (isLong(value)) return integerOf(String(value.buffer.readBigInt64BE(value.offset)));
  if (type === TYPE.FLOAT) return Math.fround(numberOf(value));
  if (type === TYPE.DOUBLE) return numberOf(value);
  if (type === TYPE.DECIMAL && typeof value === "string")
    return /^-?\d+$/.test(value) ? integerOf(value) : value;
  return Buffer.isBuffer(value) ? value.toString("utf8") : value;
}

function isLong(value: unknown): value is { readonly buffer: Buffer; readonly offset: number } {
  return (
    typeof value === "object" &&
    value !== null &&
    "offset" in value &&
    "buffer" in value &&
    Buffer.isBuffer(value.buffer)
  );
}
