import { HIGH, LOW } from "./words.ts";

const BUCKETS = 2048;
const SHIFTS = [0, 11, 22] as const;
/** Bits that the upper halves may differ in, so that 26 bits of every significand are in the key. */
const MOST_BITS = 26;

/**
 * The 32 bits that tell values apart: in what their upper halves lie above the least one, and as many of the bits
 * below as there is room for. Probabilities fit, as they have few exponents.
 */
interface Key {
  readonly least: number;
  readonly lowBits: number;
}

/**
 * Sorts by three digits of 11 bits where four would be needed for all of a double.
 * @param values positive and finite, as `other` overwritten
 * @returns the values, which lie in one of the two, sorted but for those of equal keys; nothing where values are
 *   negative or too far apart
 */
export function sortByNarrowKeys(values: Float64Array, other: Float64Array): Float64Array | undefined {
  const key = keyOf(wordsOf(values));
  if (key === undefined) return undefined;
  const counts = countDigits(wordsOf(values), key);
  let [from, to] = [values, other];
  for (const [digit, shift] of SHIFTS.entries()) {
    if (!toStarts(counts[digit], values.length)) continue;
    scatter(from, to, counts[digit], shift, key);
    [from, to] = [to, from];
  }
  return from;
}

function wordsOf({ buffer, byteOffset, length }: Float64Array): Int32Array {
  return new Int32Array(buffer, byteOffset, 2 * length);
}

function keyOf(words: Int32Array): Key | undefined {
  let least = words[HIGH];
  let most = words[HIGH];
  for (let at = HIGH; at < words.length; at += 2) {
    const high = words[at];
    if (high < least) least = high;
    if (high > most) most = high;
  }
  const bits = Math.max(1, 32 - Math.clz32(most - least));
  return least < 0 || bits > MOST_BITS ? undefined : { least, lowBits: 32 - bits };
}

/** All digits' counts in one pass: they do not depend on the order. */
function countDigits(words: Int32Array, { least, lowBits }: Key): readonly Uint32Array[] {
  const [first, second, third] = [0, 1, 2].map(() => new Uint32Array(BUCKETS));
  for (let at = 0; at < words.length; at += 2) {
    const key = ((words[at + HIGH] - least) << lowBits) | (words[at + LOW] >>> (32 - lowBits));
    first[key & (BUCKETS - 1)]++;
    second[(key >>> 11) & (BUCKETS - 1)]++;
    third[key >>> 22]++;
  }
  return [first, second, third];
}

/** Where each bucket starts, in place of its count. @returns false when all values are in one */
function toStarts(counts: Uint32Array, rows: number): boolean {
  let start = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = counts[bucket];
    if (count === rows) return false;
    counts[bucket] = start;
    start += count;
  }
  return true;
}

function scatter(
  from: Float64Array,
  to: Float64Array,
  starts: Uint32Array,
  shift: number,
  { least, lowBits }: Key,
): void {
  const words = wordsOf(from);
  for (let at = 0; at < from.length; at++) {
    const key = ((words[2 * at + HIGH] - least) << lowBits) | (words[2 * at + LOW] >>> (32 - lowBits));
    to[starts[(key >>> shift) & (BUCKETS - 1)]++] = from[at];
  }
}
