import { meanOverQueries, type RetrievalAtKInput, requireK } from "./queries.ts";
import { averagePrecisionWithin, type DivideBy } from "./ties.ts";

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
export function meanAveragePrecision(input: MeanAveragePrecisionInput): number {
  const { k, divideBy = "found" } = input;
  requireK(k);
  const ofRanking = (relevance: Float64Array, relevant: number) => {
    let found = 0;
    let sum = 0;
    for (let rank = 0; rank < Math.min(relevance.length, k ?? relevance.length); rank++)
      if (relevance[rank] === 1) sum += ++found / (rank + 1);
    const reachable = Math.min(relevant, k ?? relevant);
    return found === 0 ? 0 : sum / { found, relevant, reachable }[divideBy];
  };
  return meanOverQueries(input, ofRanking, (ties, relevant, items) =>
    averagePrecisionWithin(ties, k ?? items, relevant, divideBy),
  );
}
