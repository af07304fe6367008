import type { ByteSource } from "../bytes.ts";

/** Bytes that are no protobuf message. */
export class WireError extends Error {}

interface Field {
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
function* fieldsOf(source: ByteSource, start: number, end: number): Generator<Field> {
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

function text(source: ByteSource, field: Field): string {
  return source.read(field.start, Math.min(field.length ?? 0, LONGEST_TEXT)).toString("utf8");
}

const MOST_MESSAGES = 5_000_000;

/** Which fields of which message are messages to go into, and which are text to read. By type and number. */
export interface MessageKinds {
  readonly children: Readonly<Record<string, Readonly<Record<number, string>>>>;
  readonly texts: Readonly<Record<string, readonly number[]>>;
}

/**
 * Visits every message of the kinds that have texts, however deep, without recursion.
 * @throws WireError where the bytes are no such message.
 */
export function visitMessages(
  source: ByteSource,
  root: string,
  kinds: MessageKinds,
  visit: (type: string, texts: ReadonlyMap<number, string>) => void,
): void {
  const queue = [{ type: root, start: 0, end: source.size }];
  let seen = 0;
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (++seen > MOST_MESSAGES) throw new WireError("it holds more than 5 million parts");
    const children = kinds.children[next.type] ?? {};
    const wanted = kinds.texts[next.type] ?? [];
    const texts = new Map<number, string>();
    for (const field of fieldsOf(source, next.start, next.end)) {
      if (field.length === undefined) continue;
      const child = children[field.number];
      if (child !== undefined)
        queue.push({ type: child, start: field.start, end: field.start + field.length });
      else if (wanted.includes(field.number)) texts.set(field.number, text(source, field));
    }
    if (wanted.length > 0) visit(next.type, texts);
  }
}
