import { AssayError } from "../../../../model/error.ts";
import type { RankedQueries } from "../ranking/ranked-queries.ts";

/** What one query shows: numbers of items, and how likely each is among the first k. */
export interface Shown {
  readonly items: Uint32Array;
  readonly shares: Float64Array;
}

/**
 * The first k items of some queries. Items of equal score have no order, so that of those on both sides of the end
 * each is shown in a share of all orders.
 * @throws AssayError `evaluation/key-needed`, `evaluation/undefined` where no two queries rank the same item
 */
export function shownItems(
  { ranked, itemOf }: RankedQueries,
  queries: ArrayLike<number>,
  k: number,
): readonly Shown[] {
  if (itemOf === undefined)
    throw new AssayError("evaluation/key-needed", "Nothing says which items the queries have in common.", {
      fix: "Name the column of the item with `key:`.",
    });
  if (new Set(itemOf).size === itemOf.length)
    throw new AssayError(
      "evaluation/undefined",
      "Every row is of an item of its own, so no two queries could show the same one.",
      { fix: "Let `key:` name the column of the item, not one that numbers the rows." },
    );
  return Array.from(queries, (query) => {
    const [from, to] = [ranked.starts[query], ranked.starts[query + 1]];
    const least = ranked.scores[from + Math.min(k, to - from) - 1];
    let [above, tied] = [from, 0];
    while (above < to && ranked.scores[above] > least) above++;
    while (above + tied < to && ranked.scores[above + tied] === least) tied++;
    const share = Math.min(1, (k - (above - from)) / tied);
    const items = Uint32Array.from(
      { length: above - from + tied },
      (_, at) => itemOf[ranked.items[from + at]],
    );
    return { items, shares: Float64Array.from(items, (_, at) => (from + at < above ? 1 : share)) };
  });
}
