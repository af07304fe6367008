import { sortByNarrowKeys } from "./narrow-keys.ts";
import { HIGH, LOW } from "./words.ts";

/** Below this the engine's own sort is quicker than counting digits. */
const SMALL = 4096;
const BUCKETS = 2048;
/** Moves a value that the last step may cost; beyond it the values share their upper bits too often. */
const MOST_MOVES = 4;
/** Digits from the least one up: word (0 low, 1 high) and shift. They hold the upper 43 bits of a double. */
const DIGITS = [
  [0, 21],
  [1, 0],
  [1, 11],
  [1, 22],
] as const;

/**
 * Sorts finite values ascending. Least-significant-digit radix sort (Knuth, TAOCP 3, 5.2.5) over the upper 43 bits
 * of the doubles, or over 32 bits where all are positive and near enough to one another; the few values that only the
 * bits below tell apart are then moved by insertion.
 * @param values are overwritten
 * @param scratch at least as long; overwritten
 * @returns the sorted values, which lie in one of the two
 */
export function sortScores(values: Float64Array, scratch: Float64Array): Float64Array {
  if (values.length < SMALL) return values.sort();
  const other = scratch.subarray(0, values.length);
  const narrow = sortByNarrowKeys(values, other);
  if (narrow !== undefined && insertStragglers(narrow)) return narrow;
  let [from, to] = narrow === other ? [other, values] : [values, other];
  for (const [word, shift] of DIGITS) {
    const words = new Uint32Array(from.buffer, from.byteOffset, from.length * 2);
    const first = word === 0 ? LOW : HIGH;
    const starts = startsOf(words, first, shift);
    if (starts === undefined) continue;
    for (let at = 0, wordAt = first; at < from.length; at++, wordAt += 2)
      to[starts[(words[wordAt] >>> shift) & (BUCKETS - 1)]++] = from[at];
    [from, to] = [to, from];
  }
  const ordered = negativesFirst(from, to);
  return insertStragglers(ordered) ? ordered : ordered.sort();
}

/** Where each bucket starts; nothing when all values are in one. */
function startsOf(words: Uint32Array, first: number, shift: number): Uint32Array | undefined {
  const counts = new Uint32Array(BUCKETS);
  for (let at = first; at < words.length; at += 2) counts[(words[at] >>> shift) & (BUCKETS - 1)]++;
  let start = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const count = counts[bucket];
    if (count === words.length / 2) return undefined;
    counts[bucket] = start;
    start += count;
  }
  return counts;
}

/** By their bits negative values come last and in descending order. */
function negativesFirst(values: Float64Array, other: Float64Array): Float64Array {
  const rows = values.length;
  const isNegative = (value: number) => value < 0 || Object.is(value, -0);
  if (!isNegative(values[rows - 1])) return values;
  let [low, high] = [0, rows - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isNegative(values[middle])) high = middle;
    else low = middle + 1;
  }
  const negatives = rows - low;
  for (let at = 0; at < negatives; at++) other[at] = values[rows - 1 - at];
  other.set(values.subarray(0, low), negatives);
  return other;
}

/** Insertion sort of what is almost sorted. @returns false when it gave up */
function insertStragglers(values: Float64Array): boolean {
  let left = values.length * MOST_MOVES;
  for (let at = 1; at < values.length; at++) {
    const value = values[at];
    if (values[at - 1] <= value) continue;
    let place = at;
    for (; place > 0 && values[place - 1] > value; place--) values[place] = values[place - 1];
    values[place] = value;
    left -= at - place;
    if (left < 0) return false;
  }
  return true;
}
