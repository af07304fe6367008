/** Labels of classes: numbers or texts, in plain or typed arrays. */
export type Labels = ArrayLike<number> | ArrayLike<string>;
export type Numbers = ArrayLike<number>;
/** Labels as indices into their sorted distinct values. */
export interface Encoded {
    readonly classes: readonly (number | string)[];
    readonly codes: readonly Int32Array[];
}
/** Numbers by value, then texts by UTF-16; scikit-learn sorts either alone in the same way. */
export declare function compareLabels(a: number | string, b: number | string): number;
/**
 * Encodes several arrays of labels over one set of classes, as `np.unique` with the inverse would.
 * @param extra classes that exist even where no row has them
 */
export declare function encodeLabels(arrays: readonly Labels[], extra?: Labels): Encoded;
