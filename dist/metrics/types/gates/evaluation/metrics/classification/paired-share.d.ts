import type { Estimate } from "../../../../model/estimate.ts";
import type { Rows } from "../evaluation-metric.ts";
/** Which rows a share is of, and which of them count, by their true and predicted class. */
export interface Share {
    among(real: number): boolean;
    counts(real: number, predicted: number): boolean;
}
export declare const RIGHT: Share;
export declare const WRONG: Share;
/**
 * Difference of a share between two models over the same rows: only those count that the models tell apart
 * (McNemar 1947). The share must be of rows that the truth alone picks, so that both have the same.
 */
export declare function pairedShare(candidate: Rows, baseline: Rows, { among, counts }: Share): Estimate | undefined;
/** The same for shares of all rows, told by 1 for each row that counts. */
export declare function pairedHits(candidate: Float64Array, baseline: Float64Array): Estimate;
