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

/** The sum of what the rows `from` to `to` add; NaN where only the terms tell. */
export type RowSum = (yTrue: Float64Array, yPred: Float64Array, from: number, to: number) => number;

/** Rows in a block: rounding grows with the block's quarter and the number of blocks, not with the rows. */
export const BLOCK = 1024;

/**
 * Weighted mean of the rows' terms.
 * @param sum of the terms without weights, where there is a quicker way to it
 * @throws AssayError `evaluation/no-rows` when nothing has weight
 */
export function meanOfTerms(terms: RowTerms, { yTrue, yPred, sampleWeight }: Output, sum?: RowSum): number {
  const rows = yTrue.length;
  const block = new Float64Array(BLOCK);
  const sums = new Float64Array(2);
  let total = 0;
  let weight = 0;
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(rows, from + BLOCK);
    const quick = sum !== undefined && sampleWeight === undefined ? sum(yTrue, yPred, from, to) : Number.NaN;
    if (!Number.isNaN(quick)) {
      total += quick;
      continue;
    }
    terms(yTrue, yPred, from, to, block);
    if (sampleWeight === undefined) total += sumOfBlock(block, to - from);
    else {
      addWeighted(block, sampleWeight, from, to, sums);
      total += sums[0];
      weight += sums[1];
    }
  }
  if (sampleWeight === undefined) return total / totalWeight(rows, undefined);
  const isWeight = weight > 0 && weight < Number.POSITIVE_INFINITY;
  return total / (isWeight ? weight : totalWeight(rows, sampleWeight));
}

/** Writes the sum of the terms times their weights, and that of the weights; two of each side by side. */
function addWeighted(
  block: Float64Array,
  weights: Float64Array,
  from: number,
  to: number,
  into: Float64Array,
): void {
  let first = 0;
  let second = 0;
  let firstWeight = 0;
  let secondWeight = 0;
  let row = from;
  for (; row < to - 1; row += 2) {
    const weight = weights[row];
    const other = weights[row + 1];
    first += block[row - from] * weight;
    second += block[row - from + 1] * other;
    firstWeight += weight;
    secondWeight += other;
  }
  if (row < to) {
    first += block[row - from] * weights[row];
    firstWeight += weights[row];
  }
  into[0] = first + second;
  into[1] = firstWeight + secondWeight;
}

/** The same where one prediction is made for all rows. */
export function meanOfConstant(
  terms: RowTerms,
  prediction: number,
  given: Omit<Output, "yPred">,
  sum?: RowSum,
): number {
  const yPred = new Float64Array(Math.min(BLOCK, given.yTrue.length)).fill(prediction);
  const ofBlock: RowTerms = (yTrue, _, from, to, into) =>
    terms(yTrue.subarray(from, to), yPred, 0, to - from, into);
  const sumOfBlock: RowSum | undefined =
    sum && ((yTrue, _, from, to) => sum(yTrue.subarray(from, to), yPred, 0, to - from));
  return meanOfTerms(ofBlock, { ...given, yPred }, sumOfBlock);
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
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let at = 0;
  for (; at < size - 3; at += 4) {
    first += block[at];
    second += block[at + 1];
    third += block[at + 2];
    fourth += block[at + 3];
  }
  for (; at < size; at++) first += block[at];
  return first + second + (third + fourth);
}
