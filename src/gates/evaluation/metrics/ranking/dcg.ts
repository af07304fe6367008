import { AssayError } from "../../../../model/error.ts";
import { weightedMean } from "../arrays.ts";
import { requireK } from "./queries.ts";
import { type RowsInput, readRows, requireColumns } from "./shape.ts";
import { createRowSorter } from "./sort-row.ts";

/** Gain of each item in `yTrue`: one row a query. */
export interface DcgScoreInput extends RowsInput {
  /** Items of a query that count; all by default. */
  readonly k?: number;
  /** Base of the logarithm of the discount. */
  readonly logBase?: number;
  /** Takes tied items in one order instead of averaging over all; quicker. */
  readonly ignoreTies?: boolean;
}

/**
 * Σ gain / log₂(rank + 1) over the items of a query in descending order of score, averaged over the queries.
 * Tied items share the mean of their gains (McSherry & Najork 2008). 0 to ∞, higher is better.
 * Source: `sklearn.metrics.dcg_score`.
 * @throws AssayError as `readRows`; `evaluation/option` for `k`, `logBase` or a single item a query
 */
export function dcgScore(input: DcgScoreInput): number {
  const { k, logBase = 2, ignoreTies = false } = input;
  const { truth, scores, weights } = readRows(input);
  requireColumns(truth);
  const gain = gainsOf(truth.values, scores.values, discountsOf(truth.columns, k, logBase), ignoreTies);
  const gains = new Float64Array(truth.rows);
  for (let query = 0; query < gains.length; query++) gains[query] = gain(query * truth.columns);
  return weightedMean(gains, weights);
}

export type NdcgScoreInput = Omit<DcgScoreInput, "logBase">;

/**
 * DCG as a share of the best possible DCG of each query, averaged over the queries; a query without any gain
 * counts 0. 0 to 1, higher is better. Source: `sklearn.metrics.ndcg_score`.
 * @throws AssayError as `dcgScore`; `evaluation/option` for a negative gain
 */
export function ndcgScore(input: NdcgScoreInput): number {
  const { k, ignoreTies = false } = input;
  const { truth, scores, weights } = readRows(input);
  requireColumns(truth);
  requireGains(truth.values);
  const discounts = discountsOf(truth.columns, k, 2);
  const share = sharesOfBest(truth.values, scores.values, discounts, ignoreTies);
  const shares = new Float64Array(truth.rows);
  for (let query = 0; query < shares.length; query++) shares[query] = share(query * truth.columns);
  return weightedMean(shares, weights);
}

/** DCG of the query that starts at a place in the arrays, as a share of the best; 0 without any gain. */
export function sharesOfBest(
  gains: Float64Array,
  scores: Float64Array,
  discounts: Float64Array,
  ignoreTies: boolean,
): (from: number) => number {
  const gain = gainsOf(gains, scores, discounts, ignoreTies);
  const bestOfAny = gainsOf(gains, gains, discounts, true);
  const bestOfGrades = bestGains(gains, discounts);
  return (from) => {
    const best = bestOfGrades(from) ?? bestOfAny(from);
    return best === 0 ? 0 : gain(from) / best;
  };
}

function requireGains(values: Float64Array): void {
  for (let at = 0; at < values.length; at++)
    if (values[at] < 0)
      throw new AssayError("evaluation/option", `The gain ${values[at]} of an item is negative.`, {
        fix: "Give gains of 0 or more, or use dcg_score.",
      });
}

/** Discount of each rank from the first, 0 beyond k. */
export function discountsOf(items: number, k: number | undefined, logBase: number): Float64Array {
  requireK(k);
  if (!(logBase > 0) || logBase === 1)
    throw new AssayError("evaluation/option", `logBase is ${logBase}.`, { fix: "Give a number above 1." });
  const discounts = new Float64Array(items);
  const base = logBase === 2 ? 1 : Math.log2(logBase);
  for (let rank = 0; rank < Math.min(items, k ?? items); rank++) discounts[rank] = base / Math.log2(rank + 2);
  return discounts;
}

/** DCG of the query that starts at a place in the arrays; tied items share the mean of their gains. */
function gainsOf(
  gains: Float64Array,
  scores: Float64Array,
  discounts: Float64Array,
  ignoreTies: boolean,
): (from: number) => number {
  const items = discounts.length;
  const sort = createRowSorter(items);
  return (start) => {
    const order = sort(scores, start);
    let sum = 0;
    for (let from = 0; from < items; ) {
      const score = scores[order[from]];
      let to = from + 1;
      let gain = gains[order[from]];
      let discount = discounts[from];
      for (; !ignoreTies && to < items && scores[order[to]] === score; to++) {
        gain += gains[order[to]];
        discount += discounts[to];
      }
      sum += (gain / (to - from)) * discount;
      from = to;
    }
    return sum;
  };
}

/** Grades of relevance are counted instead of sorted when they are whole and below this. */
const GRADES = 32;

/** The best DCG of a query of few grades; nothing where a gain is something else. */
function bestGains(gains: Float64Array, discounts: Float64Array): (from: number) => number | undefined {
  const items = discounts.length;
  const reached = new Float64Array(items + 1);
  for (let rank = 0; rank < items; rank++) reached[rank + 1] = reached[rank] + discounts[rank];
  const counts = new Uint32Array(GRADES);
  return (from) => {
    counts.fill(0);
    for (let at = from; at < from + items; at++) {
      const grade = gains[at] & (GRADES - 1);
      if (grade !== gains[at]) return undefined;
      counts[grade]++;
    }
    let [sum, rank] = [0, 0];
    for (let grade = GRADES - 1; grade > 0; grade--) {
      if (counts[grade] === 0) continue;
      sum += grade * (reached[rank + counts[grade]] - reached[rank]);
      rank += counts[grade];
    }
    return sum;
  };
}
