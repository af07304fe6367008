import { AssayError } from "../../../../model/error.ts";
import { requireSameLength, weightedMean } from "../arrays.ts";
import type { Numbers } from "../labels.ts";
import { sortedOrder } from "../order.ts";
import { type Rows2D, requireSameShape } from "./shape.ts";

export interface DcgScoreInput {
  /** Gain of each item: one row a query. */
  readonly yTrue: Rows2D;
  /** Score of each item, of the same shape. */
  readonly yScore: Rows2D;
  /** Items of a query that count; all by default. */
  readonly k?: number;
  /** Base of the logarithm of the discount. */
  readonly logBase?: number;
  /** Takes tied items in one order instead of averaging over all; quicker. */
  readonly ignoreTies?: boolean;
  /** Weight of each query. */
  readonly sampleWeight?: Numbers;
}

/**
 * Σ gain / log₂(rank + 1) over the items of a query in descending order of score, averaged over the queries.
 * Tied items share the mean of their gains (McSherry & Najork 2008). 0 to ∞, higher is better.
 * Source: `sklearn.metrics.dcg_score`.
 * @throws AssayError `evaluation/ragged`, `evaluation/not-finite`, `evaluation/option`, `evaluation/no-rows`
 */
export function dcgScore(input: DcgScoreInput): number {
  return weightedMean(dcgOfQueries(input, input.logBase ?? 2), input.sampleWeight);
}

export type NdcgScoreInput = Omit<DcgScoreInput, "logBase">;

/**
 * DCG as a share of the best possible DCG of each query, averaged over the queries; a query without any gain
 * counts 0. 0 to 1, higher is better. Source: `sklearn.metrics.ndcg_score`.
 * @throws AssayError as `dcgScore`; `evaluation/option` for a negative gain or fewer than two items
 */
export function ndcgScore(input: NdcgScoreInput): number {
  const { yTrue, k } = input;
  const shares = dcgOfQueries(input, 2);
  requireGains(yTrue);
  const best = dcgOfQueries({ yTrue, yScore: yTrue, k, ignoreTies: true }, 2);
  for (let query = 0; query < shares.length; query++)
    shares[query] = best[query] === 0 ? 0 : shares[query] / best[query];
  return weightedMean(shares, input.sampleWeight);
}

function requireGains(yTrue: Rows2D): void {
  if (yTrue[0].length < 2)
    throw new AssayError("evaluation/option", "ndcg_score of a single item a query is always 1 or 0.", {
      fix: "Give at least two items a query.",
    });
  for (let query = 0; query < yTrue.length; query++)
    for (let item = 0; item < yTrue[query].length; item++)
      if (yTrue[query][item] < 0)
        throw new AssayError("evaluation/option", `The gain ${yTrue[query][item]} of an item is negative.`, {
          fix: "Give gains of 0 or more, or use dcg_score.",
        });
}

function dcgOfQueries(input: DcgScoreInput, logBase: number): Float64Array {
  const { yTrue, yScore, k, ignoreTies = false, sampleWeight } = input;
  const items = requireSameShape("yTrue", yTrue, "yScore", yScore);
  requireSameLength({ yTrue, sampleWeight });
  const discounts = discountsOf(items, k, logBase);
  const gains = new Float64Array(yTrue.length);
  for (let query = 0; query < gains.length; query++)
    gains[query] = gainOfQuery(yTrue[query], yScore[query], discounts, ignoreTies);
  return gains;
}

function discountsOf(items: number, k: number | undefined, logBase: number): Float64Array {
  if (k !== undefined && !(Number.isInteger(k) && k > 0))
    throw new AssayError("evaluation/option", `k is ${k}.`, { fix: "Give a whole number above 0." });
  if (!(logBase > 0) || logBase === 1)
    throw new AssayError("evaluation/option", `logBase is ${logBase}.`, { fix: "Give a number above 1." });
  const discounts = new Float64Array(items);
  const base = logBase === 2 ? 1 : Math.log2(logBase);
  for (let rank = 0; rank < Math.min(items, k ?? items); rank++) discounts[rank] = base / Math.log2(rank + 2);
  return discounts;
}

function gainOfQuery(yTrue: Numbers, yScore: Numbers, discounts: Float64Array, ignoreTies: boolean): number {
  const order = sortedOrder(yScore);
  const items = order.length;
  let sum = 0;
  for (let from = 0; from < items; ) {
    const score = yScore[order[items - 1 - from]];
    let to = from;
    let gain = 0;
    let discount = 0;
    do {
      gain += yTrue[order[items - 1 - to]];
      discount += discounts[to];
      to++;
    } while (!ignoreTies && to < items && yScore[order[items - 1 - to]] === score);
    sum += (gain / (to - from)) * discount;
    from = to;
  }
  return sum;
}
