import { type CocoInput, type Id } from "./annotations.ts";
import { type AreaName } from "./coco-eval.ts";
/** One category: its detections by falling score and what each was matched with. */
export interface CategoryMatches {
    /** The place of the detection's image. */
    readonly images: Int32Array;
    /** How many detections of its image stand before it. */
    readonly ranks: Int32Array;
    /** For each threshold each detection: 1 right, 0 wrong, -1 does not count. */
    readonly outcomes: readonly Int8Array[];
    /** Images with truths that should be found, and how many. */
    readonly wantedImages: Int32Array;
    readonly wanted: Float64Array;
}
/** Detections of all images matched with the truth once, to be counted again and again. */
export interface MatchedDetections {
    readonly kind: "detections";
    readonly images: number;
    /** Matches of each category with truths and detections of that size. */
    matches(area: AreaName): readonly CategoryMatches[];
    /** The one category that is looked at. */
    readonly only?: number;
}
/** COCO's parameters. */
export declare const MOST_DETECTIONS = 100;
export declare const THRESHOLDS: Float64Array<ArrayBufferLike>;
export declare const RECALLS: Float64Array<ArrayBufferLike>;
export interface Matching {
    readonly detections: MatchedDetections;
    /** In the order in which `image` and `category` of matches count. */
    readonly images: readonly Id[];
    readonly categories: readonly Id[];
}
/** @throws AssayError as `readAnnotations` */
export declare function matchDetections(input: Omit<CocoInput, "useCats" | "iouThrs" | "recThrs" | "maxDets">): Matching;
