import type { Output } from "./inputs.ts";
/**
 * Writes what the rows `from` to `to` add to a mean into the beginning of `into`. Blocks stay in the processor's
 * cache, so that one way of summing serves every metric without an array as long as the rows.
 */
export type RowTerms = (yTrue: Float64Array, yPred: Float64Array, from: number, to: number, into: Float64Array) => void;
/** The sum of what the rows `from` to `to` add; NaN where only the terms tell. */
export type RowSum = (yTrue: Float64Array, yPred: Float64Array, from: number, to: number) => number;
/** Rows in a block: rounding grows with the block's quarter and the number of blocks, not with the rows. */
export declare const BLOCK = 1024;
/**
 * Weighted mean of the rows' terms.
 * @param sum of the terms without weights, where there is a quicker way to it
 * @throws AssayError `evaluation/no-rows` when nothing has weight
 */
export declare function meanOfTerms(terms: RowTerms, { yTrue, yPred, sampleWeight }: Output, sum?: RowSum): number;
/** The same where one prediction is made for all rows. */
export declare function meanOfConstant(terms: RowTerms, prediction: number, given: Omit<Output, "yPred">, sum?: RowSum): number;
/** The terms of all rows, for a bootstrap that weights them again and again. */
export declare function allTerms(terms: RowTerms, { yTrue, yPred }: Output): Float64Array;
/** Four sums side by side: additions need not wait for one another. */
export declare function sumOfBlock(block: Float64Array, size: number): number;
