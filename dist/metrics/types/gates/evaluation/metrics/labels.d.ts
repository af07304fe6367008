/** Labels of classes: numbers, texts, or true and false, which are 1 and 0; in plain or typed arrays. */
export type Labels = ArrayLike<number> | ArrayLike<string> | ArrayLike<boolean>;
export type Numbers = ArrayLike<number>;
/** Numbers and texts, as labels are compared. */
export type PlainLabels = ArrayLike<number> | ArrayLike<string>;
/** Labels as indices into their sorted distinct values. */
export interface Encoded {
    readonly classes: readonly (number | string)[];
    readonly codes: readonly Int32Array[];
}
/** By code point, as Python and NumPy sort texts; `<` takes UTF-16, which has U+10000 and more before U+E000. */
export declare function compareTexts(a: string, b: string): number;
/** Numbers by value, then texts; scikit-learn sorts either alone in the same way. */
export declare function compareLabels(a: number | string, b: number | string): number;
/**
 * Encodes several arrays of labels over one set of classes, as `np.unique` with the inverse would.
 * @param extra classes that exist even where no row has them
 */
export declare function encodeLabels(arrays: readonly Labels[], extra?: Labels): Encoded;
/**
 * True and false as 1 and 0, and whole numbers of 64 bits as numbers.
 * @throws AssayError `evaluation/label-type` for a whole number that no double holds
 */
export declare function numbered(labels: Labels): PlainLabels;
/** One label as `numbered` has it. */
export declare function numberedLabel(label: number | string | boolean): number | string;
