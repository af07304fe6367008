import type { ByteSource } from "../bytes.ts";

/** The stream ends or breaks here, as CPython's unpickler would say too. */
export class BrokenPickle extends Error {}

const WINDOW = 2 ** 18;
const LONGEST_LINE = 2 ** 20;

/** Reads a source forward through a window, so that long data is skipped without being loaded. */
export class PickleReader {
  readonly source: ByteSource;
  #buffer: Buffer;
  #base: number;
  #at = 0;

  constructor(source: ByteSource, offset: number) {
    this.source = source;
    this.#base = offset;
    this.#buffer = source.read(offset, WINDOW);
  }

  get offset(): number {
    return this.#base + this.#at;
  }

  get atEnd(): boolean {
    return this.offset >= this.source.size;
  }

  /** Makes `count` bytes available from the current place. */
  #need(count: number): void {
    if (this.#at + count <= this.#buffer.length) return;
    const offset = this.offset;
    if (offset + count > this.source.size) throw new BrokenPickle("it ends in the middle of a value");
    this.#buffer = this.source.read(offset, Math.max(count, WINDOW));
    this.#base = offset;
    this.#at = 0;
    if (this.#buffer.length < count) throw new BrokenPickle("it ends in the middle of a value");
  }

  u1(): number {
    if (this.#at >= this.#buffer.length) this.#need(1);
    return this.#buffer[this.#at++];
  }

  u2(): number {
    this.#need(2);
    this.#at += 2;
    return this.#buffer.readUInt16LE(this.#at - 2);
  }

  u4(): number {
    this.#need(4);
    this.#at += 4;
    return this.#buffer.readUInt32LE(this.#at - 4);
  }

  i4(): number {
    return this.u4() | 0;
  }

  /** Exact up to 2^53, which is beyond the end of any file. */
  u8(): number {
    const low = this.u4();
    return low + this.u4() * 2 ** 32;
  }

  skip(count: number): void {
    const target = this.offset + count;
    if (!(count >= 0) || target > this.source.size) {
      throw new BrokenPickle("it ends in the middle of a value");
    }
    if (this.#at + count <= this.#buffer.length) this.#at += count;
    else this.seek(target);
  }

  seek(offset: number): void {
    this.#base = offset;
    this.#at = 0;
    this.#buffer = this.source.read(offset, WINDOW);
  }

  text(length: number, encoding: "utf8" | "latin1"): string {
    this.#need(length);
    const start = this.#at;
    this.#at += length;
    return this.#buffer.toString(encoding, start, this.#at);
  }

  /** Signed little-endian integer; undefined beyond 2^47, which no shape or size here reaches. */
  long(length: number): number | undefined {
    if (length === 0) return 0;
    if (length > 6) {
      this.skip(length);
      return undefined;
    }
    this.#need(length);
    this.#at += length;
    return this.#buffer.readIntLE(this.#at - length, length);
  }

  /** Up to the next newline, which is consumed. Bytes as latin-1 characters. */
  line(): string {
    let end = this.#buffer.indexOf(0x0a, this.#at);
    if (end === -1) {
      this.#need(Math.min(LONGEST_LINE, this.source.size - this.offset));
      end = this.#buffer.indexOf(0x0a, this.#at);
      if (end === -1) throw new BrokenPickle("a line of text has no end");
    }
    const line = this.#buffer.toString("latin1", this.#at, end);
    this.#at = end + 1;
    return line;
  }
}
