import { AssayError } from "../../../../model/error.ts";
import type { Numbers } from "../labels.ts";
/** How the four numbers of a box are meant: two corners, or a corner (or the centre) with width and height. */
export type BoxFormat = "xyxy" | "xywh" | "cxcywh";
export interface BoxPairInput {
    readonly boxes1: ArrayLike<Numbers>;
    readonly boxes2: ArrayLike<Numbers>;
    /** Default `xyxy`. */
    readonly fmt?: BoxFormat;
}
/**
 * Intersection over union of each box of `boxes1` (rows) with each of `boxes2` (columns). 0 to 1, higher is better.
 * Source: `torchvision.ops.box_iou`.
 * @throws AssayError `evaluation/box` for a box that is none, `evaluation/undefined` for two boxes without area
 */
export declare function boxIou(input: BoxPairInput): number[][];
/**
 * IoU less the share of the smallest box around both that neither fills (Rezatofighi et al. 2019). -1 to 1, higher
 * is better. Source: `torchvision.ops.generalized_box_iou`. @throws AssayError as `boxIou`
 */
export declare function generalizedBoxIou(input: BoxPairInput): number[][];
/**
 * IoU less the squared distance of the centres over the squared diagonal of the box around both (Zheng et al.
 * 2020). -1 to 1, higher is better. Source: `torchvision.ops.distance_box_iou`. @throws AssayError as `boxIou`
 */
export declare function distanceBoxIou(input: BoxPairInput): number[][];
/**
 * Distance IoU less a penalty for another ratio of width to height (Zheng et al. 2020). Higher is better, at most 1.
 * Source: `torchvision.ops.complete_box_iou`. @throws AssayError as `boxIou`
 */
export declare function completeBoxIou(input: BoxPairInput): number[][];
export declare function wrongBox(which: string, box: Numbers): AssayError;
