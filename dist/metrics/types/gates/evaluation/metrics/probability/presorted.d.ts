import { type Curve } from "./curve.ts";
import type { Positive } from "./split-scores.ts";
/** How often each row was drawn, to what a metric is then; NaN where it is undefined. */
export type Replicate = (multiplicity: Uint32Array) => number;
/**
 * The rows in descending order of score, each as row × 4 + (2 where its group of equal scores ends) + (1 where
 * it is positive), so that one stream of words tells all there is.
 * @param perRow entries that each row has, one after another; they are drawn together
 */
export declare function presort(positive: Positive, scores: Float64Array, perRow?: number): Uint32Array;
/** The area under the ROC curve for changing multiplicities: one pass over the sorted rows each. */
export declare function prepareArea(positive: Positive, scores: Float64Array, perRow?: number): Replicate;
/** `average_precision` in the same way. */
export declare function prepareAveragePrecision(positive: Positive, scores: Float64Array, perRow?: number): Replicate;
/** Any function of the curve in the same way; NaN where a class was not drawn. */
export declare function prepareOfCurve(positive: Positive, scores: Float64Array, ofCurve: (curve: Curve) => number): Replicate;
/** `roc_auc` with `max_fpr` in the same way. */
export declare function preparePartialArea(positive: Positive, scores: Float64Array, maxFpr: number, perRow?: number): Replicate;
