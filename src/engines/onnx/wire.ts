import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Bytes at a place, fewer where they end. */
export interface ByteSource {
  readonly size: number;
  read(at: number, length: number): Uint8Array;
}

/** One field of a protobuf message: where it stands, where its content does, and its number if it is one. */
export interface Field {
  readonly number: number;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Of a varint; as a double, which is exact for what ONNX counts. */
  readonly value: number;
}

const WINDOW = 65_536;

/** Calls `use` with a file that is read piece by piece, so that gigabytes of weights stay where they are. */
export function withFileBytes<Result>(localPath: string, use: (source: ByteSource) => Result): Result {
  const file = openSync(localPath, "r");
  try {
    const window = new Uint8Array(WINDOW);
    let [start, held] = [0, 0];
    const fill = (at: number) => {
      start = at;
      held = readSync(file, window, 0, WINDOW, at);
    };
    return use({
      size: fstatSync(file).size,
      read(at, length) {
        if (length > WINDOW) {
          const large = new Uint8Array(length);
          return large.subarray(0, readSync(file, large, 0, length, at));
        }
        if (at < start || at + length > start + held) fill(at);
        return window.subarray(at - start, Math.min(held, at - start + length));
      },
    });
  } finally {
    closeSync(file);
  }
}

export function memoryBytes(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (at, length) => bytes.subarray(at, at + length) };
}

/**
 * The fields of a message between two places. Ends at the first byte that makes no sense: whoever opens the
 * model says what is wrong with it.
 */
export function* fieldsOf(source: ByteSource, from: number, to: number): Iterable<Field> {
  for (let at = from; at < to; ) {
    const tag = readVarint(source, at);
    if (tag === undefined || tag.value < 8) return;
    const begin = at + tag.length;
    const content = contentOf(source, begin, tag.value % 8);
    if (content === undefined || content.to > to) return;
    yield { number: Math.floor(tag.value / 8), at, ...content };
    at = content.to;
  }
}

function contentOf(
  source: ByteSource,
  begin: number,
  wireType: number,
): Pick<Field, "from" | "to" | "value"> | undefined {
  if (wireType === 1) return { from: begin, to: begin + 8, value: 0 };
  if (wireType === 5) return { from: begin, to: begin + 4, value: 0 };
  if (wireType !== 0 && wireType !== 2) return undefined;
  const number = readVarint(source, begin);
  if (number === undefined) return undefined;
  const from = begin + number.length;
  if (wireType === 0) return { from: begin, to: from, value: number.value };
  return { from, to: from + number.value, value: 0 };
}

/** Base-128 number of at most ten bytes. */
export function readVarint(source: ByteSource, at: number): { value: number; length: number } | undefined {
  const bytes = source.read(at, 10);
  let value = 0;
  for (let index = 0; index < bytes.length; index++) {
    value += (bytes[index] & 0x7f) * 2 ** (7 * index);
    if (bytes[index] < 0x80) return { value, length: index + 1 };
  }
  return undefined;
}

export function textOf(source: ByteSource, { from, to }: Field): string {
  return new TextDecoder().decode(source.read(from, to - from));
}

/** A field with content, as bytes. */
export function writeField(number: number, content: Uint8Array): Uint8Array {
  return joinBytes([varint(number * 8 + 2), varint(content.length), content]);
}

/** A field with a whole number, as bytes. */
export function writeNumber(number: number, value: number): Uint8Array {
  return joinBytes([varint(number * 8), varint(value)]);
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return Uint8Array.of(...bytes, rest);
}
