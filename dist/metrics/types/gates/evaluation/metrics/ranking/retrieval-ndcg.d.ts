import { type RetrievalAtKInput } from "./queries.ts";
/**
 * NDCG of queries of any length with graded relevance, averaged over the queries; tied items share their gains.
 * 0 to 1, higher is better. Source: `torchmetrics.retrieval.RetrievalNormalizedDCG`, in double precision.
 * @throws AssayError as `meanOverQueries`, `evaluation/option` for a negative gain
 */
export declare function retrievalNormalizedDcg(input: RetrievalAtKInput): number;
