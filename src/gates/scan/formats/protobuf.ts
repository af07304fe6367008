import type { ByteSource } from "../bytes.ts";

/** Bytes that are no protobuf message. */
export class WireError extends Error {}

export interface Field {
  readonly number: number;
  readonly start: number;
  /** Only for length-delimited fields: messages, text, bytes. */
  readonly length?: number;
}

const VARINT = 0;
const FIXED_64 = 1;
const DELIMITED = 2;
const FIXED_32 = 5;

/** Walks the fields of one message by ranges, without loading what is inside them. */
export function* fieldsOf(source: ByteSource, start: number, end: number): Generator<Field> {
  let at = start;
  while (at < end) {
    const key = varint(source, at, end);
    const number = Math.floor(key.value / 8);
    const wire = key.value % 8;
    at = key.next;
    if (number === 0) throw new WireError(`byte ${at} has the field number 0`);
    if (wire === VARINT) at = varint(source, at, end).next;
    else if (wire === FIXED_64) at += 8;
    else if (wire === FIXED_32) at += 4;
    else if (wire === DELIMITED) {
      const length = varint(source, at, end);
      if (length.next + length.value > end)
        throw new WireError(`a field at byte ${at} ends outside its message`);
      yield { number, start: length.next, length: length.value };
      at = length.next + length.value;
    } else throw new WireError(`byte ${at} has the wire type ${wire}`);
  }
  if (at !== end) throw new WireError("a field ends outside its message");
}

function varint(source: ByteSource, at: number, end: number): { value: number; next: number } {
  const bytes = source.read(at, Math.min(10, end - at));
  let value = 0;
  for (let i = 0; i < bytes.length; i++) {
    value += (bytes[i] & 0x7f) * 2 ** (7 * i);
    if (bytes[i] < 0x80) return { value, next: at + i + 1 };
  }
  throw new WireError(`the number at byte ${at} has no end`);
}

const LONGEST_TEXT = 2 ** 16;

export function text(source: ByteSource, field: Field): string {
  return source.read(field.start, Math.min(field.length ?? 0, LONGEST_TEXT)).toString("utf8");
}
