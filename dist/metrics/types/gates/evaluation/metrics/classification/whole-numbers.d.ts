import type { Labels } from "../labels.ts";
/**
 * Two arrays of labels as 32-bit integers, block by block, so that no copy of the whole is made.
 * @param visit gets rows of both and the number of the first; false stops
 * @returns false where it was stopped or some label is no such integer
 */
export declare function forEachBlock(yTrue: Labels, yPred: Labels, visit: (real: Int32Array, predicted: Int32Array, from: number) => boolean): boolean;
