import { totalWeight } from "../arrays.ts";
import type { Output } from "./inputs.ts";

/**
 * Writes what the rows `from` to `to` add to a mean into the beginning of `into`. Blocks stay in the processor's
 * cache, so that one way of summing serves every metric without an array as long as the rows.
 */
export type RowTerms = (
  yTrue: Float64Array,
  yPred: Float64Array,
  from: number,
  to: number,
  into: Float64Array,
) => void;

/** Rows in a block: rounding grows with the block's quarter and the number of blocks, not with the rows. */
const BLOCK = 1024;

/** Weighted mean of the rows' terms. @throws AssayError `evaluation/no-rows` when nothing has weight */
export function meanOfTerms(terms: RowTerms, { yTrue, yPred, sampleWeight }: Output): number {
  const rows = yTrue.length;
  const block = new Float64Array(BLOCK);
  let total = 0;
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(rows, from + BLOCK);
    terms(yTrue, yPred, from, to, block);
    if (sampleWeight !== undefined)
      for (let row = from; row < to; row++) block[row - from] *= sampleWeight[row];
    total += sumOfBlock(block, to - from);
  }
  return total / totalWeight(rows, sampleWeight);
}

/** The terms of all rows, for a bootstrap that weights them again and again. */
export function allTerms(terms: RowTerms, { yTrue, yPred }: Output): Float64Array {
  const values = new Float64Array(yTrue.length);
  for (let from = 0; from < values.length; from += BLOCK) {
    const to = Math.min(values.length, from + BLOCK);
    terms(yTrue, yPred, from, to, values.subarray(from, to));
  }
  return values;
}

/** Four sums side by side: additions need not wait for one another. */
export function sumOfBlock(block: Float64Array, size: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let at = 0;
  for (; at + 4 <= size; at += 4) {
    a += block[at];
    b += block[at + 1];
    c += block[at + 2];
    d += block[at + 3];
  }
  for (; at < size; at++) a += block[at];
  return a + b + (c + d);
}
