import { AssayError } from "../../../../model/error.ts";
import { discountsOf, sharesOfBest } from "./dcg.ts";
import { meanOverRankings, type RetrievalAtKInput, requireK } from "./queries.ts";

/**
 * NDCG of queries of any length with graded relevance, averaged over the queries; tied items share their gains.
 * 0 to 1, higher is better. Source: `torchmetrics.retrieval.RetrievalNormalizedDCG`, in double precision.
 * @throws AssayError as `meanOverQueries`, `evaluation/option` for a negative gain
 */
export function retrievalNormalizedDcg(input: RetrievalAtKInput): number {
  const { k, yTrue } = input;
  requireK(k);
  for (let row = 0; row < yTrue.length; row++)
    if (!(yTrue[row] >= 0 && yTrue[row] < Number.POSITIVE_INFINITY))
      throw new AssayError("evaluation/option", `The gain of row ${row + 1} is ${yTrue[row]}.`, {
        fix: "Give gains of 0 or more.",
      });
  return meanOverRankings(input, ({ relevance, scores }) =>
    sharesOfBest(relevance, scores, discountsOf(relevance.length, k, 2), false)(0),
  );
}
