import { meanOverQueries, type RetrievalAtKInput, requireK } from "./queries.ts";
import { chanceWithin, foundWithin as expectedWithin } from "./ties.ts";

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
export function precisionAtK(input: PrecisionAtKInput): number {
  const { k, adaptiveK = false } = input;
  requireK(k);
  const widthOf = (items: number) => (adaptiveK ? Math.min(items, k ?? items) : (k ?? items));
  return meanOverQueries(
    input,
    (relevance) => foundWithin(relevance, k) / widthOf(relevance.length),
    (ties, _, items) => expectedWithin(ties, k ?? items) / widthOf(items),
  );
}

/**
 * Share of the relevant items that are among the first k, averaged over the queries. 0 to 1, higher is better.
 * Source: `torchmetrics.retrieval.RetrievalRecall`; trec_eval `recall`.
 * @throws AssayError as `meanOverQueries`, `evaluation/option`
 */
export function recallAtK(input: RetrievalAtKInput): number {
  requireK(input.k);
  return meanOverQueries(
    input,
    (relevance, relevant) => foundWithin(relevance, input.k) / relevant,
    (ties, relevant, items) => expectedWithin(ties, input.k ?? items) / relevant,
  );
}

/**
 * Share of the queries with a relevant item among the first k. 0 to 1, higher is better.
 * Source: `torchmetrics.retrieval.RetrievalHitRate`; trec_eval `success`.
 * @throws AssayError as `meanOverQueries`, `evaluation/option`
 */
export function hitRateAtK(input: RetrievalAtKInput): number {
  requireK(input.k);
  return meanOverQueries(
    input,
    (relevance) => (foundWithin(relevance, input.k) > 0 ? 1 : 0),
    (ties, _, items) => chanceWithin(ties, input.k ?? items),
  );
}

/**
 * Precision at R of a query with R relevant items, averaged over the queries. 0 to 1, higher is better.
 * Source: `torchmetrics.retrieval.RetrievalRPrecision`; trec_eval `Rprec`.
 * @throws AssayError as `meanOverQueries`
 */
export function rPrecision(input: Omit<RetrievalAtKInput, "k">): number {
  return meanOverQueries(
    input,
    (relevance, relevant) => foundWithin(relevance, relevant) / relevant,
    (ties, relevant) => expectedWithin(ties, relevant) / relevant,
  );
}

function foundWithin(relevance: Float64Array, k: number | undefined): number {
  let found = 0;
  for (let rank = 0; rank < Math.min(relevance.length, k ?? relevance.length); rank++)
    found += relevance[rank];
  return found;
}
