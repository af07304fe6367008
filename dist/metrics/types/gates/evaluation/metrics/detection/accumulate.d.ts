import type { Matches } from "./matching.ts";
/** One category: its recall, and its precision at each recall asked for, by threshold; undefined without truths. */
export interface Accumulated {
    readonly recalls: Float64Array;
    readonly precisions: readonly Float64Array[];
}
/** Source: `COCOeval.accumulate` of pycocotools 2.0.11, for one category, area range and number of detections. */
export declare function accumulate(images: readonly Matches[], maxDets: number, thresholds: number, recallsAsked: Float64Array): Accumulated | undefined;
