import type { ByteSource } from "../bytes.ts";

export type Encoding = "utf8" | "utf16le" | "utf16be";

const HEAD = 8192;
/** Share of bytes that a text may have as NUL or other control characters and still be one. */
const CONTROL_SHARE = 0.02;

/**
 * How the bytes read as text, by a byte order mark or by where their NULs are; nothing for other bytes. A model
 * whose long header is text is none: with NULs in the beginning, the middle and the end must be text as well.
 */
export function encodingOf(source: ByteSource): Encoding | undefined {
  const head = source.read(0, HEAD);
  const first = encodingOfSample(head);
  if (first === undefined || source.size <= HEAD || !head.includes(0) || hasMark(head)) return first;
  const later = [source.size / 2, source.size - HEAD].map((at) => sampleAt(source, at));
  return later.every((sample) => encodingOfSample(sample) === first) ? first : undefined;
}

/** True when the last bytes read as text too. */
export function endsAsText(source: ByteSource): boolean {
  return encodingOfSample(sampleAt(source, source.size - HEAD)) !== undefined;
}

/** Begins at an even offset, so that the halves of UTF-16 stay where they are. */
function sampleAt(source: ByteSource, offset: number): Buffer {
  return source.read(Math.max(0, Math.floor(offset / 2) * 2), HEAD);
}

function hasMark(head: Buffer): boolean {
  return head[0] + head[1] === 0xff + 0xfe && Math.min(head[0], head[1]) === 0xfe;
}

function encodingOfSample(head: Buffer): Encoding | undefined {
  if (head.length === 0) return undefined;
  if (head[0] === 0xff && head[1] === 0xfe) return "utf16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf16be";
  const nuls = [0, 0];
  let control = 0;
  for (const [at, byte] of head.entries()) {
    if (byte === 0) nuls[at % 2]++;
    if (byte < 9 || (byte > 13 && byte < 27)) control++;
  }
  const [even, odd] = nuls;
  if (even + odd === 0 || control <= CONTROL_SHARE * head.length) return "utf8";
  const few = head.length / 40;
  if (odd > few && odd > 10 * even) return "utf16le";
  return even > few && even > 10 * odd ? "utf16be" : undefined;
}

/** A part of a text; neighbours overlap, so that what lies across a border is whole in one of them. */
export interface TextWindow {
  readonly text: string;
  /** The part that this window answers for, so that nothing is told twice. */
  readonly from: number;
  readonly to: number;
  /** Number of the line in which the window begins, from 1. */
  readonly line: number;
  /** False when the window may begin inside a line. */
  readonly beginsLine: boolean;
}

const WINDOW = 2 ** 20;
/** A private key has some 3 kB; as much again for what makes a hexadecimal number a key. */
const OVERLAP = 2 ** 15;

export function* windowsOf(
  source: ByteSource,
  encoding: Encoding,
  limit: number,
  size = WINDOW,
): Generator<TextWindow> {
  const end = Math.min(source.size, limit);
  const step = size - Math.min(OVERLAP, size / 2);
  const half = (size - step) / 2;
  let line = 1;
  for (let start = 0; start < end; start += step) {
    const bytes = source.read(start, Math.min(size, end - start));
    const isLast = start + bytes.length >= end;
    const cuts = [half, step, size - half].map((at) => boundary(bytes, Math.min(at, bytes.length), encoding));
    const text = (from: number, to: number) => decode(bytes.subarray(from, to), encoding);
    const before = text(0, cuts[0]);
    const untilNext = text(cuts[0], cuts[1]);
    const answered = text(cuts[1], cuts[2]);
    const whole = before + untilNext + answered + text(cuts[2], bytes.length);
    yield {
      text: whole,
      from: start === 0 ? 0 : before.length,
      to: isLast ? whole.length : before.length + untilNext.length + answered.length,
      line,
      beginsLine: start === 0,
    };
    if (isLast) return;
    line += newlines(before) + newlines(untilNext);
  }
}

/** Whole text of a source that is known to be small. */
export function wholeText(source: ByteSource, encoding: Encoding): string {
  return decode(source.read(0, source.size), encoding);
}

function decode(bytes: Buffer, encoding: Encoding): string {
  if (encoding === "utf8") return bytes.toString("utf8");
  if (encoding === "utf16le") return bytes.toString("utf16le");
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString("utf16le");
}

/** The last place at or before an offset that does not split a character. */
function boundary(bytes: Buffer, offset: number, encoding: Encoding): number {
  if (encoding !== "utf8") return offset & ~1;
  let at = offset;
  while (at > 0 && offset - at < 4 && (bytes[at] & 0xc0) === 0x80) at--;
  return at;
}

function newlines(text: string): number {
  return text.split("\n").length - 1;
}
