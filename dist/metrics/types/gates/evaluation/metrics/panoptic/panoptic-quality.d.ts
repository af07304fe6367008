import { type PanopticImage } from "./segments.ts";
export interface PanopticQualityInput {
    readonly yTrue: readonly PanopticImage[];
    readonly yPred: readonly PanopticImage[];
    /** Categories whose instances are told apart: whole numbers of at least 0. */
    readonly things: readonly number[];
    /** Categories without instances. */
    readonly stuffs: readonly number[];
    /** Leaves predicted pixels of other categories out; by default they are refused. */
    readonly allowUnknownPredsCategory?: boolean;
}
export interface Quality {
    /** Panoptic quality: `sq` times `rq`. 0 to 1, higher is better, as are the others. */
    readonly pq: number;
    /** Segmentation quality: mean intersection over union of the segments that were found. */
    readonly sq: number;
    /** Recognition quality: F1 of the segments. */
    readonly rq: number;
}
export interface PanopticQuality extends Quality {
    /** By category, things first; all 0 for one that never occurs, which does not count in the means. */
    readonly categories: readonly (Quality & {
        readonly category: number;
    })[];
}
/**
 * Panoptic quality, averaged over the categories that occur. A segment is found where a prediction of its category
 * covers more than half of both together. True pixels of other categories do not count. 0 to 1, higher is better.
 * Source: `torchmetrics.functional.detection.panoptic_quality` 1.9, in double precision; Kirillov et al. 2019.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/option` for the categories,
 *   `evaluation/classes-mismatch` for a predicted pixel of no category, `evaluation/undefined` where none occurs
 */
export declare function panopticQuality(input: PanopticQualityInput): PanopticQuality;
