import { type Numbers } from "../labels.ts";
import { type Rle } from "./rle.ts";
export type Id = number | string;
/** What is on an image. */
export interface GroundTruth {
    readonly imageId: Id;
    readonly categoryId: Id;
    /** Left, top, width, height. */
    readonly bbox: Numbers;
    /** Default width × height; COCO has the area of the mask. */
    readonly area?: number;
    /** Its mask, where masks are compared. */
    readonly mask?: Rle;
    /** A region of many: any number of detections may lie in it, and it need not be found. */
    readonly iscrowd?: boolean | 0 | 1;
}
/** What a model says is on an image. */
export interface Detection {
    readonly imageId: Id;
    readonly categoryId: Id;
    /** Left, top, width, height. */
    readonly bbox: Numbers;
    readonly score: number;
    /** Default width × height, or the area of the mask. */
    readonly area?: number;
    readonly mask?: Rle;
}
export interface CocoInput {
    readonly groundTruths: readonly GroundTruth[];
    readonly detections: readonly Detection[];
    /** All images; default those with a ground truth or a detection. */
    readonly images?: readonly Id[];
    /** All categories; default those with a ground truth. Detections of others do not count. */
    readonly categories?: readonly Id[];
    /** Overlaps from which a detection is right; default 0.5, 0.55 … 0.95. */
    readonly iouThrs?: Numbers;
    /** Recalls at which precision is read; default 0, 0.01 … 1. */
    readonly recThrs?: Numbers;
    /** How many detections of an image count, three numbers; default 1, 10, 100. */
    readonly maxDets?: Numbers;
    /** False: any category will do. */
    readonly useCats?: boolean;
    /** Whether boxes overlap, the default, or masks. */
    readonly iouType?: "bbox" | "segm";
}
/** A box as it is matched. */
export interface Region {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly area: number;
    readonly mask?: Rle;
}
export interface Truth extends Region {
    readonly isCrowd: boolean;
}
export interface Found extends Region {
    readonly score: number;
}
/** One category on one image; detections by falling score, at most as many as count. */
export interface Cell {
    /** Its place in `images`. */
    readonly image: number;
    readonly truths: readonly Truth[];
    readonly found: readonly Found[];
}
export interface Annotations {
    readonly images: readonly Id[];
    readonly categories: readonly Id[];
    /** For each category its images in order, those without anything left out. */
    readonly cells: readonly (readonly Cell[])[];
}
/** @throws AssayError `evaluation/no-rows`, `evaluation/box`, `evaluation/not-finite`, `evaluation/unknown-image` */
export declare function readAnnotations(input: CocoInput, mostFound: number): Annotations;
