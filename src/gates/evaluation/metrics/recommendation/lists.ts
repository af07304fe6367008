import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength } from "../arrays.ts";
import { encodeLabels, type Labels, type Numbers } from "../labels.ts";
import { sortedOrder } from "../order.ts";
import { requireK } from "../ranking/queries.ts";

/** What was recommended: one row an item of a query, which is a user where users ask. */
export interface RecommendationsInput {
  readonly query: Labels;
  readonly item: Labels;
  /** The greatest is recommended first; items of equal score keep the order in which they are given. */
  readonly yScore: Numbers;
  /** Items of a query that count as recommended, best scores first; all by default. */
  readonly k?: number;
}

/** What users did before: one row an interaction of a user (whom `query` names) with an item. */
export interface Interactions {
  readonly query: Labels;
  readonly item: Labels;
}

export interface TrainedInput extends RecommendationsInput {
  /** The interactions that the recommender learned from. */
  readonly train: Interactions;
}

/** Numbers of the items that each query was recommended, the first one first. */
export interface Lists {
  readonly lists: readonly Int32Array[];
  /** Rows of each list: where each of its items stands in what was given. */
  readonly rows: readonly Uint32Array[];
}

/**
 * The first k items of each query.
 * @param query number of the query of each row
 * @param item number of the item of each row
 * @throws AssayError `evaluation/option`, `evaluation/not-finite`, `evaluation/key-duplicate`
 */
export function firstItems(
  { yScore, k }: RecommendationsInput,
  query: Int32Array,
  item: Int32Array,
  queries: number,
): Lists {
  requireK(k);
  requireFinite("the score", yScore);
  const rows: number[][] = Array.from({ length: queries }, () => []);
  const seen: Set<number>[] = Array.from({ length: queries }, () => new Set());
  for (const row of sortedOrder(Float64Array.from(yScore, (score) => -score))) {
    const items = seen[query[row]];
    if (items.has(item[row])) throw repeated(row);
    items.add(item[row]);
    if (k === undefined || rows[query[row]].length < k) rows[query[row]].push(row);
  }
  // A query that only the training has was recommended nothing, which is no list.
  const full = rows.filter((list) => list.length > 0);
  return {
    rows: full.map((list) => Uint32Array.from(list)),
    lists: full.map((list) => Int32Array.from(list, (row) => item[row])),
  };
}

/**
 * The first k items of each query, without training.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/option`, `evaluation/not-finite`,
 *   `evaluation/key-duplicate` for an item that a query lists twice
 */
export function recommendations(input: RecommendationsInput): Lists {
  const { query, item, yScore } = input;
  requireSameLength({ query, item, yScore });
  const queries = encodeLabels([query]);
  const items = encodeLabels([item]);
  return firstItems(input, queries.codes[0], items.codes[0], queries.classes.length);
}

function repeated(row: number): AssayError {
  return new AssayError(
    "evaluation/key-duplicate",
    `Row ${row + 1} recommends an item that its query has already.`,
    { fix: "List every item once for each query." },
  );
}
