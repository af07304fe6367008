import { sortedOrder } from "../order.ts";

/** Items of several queries one query after the other, in each the greatest score first. */
export interface Ordered {
  /** Where the items of each query begin; one more than there are queries. */
  readonly starts: Uint32Array;
  readonly gains: Float64Array;
  readonly scores: Float64Array;
  /** Which of the items given stands at each place. */
  readonly items: Uint32Array;
}

/** What one side ranks for each query, and what there is to find. */
export interface RankedQueries {
  readonly ranked: Ordered;
  /** All items whose relevance is known, the most relevant first. */
  readonly best: Ordered;
  /** Number of the item that each of `ranked.items` is, whichever query ranks it; where the items have names. */
  readonly itemOf?: Uint32Array;
  /** False where a side lists only some items of each query, as a search does. */
  readonly isComplete: boolean;
}

/** One query of one side. */
export interface RankedQuery {
  /** Relevance of the items, best score first. */
  readonly gains: Float64Array;
  readonly scores: Float64Array;
  /** Relevance of all known items, greatest first. */
  readonly best: Float64Array;
  readonly isComplete: boolean;
}

export interface Items {
  readonly queries: number;
  /** Number of the query of each item. */
  readonly queryOf: ArrayLike<number>;
  readonly gains: Float64Array;
  readonly scores: Float64Array;
}

/** Items of equal score keep their order, which no metric of the gate looks at. */
export function orderItems({ queries, queryOf, gains, scores }: Items): Ordered {
  const starts = new Uint32Array(queries + 1);
  for (let item = 0; item < gains.length; item++) starts[queryOf[item] + 1]++;
  for (let query = 0; query < queries; query++) starts[query + 1] += starts[query];
  const next = starts.slice();
  const ordered = {
    starts,
    gains: new Float64Array(gains.length),
    scores: new Float64Array(gains.length),
    items: new Uint32Array(gains.length),
  };
  for (const item of sortedOrder(scores.map((score) => -score))) {
    const place = next[queryOf[item]]++;
    ordered.gains[place] = gains[item];
    ordered.scores[place] = scores[item];
    ordered.items[place] = item;
  }
  return ordered;
}

export function queryAt({ ranked, best, isComplete }: RankedQueries, query: number): RankedQuery {
  const [from, to] = [ranked.starts[query], ranked.starts[query + 1]];
  return {
    gains: ranked.gains.subarray(from, to),
    scores: ranked.scores.subarray(from, to),
    best: best.gains.subarray(best.starts[query], best.starts[query + 1]),
    isComplete,
  };
}
