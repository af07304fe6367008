import { meanOverQueries, type RetrievalAtKInput, requireK } from "./queries.ts";

export interface MeanAveragePrecisionInput extends RetrievalAtKInput {
  /**
   * With `k`: the relevant items among the first k (torchmetrics), or all relevant items of the query, as
   * trec_eval's `map_cut` divides. Without `k` both are the same.
   */
  readonly divideBy?: "found" | "relevant";
}

/**
 * MAP: the precision at the rank of each relevant item, averaged over these items and then over the queries.
 * 0 to 1, higher is better. Source: `torchmetrics.retrieval.RetrievalMAP`; trec_eval `map`, `map_cut`.
 * @throws AssayError as `meanOverQueries`, `evaluation/option`
 */
export function meanAveragePrecision(input: MeanAveragePrecisionInput): number {
  const { k, divideBy = "found" } = input;
  requireK(k);
  return meanOverQueries(input, (relevance, relevant) => {
    let found = 0;
    let sum = 0;
    for (let rank = 0; rank < Math.min(relevance.length, k ?? relevance.length); rank++)
      if (relevance[rank] === 1) sum += ++found / (rank + 1);
    return found === 0 ? 0 : sum / (divideBy === "found" ? found : relevant);
  });
}
