import { isUtf8 } from "node:buffer";
import type { DuckDBType, DuckDBValue } from "@duckdb/node-api";
import type { Data, DataType } from "apache-arrow";
import { AssayError } from "../../model/error.ts";

export type Arrow = typeof import("apache-arrow");
export type Duck = typeof import("@duckdb/node-api");

export interface Libraries {
  readonly arrow: Arrow;
  readonly duck: Duck;
}

/** How a type's values become DuckDB's. */
export interface ColumnReader {
  readonly type: DuckDBType;
  /** True where DuckDB lays out values in memory as Arrow does, so that arrays are copied as they are. */
  readonly isSame: boolean;
  /** A cell that is not NULL. */
  value(data: Data, row: number): DuckDBValue;
  /** Looks at a batch before its values are read. @throws RangeError */
  check?(data: Data): void;
}

/** @param column for the message @throws AssayError `data/arrow-type` */
export function readerOf(type: DataType, column: string, libraries: Libraries): ColumnReader {
  const { arrow } = libraries;
  const { DataType: kinds } = arrow;
  if (kinds.isDictionary(type)) return dictionary(readerOf(type.dictionary, column, libraries));
  const found = plain(type, libraries) ?? nested(type, column, libraries);
  if (found !== undefined) return found;
  throw new AssayError(
    "data/arrow-type",
    `Column \`${column}\` has Arrow's type ${String(type)}, which is not read.`,
    {
      fix: "Write the column as numbers, text, times, lists or structs of them.",
    },
  );
}

export function cell(reader: ColumnReader, data: Data, row: number): DuckDBValue {
  return data.getValid(row) ? reader.value(data, row) : null;
}

function plain(type: DataType, { arrow, duck }: Libraries): ColumnReader | undefined {
  const { DataType: kinds } = arrow;
  const same = (of: DuckDBType, value: ColumnReader["value"] = ({ values }, row) => values[row]) => {
    return { type: of, isSame: true, value };
  };
  const made = (of: DuckDBType, value: ColumnReader["value"], check?: ColumnReader["check"]) => {
    return { type: of, isSame: false, value, ...(check === undefined ? {} : { check }) };
  };
  if (kinds.isNull(type)) return made(duck.INTEGER, () => null);
  if (kinds.isBool(type))
    return made(duck.BOOLEAN, ({ values }, row) => ((values[row >> 3] >> (row & 7)) & 1) === 1);
  if (kinds.isInt(type)) {
    const signed = { 8: duck.TINYINT, 16: duck.SMALLINT, 32: duck.INTEGER, 64: duck.BIGINT };
    const unsigned = { 8: duck.UTINYINT, 16: duck.USMALLINT, 32: duck.UINTEGER, 64: duck.UBIGINT };
    return same((type.isSigned ? signed : unsigned)[type.bitWidth]);
  }
  if (kinds.isFloat(type)) {
    if (type.precision === 2) return same(duck.DOUBLE);
    return type.precision === 1 ? same(duck.FLOAT) : made(duck.FLOAT, (data, row) => at(arrow, data, row));
  }
  if (kinds.isUtf8(type) || kinds.isLargeUtf8(type))
    return made(duck.VARCHAR, (data, row) => bytesAt(data, row).toString("utf8"), checkUtf8);
  if (kinds.isUtf8View(type)) return made(duck.VARCHAR, (data, row) => at(arrow, data, row));
  if (kinds.isBinary(type) || kinds.isLargeBinary(type))
    return made(duck.BLOB, (data, row) => duck.blobValue(new Uint8Array(bytesAt(data, row))));
  if (kinds.isFixedSizeBinary(type) || kinds.isBinaryView(type))
    return made(duck.BLOB, (data, row) => duck.blobValue(new Uint8Array(at(arrow, data, row))));
  if (kinds.isDecimal(type)) {
    const { precision, scale, bitWidth } = type;
    if (precision > 38 || scale < 0 || scale > precision) return undefined;
    return made(duck.DECIMAL(precision, scale), ({ values }, row) => {
      return duck.decimalValue(wholeOf(values, row * (bitWidth / 32), bitWidth / 32), precision, scale);
    });
  }
  if (kinds.isDuration(type)) return same(duck.BIGINT);
  return timed(type, { arrow, duck }, same, made);
}

type Make = (type: DuckDBType, value: ColumnReader["value"]) => ColumnReader;

/** Thousandths: seconds, milli-, micro- and nanoseconds, as Arrow numbers its units. */
const MICROS = [1_000_000n, 1000n, 1n] as const;

function timed(type: DataType, { arrow, duck }: Libraries, same: Make, made: Make): ColumnReader | undefined {
  const { DataType: kinds } = arrow;
  const micros = (unit: number, value: number | bigint) =>
    unit === 3 ? BigInt.asIntN(64, floorDivide(BigInt(value), 1000n)) : BigInt(value) * MICROS[unit];
  if (kinds.isDate(type)) {
    const isDays = type.unit === 0;
    if (isDays) return same(duck.DATE, ({ values }, row) => duck.dateValue(values[row]));
    return made(duck.DATE, ({ values }, row) =>
      duck.dateValue(Number(floorDivide(values[row], 86_400_000n))),
    );
  }
  if (kinds.isTime(type)) {
    const { unit } = type;
    if (unit === 2) return same(duck.TIME, ({ values }, row) => duck.timeValue(values[row]));
    if (unit === 3) return same(duck.TIME_NS, ({ values }, row) => duck.timeNSValue(values[row]));
    return made(duck.TIME, ({ values }, row) => duck.timeValue(micros(unit, values[row])));
  }
  if (!kinds.isTimestamp(type)) return undefined;
  const { unit, timezone } = type;
  if (timezone !== undefined && timezone !== null && timezone !== "") {
    const value: ColumnReader["value"] = ({ values }, row) =>
      duck.timestampTZValue(micros(unit, values[row]));
    return unit === 2 ? same(duck.TIMESTAMPTZ, value) : made(duck.TIMESTAMPTZ, value);
  }
  if (unit === 0) return same(duck.TIMESTAMP_S, ({ values }, row) => duck.timestampSecondsValue(values[row]));
  if (unit === 1) return same(duck.TIMESTAMP_MS, ({ values }, row) => duck.timestampMillisValue(values[row]));
  if (unit === 2) return same(duck.TIMESTAMP, ({ values }, row) => duck.timestampValue(values[row]));
  return same(duck.TIMESTAMP_NS, ({ values }, row) => duck.timestampNanosValue(values[row]));
}

function nested(type: DataType, column: string, libraries: Libraries): ColumnReader | undefined {
  const { DataType: kinds } = libraries.arrow;
  const { duck } = libraries;
  if (kinds.isList(type) || kinds.isLargeList(type) || kinds.isFixedSizeList(type)) {
    const item = readerOf(type.children[0].type, column, libraries);
    return {
      type: duck.LIST(item.type),
      isSame: false,
      value: (data, row) => duck.listValue(itemsAt(data, row).map((at) => cell(item, data.children[0], at))),
      check: (data) => item.check?.(data.children[0]),
    };
  }
  if (kinds.isMap(type)) {
    const [key, value] = type.children[0].type.children.map((field) =>
      readerOf(field.type, column, libraries),
    );
    return {
      type: duck.MAP(key.type, value.type),
      isSame: false,
      value: (data, row) => {
        const [keys, values] = data.children[0].children;
        return duck.mapValue(
          itemsAt(data, row).map((at) => ({ key: cell(key, keys, at), value: cell(value, values, at) })),
        );
      },
    };
  }
  if (!kinds.isStruct(type)) return undefined;
  const fields = type.children.map((field) => [field.name, readerOf(field.type, column, libraries)] as const);
  return {
    type: duck.STRUCT(Object.fromEntries(fields.map(([name, reader]) => [name, reader.type]))),
    isSame: false,
    value: (data, row) =>
      duck.structValue(
        Object.fromEntries(fields.map(([name, reader], at) => [name, cell(reader, data.children[at], row)])),
      ),
    check: (data) => {
      fields.forEach(([, reader], index) => {
        reader.check?.(data.children[index]);
      });
    },
  };
}

/** Values of a dictionary are read once for all rows that have them. */
function dictionary(reader: ColumnReader): ColumnReader {
  const known = new WeakMap<object, readonly DuckDBValue[]>();
  return {
    type: reader.type,
    isSame: false,
    value: ({ dictionary: words, values }, row) => {
      if (words === undefined) throw new RangeError("a dictionary is missing");
      let found = known.get(words);
      if (found === undefined) {
        for (const part of words.data) reader.check?.(part);
        found = words.data.flatMap((part) =>
          Array.from({ length: part.length }, (_, at) => cell(reader, part, at)),
        );
        known.set(words, found);
      }
      const index = Number(values[row]);
      if (index < 0 || index >= found.length) throw new RangeError("a dictionary has no value of an index");
      return found[index];
    },
  };
}

function bytesAt({ values, valueOffsets }: Data, row: number): Buffer {
  const [start, end] = [Number(valueOffsets[row]), Number(valueOffsets[row + 1])];
  if (start < 0 || end < start || end > values.length) throw new RangeError("an offset is out of range");
  return Buffer.from(values.buffer, values.byteOffset + start, end - start);
}

function checkUtf8({ values, valueOffsets, length }: Data): void {
  if (length === 0) return;
  const used = values.subarray(Number(valueOffsets[0]), Number(valueOffsets[length]));
  if (!isUtf8(used)) throw new RangeError("a text is not UTF-8");
}

function itemsAt(data: Data, row: number): readonly number[] {
  const { valueOffsets, stride } = data;
  const isFixed = valueOffsets === undefined || valueOffsets.length === 0;
  const start = isFixed ? row * stride : Number(valueOffsets[row]);
  const end = isFixed ? start + stride : Number(valueOffsets[row + 1]);
  if (start < 0 || end < start || end > data.children[0].length)
    throw new RangeError("an offset is out of range");
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** For types that Arrow's own reader knows best. */
function at(arrow: Arrow, data: Data, row: number) {
  return arrow.makeVector(data).get(row);
}

/** A whole number of little-endian 32-bit words in two's complement. */
function wholeOf(words: Uint32Array, start: number, count: number): bigint {
  let whole = 0n;
  for (let index = count - 1; index >= 0; index--) whole = (whole << 32n) | BigInt(words[start + index]);
  return BigInt.asIntN(count * 32, whole);
}

function floorDivide(value: bigint, by: bigint): bigint {
  const whole = value / by;
  return value % by < 0n ? whole - 1n : whole;
}
