/** Where the low and the high half of a 64-bit integer lie. */
const [LOW, HIGH] = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? [0, 1] : [1, 0];
const HALF = 2 ** 32;

/**
 * Writes 64-bit integers as numbers, rounded beyond 2^53. By their halves: a bigint for each would have to be
 * allocated, which takes longer than the rest of a small model's batch.
 */
export function readIntegers(
  integers: BigInt64Array | BigUint64Array,
  length: number,
  into: Float64Array,
  from: number,
): void {
  const { buffer, byteOffset } = integers;
  const low = new Uint32Array(buffer, byteOffset, 2 * length);
  const high = integers instanceof BigInt64Array ? new Int32Array(buffer, byteOffset, 2 * length) : low;
  for (let at = 0; at < length; at++) into[from + at] = high[2 * at + HIGH] * HALF + low[2 * at + LOW];
}

/** Puts whole numbers into every `width`-th place from `at` on, the last one again up to `rows`. */
export function writeIntegers(
  into: BigInt64Array | BigUint64Array,
  values: Float64Array,
  at: number,
  width: number,
  rows: number,
): void {
  const words = new Int32Array(into.buffer, into.byteOffset, 2 * into.length);
  for (let row = 0; row < rows; row++) {
    const value = values[row < values.length ? row : values.length - 1];
    const place = 2 * (row * width + at);
    words[place + LOW] = value;
    words[place + HIGH] = Math.floor(value / HALF);
  }
}
