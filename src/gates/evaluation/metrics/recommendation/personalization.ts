import { AssayError } from "../../../../model/error.ts";
import { type RecommendationsInput, recommendations } from "./lists.ts";

/**
 * How little the lists of two queries have in common: 1 less the share of items that they share, averaged over all
 * pairs of queries. 0 to 1, higher is more personal. The share is of k, or of the longest list where none has k items.
 * Source: Evidently 0.7 `PersonalizationMetric` (mean inter-list diversity), whose value exceeds 1 where lists are
 * shorter than k; Zhou et al. 2010.
 * @throws AssayError as `recommendations`; `evaluation/undefined` for a single query
 */
export function personalization(input: RecommendationsInput): number {
  const { lists } = recommendations(input);
  const pairs = lists.length ** 2 - lists.length;
  if (pairs === 0)
    throw new AssayError("evaluation/undefined", "There is one query only, so no two lists to compare.", {
      fix: "Give the recommendations of several queries.",
    });
  const counts = new Map<number, number>();
  for (const list of lists) for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  // Of n lists with an item, n² − n ordered pairs share it.
  let shared = 0;
  for (const count of counts.values()) shared += count ** 2 - count;
  const longest = lists.reduce((most, list) => Math.max(most, list.length), 0);
  return (pairs - shared / longest) / pairs;
}
