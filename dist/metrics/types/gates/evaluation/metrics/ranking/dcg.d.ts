import { type RowsInput } from "./shape.ts";
/** Gain of each item in `yTrue`: one row a query. */
export interface DcgScoreInput extends RowsInput {
    /** Items of a query that count; all by default. */
    readonly k?: number;
    /** Base of the logarithm of the discount. */
    readonly logBase?: number;
    /** Takes tied items in one order instead of averaging over all; quicker. */
    readonly ignoreTies?: boolean;
}
/**
 * Σ gain / log₂(rank + 1) over the items of a query in descending order of score, averaged over the queries.
 * Tied items share the mean of their gains (McSherry & Najork 2008). 0 to ∞, higher is better.
 * Source: `sklearn.metrics.dcg_score`.
 * @throws AssayError as `readRows`; `evaluation/option` for `k`, `logBase` or a single item a query
 */
export declare function dcgScore(input: DcgScoreInput): number;
export type NdcgScoreInput = Omit<DcgScoreInput, "logBase">;
/**
 * DCG as a share of the best possible DCG of each query, averaged over the queries; a query without any gain
 * counts 0. 0 to 1, higher is better. Source: `sklearn.metrics.ndcg_score`.
 * @throws AssayError as `dcgScore`; `evaluation/option` for a negative gain
 */
export declare function ndcgScore(input: NdcgScoreInput): number;
/** DCG of the query that starts at a place in the arrays, as a share of the best; 0 without any gain. */
export declare function sharesOfBest(gains: Float64Array, scores: Float64Array, discounts: Float64Array, ignoreTies: boolean): (from: number) => number;
/** Discount of each rank from the first, 0 beyond k. */
export declare function discountsOf(items: number, k: number | undefined, logBase: number): Float64Array;
