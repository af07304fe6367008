import type { Labels } from "../labels.ts";
import { forEachBlock } from "./whole-numbers.ts";

/** Weight of each pair of a true and a predicted label, in a square table whose side is a power of two. */
export interface Table {
  readonly low: number;
  readonly shift: number;
  /** Rows of each pair, some here and the rest in `others`; the true label picks the line. */
  readonly counts: Uint32Array;
  readonly others: Uint32Array;
  /** Weight of each pair, where rows have weights. */
  readonly sums?: Float64Array;
}

/** Below this many cells a table is worth its while for any number of rows. */
const FEW_CELLS = 4096;
const MOST_CELLS = 2 ** 20;

interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The table of whole-number labels; nothing where some are no 32-bit integers, or where it would have many more
 * cells than there are rows.
 */
export function tally(yTrue: Labels, yPred: Labels, weights?: Float64Array): Table | undefined {
  // One pass where the first rows tell the range of all, as they mostly do.
  let table: Table | undefined;
  const isDone = forEachBlock(yTrue, yPred, (real, predicted, from) => {
    if (from === 0) table = emptyTable(rangeOf(real, predicted), yTrue.length, weights !== undefined);
    return table !== undefined && add(table, real, predicted, weights?.subarray(from));
  });
  if (isDone || table === undefined) return table;
  const range = rangeOfAll(yTrue, yPred);
  const wide = range && emptyTable(range, yTrue.length, weights !== undefined);
  if (wide === undefined) return undefined;
  forEachBlock(yTrue, yPred, (real, predicted, from) => add(wide, real, predicted, weights?.subarray(from)));
  return wide;
}

function emptyTable({ low, high }: Range, rows: number, isWeighted: boolean): Table | undefined {
  const shift = Math.max(1, 32 - Math.clz32(high - low));
  const cells = 2 ** (2 * shift);
  if (cells > Math.min(MOST_CELLS, Math.max(FEW_CELLS, 4 * rows))) return undefined;
  const counts = new Uint32Array(cells);
  const others = new Uint32Array(cells);
  return { low, shift, counts, others, sums: isWeighted ? new Float64Array(cells) : undefined };
}

function add(
  { low, shift, counts, others, sums }: Table,
  real: Int32Array,
  predicted: Int32Array,
  weights: Float64Array | undefined,
): boolean {
  if (sums === undefined || weights === undefined)
    return shift === 1 && low === 0
      ? countOfZeroAndOne(real, predicted, counts)
      : countRows(real, predicted, low, shift, counts, others);
  return addRows(real, predicted, low, shift, counts, sums, weights);
}

function rangeOfAll(yTrue: Labels, yPred: Labels): Range | undefined {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const isWhole = forEachBlock(yTrue, yPred, (real, predicted) => {
    const range = rangeOf(real, predicted);
    low = Math.min(low, range.low);
    high = Math.max(high, range.high);
    return true;
  });
  return isWhole ? { low, high } : undefined;
}

function rangeOf(real: Int32Array, predicted: Int32Array): Range {
  let low = real[0];
  let high = low;
  for (let row = 0; row < real.length; row++) {
    const [one, other] = [real[row], predicted[row]];
    if (one < low) low = one;
    if (one > high) high = one;
    if (other < low) low = other;
    if (other > high) high = other;
  }
  return { low, high };
}

/** The same of the classes 0 and 1: how often each and both are 1 says all four cells, without a table. */
function countOfZeroAndOne(real: Int32Array, predicted: Int32Array, counts: Uint32Array): boolean {
  const rows = real.length;
  let seen = 0;
  let ones = 0;
  let founds = 0;
  let both = 0;
  for (let row = 0; row < rows; row++) {
    const one = real[row];
    const found = predicted[row];
    seen |= one | found;
    ones = (ones + one) | 0;
    founds = (founds + found) | 0;
    both = (both + (one & found)) | 0;
  }
  if (seen >>> 1 !== 0) return false;
  counts[0] += rows - ones - founds + both;
  counts[1] += founds - both;
  counts[2] += ones - both;
  counts[3] += both;
  return true;
}

/** False when a label is outside the table. Neighbours go to two halves, so that no sum waits for the last. */
function countRows(
  real: Int32Array,
  predicted: Int32Array,
  low: number,
  shift: number,
  counts: Uint32Array,
  others: Uint32Array,
): boolean {
  const even = real.length & ~1;
  for (let row = 0; row < even; row += 2) {
    const one = (real[row] - low) | 0;
    const found = (predicted[row] - low) | 0;
    const nextOne = (real[row + 1] - low) | 0;
    const nextFound = (predicted[row + 1] - low) | 0;
    if ((one | found | nextOne | nextFound) >>> shift !== 0) return false;
    counts[(one << shift) | found]++;
    others[(nextOne << shift) | nextFound]++;
  }
  if (even < real.length) {
    const one = (real[even] - low) | 0;
    const found = (predicted[even] - low) | 0;
    if ((one | found) >>> shift !== 0) return false;
    counts[(one << shift) | found]++;
  }
  return true;
}

function addRows(
  real: Int32Array,
  predicted: Int32Array,
  low: number,
  shift: number,
  counts: Uint32Array,
  sums: Float64Array,
  weights: Float64Array,
): boolean {
  for (let row = 0; row < real.length; row++) {
    const one = (real[row] - low) | 0;
    const found = (predicted[row] - low) | 0;
    if ((one | found) >>> shift !== 0) return false;
    const cell = (one << shift) | found;
    counts[cell]++;
    sums[cell] += weights[row];
  }
  return true;
}
