const BUCKETS = 2048;
const MASK = BUCKETS - 1;
/** Below this a comparison sort is quicker than counting buckets. */
const SMALL = 2000;
/** Bits that the upper halves may differ in, so that 26 bits of every significand fit into a key of 32. */
const MOST_BITS = 26;
/** Moves a row that the last step may cost; beyond it the values share their upper bits too often. */
const MOST_MOVES = 4;

/**
 * Row numbers in ascending order of their finite values (−0 equals 0); rows of equal value keep their order.
 * Least-significant-digit radix sort (Knuth, TAOCP 3, 5.2.5) over the upper 43 bits of the doubles, or over 32 where
 * these tell as much; the few rows that only the bits below tell apart are then moved by insertion.
 */
export function sortedOrder(values: ArrayLike<number>): Uint32Array {
  const rows = values.length;
  if (rows < SMALL) return byComparison(rowNumbers(rows), values);
  const { low, high } = sortableBits(values);
  let from: Keyed = { rows: rowNumbers(rows), high };
  let to: Keyed = { rows: new Uint32Array(rows), high: new Uint32Array(rows) };
  const lowStarts = low && bucketStarts(low, 0);
  if (low !== undefined && lowStarts !== undefined) {
    for (let row = 0; row < rows; row++) {
      const place = lowStarts[low[row]]++;
      to.rows[place] = row;
      to.high[place] = high[row];
    }
    [from, to] = [to, from];
  }
  for (const shift of [0, 11, 22]) {
    const starts = bucketStarts(from.high, shift);
    if (starts === undefined) continue;
    scatter(from, to, starts, shift);
    [from, to] = [to, from];
  }
  return insertStragglers(from, values) ? from.rows : byComparison(from.rows, values);
}

/** Rows with the upper half of their value's bits, which move together. */
interface Keyed {
  readonly rows: Uint32Array;
  readonly high: Uint32Array;
}

function scatter(from: Keyed, to: Keyed, starts: Uint32Array, shift: number): void {
  const [rows, high, toRows, toHigh] = [from.rows, from.high, to.rows, to.high];
  for (let at = 0; at < rows.length; at++) {
    const key = high[at];
    const place = starts[(key >>> shift) & MASK]++;
    toRows[place] = rows[at];
    toHigh[place] = key;
  }
}

function rowNumbers(rows: number): Uint32Array {
  const order = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) order[row] = row;
  return order;
}

function byComparison(order: Uint32Array, values: ArrayLike<number>): Uint32Array {
  return order.sort((a, b) => values[a] - values[b] || a - b);
}

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
const [LOW, HIGH] = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? [0, 1] : [1, 0];

/** All bits of a negative number are turned, of others the sign only: then they compare as unsigned integers. */
function flipOf(high: number): number {
  return high >>> 31 === 1 ? -1 : 0;
}

/**
 * What the doubles are sorted by: the upper 32 bits and the 11 below, turned so that they compare. Values near to one
 * another, as probabilities are, leave the bits above their difference out and need no lower ones beside.
 */
function sortableBits(values: ArrayLike<number>): { low?: Uint16Array; high: Uint32Array } {
  const rows = values.length;
  const high = new Uint32Array(rows);
  let [least, most] = [0xffffffff, 0];
  for (let row = 0; row < rows; row++) {
    // 0 for −0.
    double[0] = values[row] + 0;
    const bits = (words[HIGH] ^ (flipOf(words[HIGH]) | 0x80000000)) >>> 0;
    high[row] = bits;
    if (bits < least) least = bits;
    if (bits > most) most = bits;
  }
  const lowBits = Math.clz32(most - least) - (most === least ? 1 : 0);
  if (lowBits >= 32 - MOST_BITS) {
    for (let row = 0; row < rows; row++) {
      double[0] = values[row] + 0;
      const below = (words[LOW] ^ flipOf(words[HIGH])) >>> (32 - lowBits);
      high[row] = ((high[row] - least) << lowBits) | below;
    }
    return { high };
  }
  const low = new Uint16Array(rows);
  for (let row = 0; row < rows; row++) {
    double[0] = values[row] + 0;
    low[row] = (words[LOW] ^ flipOf(words[HIGH])) >>> 21;
  }
  return { low, high };
}

/** Where each bucket starts; nothing when all keys are in one. */
function bucketStarts(keys: Uint32Array | Uint16Array, shift: number): Uint32Array | undefined {
  const counts = new Uint32Array(BUCKETS);
  for (let at = 0; at < keys.length; at++) counts[(keys[at] >>> shift) & MASK]++;
  let start = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = counts[bucket];
    if (count === keys.length) return undefined;
    counts[bucket] = start;
    start += count;
  }
  return counts;
}

/** Insertion sort of what is almost sorted; only rows of equal upper bits can be out of order. */
function insertStragglers({ rows, high }: Keyed, values: ArrayLike<number>): boolean {
  let left = rows.length * MOST_MOVES;
  for (let at = 1; at < rows.length; at++) {
    if (high[at] !== high[at - 1]) continue;
    const row = rows[at];
    const value = values[row];
    let place = at;
    for (; place > 0 && values[rows[place - 1]] > value; place--) rows[place] = rows[place - 1];
    rows[place] = row;
    left -= at - place;
    if (left < 0) return false;
  }
  return true;
}
