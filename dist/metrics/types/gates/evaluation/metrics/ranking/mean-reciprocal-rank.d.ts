import { type RetrievalAtKInput } from "./queries.ts";
/**
 * MRR: 1 / rank of the first relevant item (0 where none is among the first k), averaged over the queries.
 * 0 to 1, higher is better. Source: `torchmetrics.retrieval.RetrievalMRR`; trec_eval `recip_rank`.
 * @throws AssayError as `meanOverQueries`, `evaluation/option`
 */
export declare function meanReciprocalRank(input: RetrievalAtKInput): number;
