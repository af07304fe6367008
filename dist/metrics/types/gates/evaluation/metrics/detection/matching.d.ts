import type { Cell } from "./annotations.ts";
/** Detections by falling score against the truths of one category on one image, for each threshold. */
export interface Matches {
    readonly scores: Float64Array;
    /** For each threshold each detection: 1 right, 0 wrong, -1 does not count. */
    readonly outcomes: readonly Int8Array[];
    /** Truths that should be found. */
    readonly wanted: number;
}
/** Overlap of each detection with each truth; of a crowd, the share of the detection that lies in it. */
export declare function overlapsOf({ truths, found }: Cell): readonly Float64Array[];
/**
 * Gives each detection in turn the truth that it overlaps most and that is still free. Truths outside `areas` and
 * crowds come last and are neither right nor wrong. Source: `COCOeval.evaluateImg` of pycocotools 2.0.11.
 */
export declare function matchCell({ truths, found }: Cell, overlaps: readonly Float64Array[], areas: readonly [least: number, most: number], thresholds: Float64Array): Matches;
