import { type RetrievalAtKInput } from "./queries.ts";
export interface PrecisionAtKInput extends RetrievalAtKInput {
    /** Divides by the number of items where a query has fewer than k. */
    readonly adaptiveK?: boolean;
}
/**
 * Share of the first k items that are relevant, averaged over the queries; a query of fewer than k items is
 * divided by k all the same. 0 to 1, higher is better.
 * Source: `torchmetrics.retrieval.RetrievalPrecision`; trec_eval `P`.
 * @throws AssayError as `meanOverQueries`, `evaluation/option`
 */
export declare function precisionAtK(input: PrecisionAtKInput): number;
/**
 * Share of the relevant items that are among the first k, averaged over the queries. 0 to 1, higher is better.
 * Source: `torchmetrics.retrieval.RetrievalRecall`; trec_eval `recall`.
 * @throws AssayError as `meanOverQueries`, `evaluation/option`
 */
export declare function recallAtK(input: RetrievalAtKInput): number;
/**
 * Share of the queries with a relevant item among the first k. 0 to 1, higher is better.
 * Source: `torchmetrics.retrieval.RetrievalHitRate`; trec_eval `success`.
 * @throws AssayError as `meanOverQueries`, `evaluation/option`
 */
export declare function hitRateAtK(input: RetrievalAtKInput): number;
/**
 * Precision at R of a query with R relevant items, averaged over the queries. 0 to 1, higher is better.
 * Source: `torchmetrics.retrieval.RetrievalRPrecision`; trec_eval `Rprec`.
 * @throws AssayError as `meanOverQueries`
 */
export declare function rPrecision(input: Omit<RetrievalAtKInput, "k">): number;
