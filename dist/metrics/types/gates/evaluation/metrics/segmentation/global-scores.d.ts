import { type PixelInput, type SegmentationAverage } from "./pixels.ts";
export interface JaccardIndexInput extends PixelInput {
    /** Default `macro`. */
    readonly average?: SegmentationAverage;
    /** The value of a class that neither has; default 0. Such a class never counts in `macro`. */
    readonly zeroDivision?: 0 | 1;
}
export interface PixelAccuracyInput extends PixelInput {
    /** Default `micro`: the share of all pixels. */
    readonly average?: SegmentationAverage;
}
/** One number, or with `average: "none"` one for each class. */
interface ByAverage<Input> {
    (input: Input & {
        readonly average: "none";
    }): number[];
    (input: Input): number;
}
/**
 * Intersection over union of the classes, over all pixels at once. 0 to 1, higher is better.
 * Source: `torchmetrics.functional.classification.multiclass_jaccard_index` 1.9.
 * @throws AssayError as `areasOf`; `evaluation/option` for `average`; `evaluation/undefined` where no class counts
 */
export declare const jaccardIndex: ByAverage<JaccardIndexInput>;
/**
 * Share of the pixels whose class is right; averaged over the classes, of each class's true pixels. 0 to 1,
 * higher is better. Source: `torchmetrics.functional.classification.multiclass_accuracy` 1.9.
 * @throws AssayError as `jaccardIndex`
 */
export declare const pixelAccuracy: ByAverage<PixelAccuracyInput>;
export {};
