import { type RetrievalAtKInput } from "./queries.ts";
/**
 * Share of the irrelevant items that are among the first k, averaged over the queries; `emptyTargetAction` is about
 * queries without an irrelevant item, `pos` by default. 0 to 1, lower is better.
 * Source: `torchmetrics.retrieval.RetrievalFallOut`.
 * @throws AssayError as `meanOverQueries`, `evaluation/option`
 */
export declare function fallOut(input: RetrievalAtKInput): number;
