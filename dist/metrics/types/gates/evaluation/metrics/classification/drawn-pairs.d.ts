import type { Pairs } from "./pairs.ts";
/**
 * The pairs of the same rows under changing multiplicities: the cell of each row is looked up once, so that a
 * further resample costs one addition a row. Classes that were not drawn do not occur.
 * @param classes all classes; labels are indices into them
 */
export declare function preparePairs(real: ArrayLike<number>, predicted: ArrayLike<number>, classes: number): (multiplicity: Uint32Array) => Pairs;
