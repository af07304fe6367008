const MAGIC = 0x184d2204;
const SKIPPABLE = 0x184d2a50;
const LEAST_MATCH = 4;

/**
 * Unpacks LZ4 frames, as Arrow packs buffers with by default, to at most `limit` bytes. Checksums are not
 * compared: the data has none in most files.
 * Format: https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md
 * @throws RangeError for what is no frame or unpacks to more
 */
export function unpackLz4(packed: Uint8Array, limit: number): Uint8Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const output = new Output(limit);
  for (let at = 0; at + 4 <= packed.length; ) {
    const magic = view.getUint32(at, true);
    if ((magic & 0xfffffff0) >>> 0 === SKIPPABLE) at += 8 + view.getUint32(at + 4, true);
    else if (magic === MAGIC) at = frame(packed, view, at + 4, output);
    else throw new RangeError("the bytes are no LZ4 frame");
  }
  return output.bytes();
}

function frame(packed: Uint8Array, view: DataView, start: number, output: Output): number {
  const flags = view.getUint8(start);
  const has = (bit: number) => (flags & bit) !== 0;
  if (flags >> 6 !== 1 || has(1))
    throw new RangeError("the LZ4 frame is of another version or has a dictionary");
  const begin = output.length;
  const isIndependent = has(32);
  let at = start + 2 + (has(8) ? 8 : 0) + 1;
  for (;;) {
    const head = view.getUint32(at, true);
    at += 4;
    if (head === 0) return at + (has(4) ? 4 : 0);
    const size = head & 0x7fffffff;
    if (at + size > packed.length) throw new RangeError("the LZ4 frame was cut off");
    const block = packed.subarray(at, at + size);
    if (head >>> 31 === 1) output.append(block);
    else unpackBlock(block, output, isIndependent ? output.length : begin);
    at += size + (has(16) ? 4 : 0);
  }
}

function unpackBlock(block: Uint8Array, output: Output, oldest: number): void {
  let at = 0;
  const lengthFrom = (short: number) => {
    let length = short;
    if (short !== 15) return length;
    for (let more = 255; more === 255; length += more) {
      if (at >= block.length) throw new RangeError("the LZ4 block was cut off");
      more = block[at++];
    }
    return length;
  };
  while (at < block.length) {
    const token = block[at++];
    const literals = lengthFrom(token >> 4);
    if (at + literals > block.length) throw new RangeError("the LZ4 block was cut off");
    output.append(block.subarray(at, at + literals));
    at += literals;
    if (at === block.length) return;
    const distance = block[at] | (block[at + 1] << 8);
    at += 2;
    if (at > block.length || distance === 0 || output.length - distance < oldest)
      throw new RangeError("the LZ4 block refers to bytes that are not there");
    output.repeat(distance, lengthFrom(token & 15) + LEAST_MATCH);
  }
}

class Output {
  length = 0;
  readonly #limit: number;
  #buffer = new Uint8Array(65_536);

  constructor(limit: number) {
    this.#limit = limit;
  }

  append(bytes: Uint8Array): void {
    this.#grow(bytes.length);
    this.#buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  repeat(distance: number, count: number): void {
    this.#grow(count);
    const buffer = this.#buffer;
    const from = this.length - distance;
    if (distance >= count) buffer.copyWithin(this.length, from, from + count);
    // What is copied may be what was just written.
    else for (let at = 0; at < count; at++) buffer[this.length + at] = buffer[from + at];
    this.length += count;
  }

  bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.length);
  }

  #grow(count: number): void {
    const needed = this.length + count;
    if (needed > this.#limit) throw new RangeError(`it unpacks to more than ${this.#limit} bytes`);
    if (needed <= this.#buffer.length) return;
    const larger = new Uint8Array(Math.min(this.#limit, Math.max(needed, this.#buffer.length * 2)));
    larger.set(this.#buffer.subarray(0, this.length));
    this.#buffer = larger;
  }
}
