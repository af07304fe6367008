import { HIGH } from "./logarithms.ts";

/** Numbers of the sample, and how many of them lie in the band on either side of the rank: four deviations. */
const SAMPLE = 4096;
const HALF_BAND = 128;
/** Fewer rows are not worth a sample. */
const LEAST_ROWS = 8 * SAMPLE;

/** Upper half of an infinity. */
const NOT_FINITE = 0x7ff00000;

/** Numbers of a narrow range that holds a rank and the next, in no order, and how many are less. */
export interface Band {
  readonly near: Float64Array;
  readonly before: number;
}

/**
 * Where the values around a rank lie is guessed from a sample (Floyd and Rivest 1975), so that one pass finds them.
 * Nothing where the guess is wrong, where many values are equal, or where some are not finite.
 */
export function bandAround(values: Float64Array, index: number): Band | undefined {
  const rows = values.length;
  if (rows < LEAST_ROWS) return undefined;
  const sample = Float64Array.from({ length: SAMPLE }, (_, at) => values[Math.floor((at * rows) / SAMPLE)]);
  sample.sort();
  const place = Math.round((index * SAMPLE) / rows);
  if (place < HALF_BAND || place + HALF_BAND >= SAMPLE) return undefined;
  const least = keyOf(wordsOf(sample)[2 * (place - HALF_BAND) + HIGH]);
  const most = keyOf(wordsOf(sample)[2 * (place + HALF_BAND) + HIGH]);
  const words = wordsOf(values);
  const near = new Float64Array(Math.ceil(rows / 8));
  let size = 0;
  let less = 0;
  let outside = 0;
  for (let row = 0; row < rows; row++) {
    const word = words[2 * row + HIGH];
    const key = keyOf(word);
    outside |= NOT_FINITE - 1 - (word & 0x7fffffff);
    // The sign bit is 1 where a key is less: no processor foresees a branch here.
    less += (key - least) >>> 31;
    if (((key - least) | (most - key)) >= 0) {
      if (size === near.length) return undefined;
      near[size++] = values[row];
    }
  }
  const isInside = index >= less && index + 1 < less + size;
  return isInside && outside >= 0 ? { near: near.subarray(0, size), before: less } : undefined;
}

/** 31 bits that compare as the numbers do, so that the difference of two has a sign bit. */
function keyOf(word: number): number {
  return (word ^ ((word >> 31) & 0x7fffffff)) >> 1;
}

function wordsOf(values: Float64Array): Int32Array {
  return new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
}
