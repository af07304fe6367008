const BITS = 11;
const BUCKETS = 1 << BITS;
const MASK = BUCKETS - 1;
/** Below this a comparison sort is quicker than counting buckets. */
const SMALL = 2000;

/**
 * Row numbers in ascending order of their finite values (−0 equals 0); rows of equal value keep their order.
 * Least-significant-digit radix sort over the bits of the doubles (Knuth, TAOCP 3, 5.2.5); digits that all
 * rows share, as the low ones of 32-bit floats, are skipped.
 */
export function sortedOrder(values: ArrayLike<number>): Uint32Array {
  const rows = values.length;
  let order = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) order[row] = row;
  if (rows < SMALL) return order.sort((a, b) => values[a] - values[b] || a - b);
  const { low, high } = sortableBits(values);
  let other = new Uint32Array(rows);
  for (const [words, shift] of [
    [low, 0],
    [low, 11],
    [low, 22],
    [high, 0],
    [high, 11],
    [high, 22],
  ] as const) {
    const starts = bucketStarts(words, shift);
    if (starts === undefined) continue;
    for (let at = 0; at < rows; at++) {
      const row = order[at];
      other[starts[(words[row] >>> shift) & MASK]++] = row;
    }
    [order, other] = [other, order];
  }
  return order;
}

/** The doubles' bits turned so that they compare as unsigned integers; 22 + 10 bits a word suffice for 11s. */
function sortableBits(values: ArrayLike<number>): { low: Uint32Array; high: Uint32Array } {
  const rows = values.length;
  const low = new Uint32Array(rows);
  const high = new Uint32Array(rows);
  const double = new Float64Array(1);
  const words = new Uint32Array(double.buffer);
  const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
  const [lowAt, highAt] = littleEndian ? [0, 1] : [1, 0];
  for (let row = 0; row < rows; row++) {
    double[0] = values[row] + 0;
    const negative = words[highAt] >>> 31 === 1;
    low[row] = negative ? ~words[lowAt] : words[lowAt];
    high[row] = negative ? ~words[highAt] : words[highAt] | 0x80000000;
  }
  return { low, high };
}

function bucketStarts(words: Uint32Array, shift: number): Uint32Array | undefined {
  const counts = new Uint32Array(BUCKETS);
  for (let row = 0; row < words.length; row++) counts[(words[row] >>> shift) & MASK]++;
  let start = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = counts[bucket];
    if (count === words.length) return undefined;
    counts[bucket] = start;
    start += count;
  }
  return counts;
}
