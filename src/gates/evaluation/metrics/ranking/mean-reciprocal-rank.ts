import { meanOverQueries, type RetrievalAtKInput, requireK } from "./queries.ts";
import { reciprocalRank } from "./ties.ts";

/**
 * MRR: 1 / rank of the first relevant item (0 where none is among the first k), averaged over the queries.
 * 0 to 1, higher is better. Source: `torchmetrics.retrieval.RetrievalMRR`; trec_eval `recip_rank`.
 * @throws AssayError as `meanOverQueries`, `evaluation/option`
 */
export function meanReciprocalRank(input: RetrievalAtKInput): number {
  const { k } = input;
  requireK(k);
  return meanOverQueries(
    input,
    (relevance) => {
      const rank = relevance.indexOf(1);
      return rank < (k ?? relevance.length) ? 1 / (rank + 1) : 0;
    },
    (ties, _, items) => reciprocalRank(ties, k ?? items),
  );
}
