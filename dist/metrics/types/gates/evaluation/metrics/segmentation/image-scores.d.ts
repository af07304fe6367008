import { type ImagesInput, type SegmentationAverage } from "./pixels.ts";
/** A score; null where it is 0/0, which is where torchmetrics has NaN. */
export type ImageScore = number | null;
export interface MeanIouInput extends ImagesInput {
    readonly perClass?: boolean;
}
export interface DiceScoreInput extends ImagesInput {
    /** Default `macro`. */
    readonly average?: SegmentationAverage;
    /** `global` takes all images as one; default `samplewise`. */
    readonly aggregationLevel?: "samplewise" | "global";
}
export interface GeneralizedDiceScoreInput extends ImagesInput {
    readonly perClass?: boolean;
    /** A class weighs 1 / its true pixels², 1 / its true pixels, or 1; default `square`. */
    readonly weightType?: "square" | "simple" | "linear";
}
/**
 * Mean over the classes that occur of intersection over union, for each image. 0 to 1, higher is better; null for
 * an image of background alone that does not count. With `perClass` each class of each image, -1 where it does not
 * occur. Source: `torchmetrics.functional.segmentation.mean_iou` 1.9.
 * @throws AssayError as `areasOf`
 */
export declare function meanIou(input: MeanIouInput & {
    readonly perClass: true;
}): number[][];
export declare function meanIou(input: MeanIouInput): ImageScore[];
/**
 * 2 × intersection / (true + predicted pixels), which is F1, for each image, or one for all of them with
 * `aggregationLevel: "global"`. 0 to 1, higher is better; null where nothing occurs. With `average: "none"` of each
 * class. Source: `torchmetrics.functional.segmentation.dice_score` 1.9.
 * @throws AssayError as `areasOf`; `evaluation/option` for `average`
 */
export declare function diceScore(input: DiceScoreInput & {
    readonly average: "none";
}): ImageScore[][];
export declare function diceScore(input: DiceScoreInput): ImageScore[];
/**
 * Dice over all classes at once, rare classes weighing more, for each image (Crum et al. 2006; Sudre et al. 2017).
 * 0 to 1, higher is better; 0 where nothing occurs. A class without true pixels weighs as much as in that of the
 * other images where it weighs most, or nothing. With `perClass` of each class.
 * Source: `torchmetrics.functional.segmentation.generalized_dice_score` 1.9, which mixes up the classes of that
 * weight when there are several images.
 * @throws AssayError as `areasOf`; `evaluation/option` for `weightType`
 */
export declare function generalizedDiceScore(input: GeneralizedDiceScoreInput & {
    readonly perClass: true;
}): number[][];
export declare function generalizedDiceScore(input: GeneralizedDiceScoreInput): number[];
