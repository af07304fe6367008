import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Bytes read by range, so that a file of any size costs only what is looked at. */
export interface ByteSource {
  readonly size: number;
  /** At most `length` bytes from `offset`; fewer at the end. */
  read(offset: number, length: number): Buffer;
}

/** Walkers ask for a few bytes many times; those come from one page. */
const SMALL = 4096;
const PAGE = 65_536;

/** A file that stays open until it is disposed of. Never followed by a write. */
export class FileSource implements ByteSource, Disposable {
  readonly size: number;
  readonly #descriptor: number;
  #page: Buffer = Buffer.alloc(0);
  #pageStart = 0;

  constructor(path: string) {
    this.#descriptor = openSync(path, "r");
    this.size = fstatSync(this.#descriptor).size;
  }

  read(offset: number, length: number): Buffer {
    const wanted = Math.max(0, Math.min(length, this.size - offset));
    if (wanted > SMALL) return this.#readFile(offset, wanted);
    if (offset < this.#pageStart || offset + wanted > this.#pageStart + this.#page.length) {
      this.#page = this.#readFile(offset, Math.max(0, Math.min(PAGE, this.size - offset)));
      this.#pageStart = offset;
    }
    return this.#page.subarray(offset - this.#pageStart, offset - this.#pageStart + wanted);
  }

  #readFile(offset: number, wanted: number): Buffer {
    const buffer = Buffer.allocUnsafe(wanted);
    let filled = 0;
    while (filled < wanted) {
      const got = readSync(this.#descriptor, buffer, filled, wanted - filled, offset + filled);
      if (got === 0) break;
      filled += got;
    }
    return buffer.subarray(0, filled);
  }

  [Symbol.dispose](): void {
    closeSync(this.#descriptor);
  }
}

export function bufferSource(bytes: Buffer): ByteSource {
  return { size: bytes.length, read: (offset, length) => bytes.subarray(offset, offset + length) };
}

/** A range of another source, as its own source from 0. */
export function sliceSource(source: ByteSource, start: number, length: number): ByteSource {
  const size = Math.max(0, Math.min(length, source.size - start));
  return {
    size,
    read: (offset, wanted) => source.read(start + offset, Math.max(0, Math.min(wanted, size - offset))),
  };
}
