import type { RankedQuery } from "./ranked-queries.ts";
/** Items of one score: how many there are, and how many of them are relevant. */
export interface Tie {
    readonly size: number;
    readonly relevant: number;
}
/** From the best score down. @param least relevance from which an item is relevant */
export declare function tiesOf({ gains, scores }: Pick<RankedQuery, "gains" | "scores">, least: number): readonly Tie[];
/** Relevant items to be expected among the first k, over all orders of tied items. */
export declare function foundWithin(ties: readonly Tie[], k: number): number;
/** Chance that a relevant item is among the first k. */
export declare function chanceWithin(ties: readonly Tie[], k: number): number;
/** 1 / rank of the first relevant item, 0 where it is beyond k. */
export declare function reciprocalRank(ties: readonly Tie[], k: number): number;
/** What the sum of the precisions is divided by: all relevant items, no more of them than k, or those found. */
export type DivideBy = "relevant" | "reachable" | "found";
/**
 * Precision at the rank of each relevant item among the first k, averaged over relevant items; the mean over all orders
 * of tied items in closed form (McSherry and Najork 2008, section 3.4).
 */
export declare function averagePrecisionWithin(ties: readonly Tie[], k: number, relevantItems: number, divideBy: DivideBy): number;
