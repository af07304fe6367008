import { requireFinite } from "../arrays.ts";

/** Numbers share a bucket where sign, exponent and the first four bits of the fraction are the same. */
const BUCKETS = 2 ** 16;
/** Buckets at either end that only NaN and infinities fall into. */
const NOT_FINITE = 16;
/** Where the upper half of a double is. */
const HIGH = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** How much falls into each bucket, in the order of the numbers. */
export interface ValueBuckets {
  readonly values: Float64Array;
  readonly words: Int32Array;
  /** Rows of each bucket. */
  readonly counts: Uint32Array;
  /** Their weights; without weights the rows. */
  readonly weights: Float64Array | Uint32Array;
}

/** One pass over the numbers. @throws AssayError `evaluation/not-finite` */
export function bucketsOf(values: Float64Array, sampleWeight?: Float64Array): ValueBuckets {
  const words = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  const counts = new Uint32Array(BUCKETS);
  const weights = sampleWeight === undefined ? counts : new Float64Array(BUCKETS);
  for (let row = 0; row < values.length; row++) counts[bucketOf(words[2 * row + HIGH])]++;
  if (sampleWeight !== undefined)
    for (let row = 0; row < values.length; row++)
      weights[bucketOf(words[2 * row + HIGH])] += sampleWeight[row];
  for (let at = 0; at < NOT_FINITE; at++)
    if (counts[at] + counts[BUCKETS - 1 - at] > 0) requireFinite("the values", values);
  return { values, words, counts, weights };
}

/** The bucket in which the weights of it and all before reach `rank`, and the weight before it. */
export function bucketReaching({ weights }: ValueBuckets, rank: number): { bucket: number; before: number } {
  let before = 0;
  let last = { bucket: 0, before: 0 };
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    if (weights[bucket] === 0) continue;
    last = { bucket, before };
    before += weights[bucket];
    if (before >= rank) break;
  }
  return last;
}

/** The rows of a bucket and of the next one that has weight, in the order in which they are given. */
export function rowsFrom({ values, words, counts, weights }: ValueBuckets, bucket: number): Uint32Array {
  let next = bucket + 1;
  while (next < BUCKETS - 1 && weights[next] === 0) next++;
  let size = 0;
  for (let at = bucket; at <= next; at++) size += counts[at];
  const rows = new Uint32Array(size);
  for (let row = 0, at = 0; row < values.length; row++) {
    const own = bucketOf(words[2 * row + HIGH]);
    if (own >= bucket && own <= next) rows[at++] = row;
  }
  return rows;
}

/** Bits of a negative number are turned, so that they compare as the numbers do. */
function bucketOf(high: number): number {
  return ((high ^ ((high >> 31) & 0x7fffffff)) >> 16) + BUCKETS / 2;
}
