import { meanOverRankings, type RetrievalAtKInput, requireBinary, requireK } from "./queries.ts";
import { foundWithin, tiesOf } from "./ties.ts";

/**
 * Share of the irrelevant items that are among the first k, averaged over the queries; `emptyTargetAction` is about
 * queries without an irrelevant item, `pos` by default. 0 to 1, lower is better.
 * Source: `torchmetrics.retrieval.RetrievalFallOut`.
 * @throws AssayError as `meanOverQueries`, `evaluation/option`
 */
export function fallOut(input: RetrievalAtKInput): number {
  const { k, emptyTargetAction = "pos", yTrue } = input;
  requireK(k);
  requireBinary("the relevance", yTrue);
  const wanted = Float64Array.from(yTrue, (value) => 1 - value);
  return meanOverRankings(
    { ...input, yTrue: wanted, emptyTargetAction },
    ({ relevance, scores, relevant }) => {
      if (input.ties === "mean")
        return foundWithin(tiesOf({ gains: relevance, scores }, 1), k ?? relevance.length) / relevant;
      let found = 0;
      for (let rank = 0; rank < Math.min(relevance.length, k ?? relevance.length); rank++)
        found += relevance[rank];
      return found / relevant;
    },
  );
}
