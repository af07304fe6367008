import { type CocoInput, type Id } from "./annotations.ts";
/** COCO's twelve numbers; -1 where no ground truth is of that kind, as pycocotools has it. */
export interface CocoStats {
    /** Mean average precision over all thresholds, which COCO calls AP. */
    readonly ap: number;
    readonly ap50: number;
    readonly ap75: number;
    readonly apSmall: number;
    readonly apMedium: number;
    readonly apLarge: number;
    /** Average recall with the first, second and third of `maxDets` detections an image. */
    readonly ar1: number;
    readonly ar10: number;
    readonly ar100: number;
    readonly arSmall: number;
    readonly arMedium: number;
    readonly arLarge: number;
}
export interface CategoryScore {
    readonly categoryId: Id;
    readonly ap: number;
    readonly ap50: number;
    readonly ap75: number;
    readonly ar: number;
}
export interface CocoEvaluation {
    readonly stats: CocoStats;
    /** One for each category in order, or one for all with `useCats: false`. */
    readonly perCategory: readonly CategoryScore[];
}
export declare const AREAS: {
    readonly all: readonly [0, 10000000000];
    readonly small: readonly [0, number];
    readonly medium: readonly [number, number];
    readonly large: readonly [number, 10000000000];
};
export type AreaName = keyof typeof AREAS;
/**
 * COCO's evaluation of boxes: average precision and recall over categories and overlaps. 0 to 1, higher is better.
 * Source: `pycocotools.cocoeval.COCOeval` 2.0.11 with its `iouType`; other `maxDets` than the default give
 * its `ap` too, for which pycocotools always asks for 100.
 * @throws AssayError as `readAnnotations`; `evaluation/option` for `iouThrs`, `recThrs` or `maxDets`
 */
export declare function cocoEval(input: CocoInput): CocoEvaluation;
/** As `numpy.linspace`, so that a recall of 29/100 meets the threshold 0.29 where it does there. */
export declare function spaced(from: number, to: number, count: number): Float64Array;
