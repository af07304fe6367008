import { type RetrievalAtKInput } from "./queries.ts";
import { type DivideBy } from "./ties.ts";
export interface MeanAveragePrecisionInput extends RetrievalAtKInput {
    /**
     * With `k`: the relevant items among the first k (torchmetrics), all relevant items of the query, as trec_eval's
     * `map_cut` divides, or no more of them than k (`reachable`). Without `k` all are the same.
     */
    readonly divideBy?: DivideBy;
}
/**
 * MAP: the precision at the rank of each relevant item, averaged over these items and then over the queries.
 * 0 to 1, higher is better. Source: `torchmetrics.retrieval.RetrievalMAP`; trec_eval `map`, `map_cut`.
 * @throws AssayError as `meanOverQueries`, `evaluation/option`
 */
export declare function meanAveragePrecision(input: MeanAveragePrecisionInput): number;
