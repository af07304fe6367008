import type { Numbers } from "../labels.ts";
/** The class of each pixel, in any order as long as it is the same in both. */
export interface PixelInput {
    readonly yTrue: Numbers;
    readonly yPred: Numbers;
    readonly numClasses: number;
    /** Pixels whose true class is this are left out; it may lie outside the classes, as 255 often does. */
    readonly ignoreIndex?: number;
}
/** Several images, each as the classes of its pixels. */
export interface ImagesInput {
    readonly yTrue: ArrayLike<Numbers>;
    readonly yPred: ArrayLike<Numbers>;
    readonly numClasses: number;
    /** Whether class 0 counts; default true. */
    readonly includeBackground?: boolean;
    readonly ignoreIndex?: number;
}
/** How the scores of the classes become one: their mean, by their true pixels, over all pixels, or not at all. */
export type SegmentationAverage = "micro" | "macro" | "weighted" | "none";
/** Pixels of each class. */
export interface Areas {
    readonly both: Float64Array;
    readonly real: Float64Array;
    readonly predicted: Float64Array;
}
/**
 * @throws AssayError `evaluation/no-rows` where no pixel counts, `evaluation/length-mismatch`,
 *   `evaluation/option` for `numClasses`, `evaluation/classes-mismatch` for a class outside 0 to numClasses - 1
 */
export declare function areasOf({ yTrue, yPred, numClasses, ignoreIndex }: PixelInput): Areas;
/** The areas in each image, without the background where it does not count. */
export declare function areasOfImages(input: ImagesInput): readonly Areas[];
/** All images as one. */
export declare function addAreas(images: readonly Areas[]): Areas;
export declare function sumOf(values: Float64Array): number;
/** @throws AssayError `evaluation/option` */
export declare function requireAverage(average: string, known: readonly string[]): void;
