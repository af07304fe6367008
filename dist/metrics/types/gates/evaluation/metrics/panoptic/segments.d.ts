import type { Numbers } from "../labels.ts";
/** One image: the category of each pixel and which instance of it, in any order as long as it is the same in both. */
export interface PanopticImage {
    readonly category: Numbers;
    /** Of no meaning for stuff. */
    readonly instance: Numbers;
}
/** Pixels of no known category. */
export declare const VOID = -1;
/** Segments of one image, with their pixels. */
export interface Segments {
    /** By segment; VOID for the one of all other pixels. */
    readonly categories: readonly number[];
    readonly areas: readonly number[];
    /** By pixel. */
    readonly ofPixel: Int32Array;
}
/** What the categories are. */
export interface Categories {
    readonly things: ReadonlySet<number>;
    readonly stuffs: ReadonlySet<number>;
}
/**
 * @param isStrict whether a pixel of another category is refused
 * @throws AssayError `evaluation/length-mismatch`, `evaluation/no-rows`, `evaluation/classes-mismatch`
 */
export declare function segmentsOf({ category, instance }: PanopticImage, { things, stuffs }: Categories, isStrict: boolean): Segments;
