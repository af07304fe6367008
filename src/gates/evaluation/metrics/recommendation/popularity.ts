import { AssayError } from "../../../../model/error.ts";
import { weightedMean } from "../arrays.ts";
import { type RecommendationsInput, recommendations, type TrainedInput } from "./lists.ts";
import { withTraining } from "./training.ts";

export interface PopularityInput extends TrainedInput {
  /** Divides by the users of the most popular item; default false. */
  readonly normalize?: boolean;
}

/**
 * Average recommendation popularity: how many users of the training had each recommended item, averaged over the
 * items of a query and then the queries. Items that the training lacks do not count. 1 upwards, or 0 to 1 with
 * `normalize`; lower is less bias to what is popular.
 * Source: Evidently 0.7 `PopularityBias` (ARP); Yin et al. 2012.
 * @throws AssayError as `withTraining`; `evaluation/undefined` where the training has no recommended item
 */
export function averageRecommendationPopularity(input: PopularityInput): number {
  const { lists, usersOf } = withTraining(input);
  const most = input.normalize ? usersOf.reduce((a, b) => Math.max(a, b), 0) : 1;
  return meanOfKnown(lists, usersOf, (users) => users / most);
}

/**
 * Novelty: −log2 of the share of the training's users who had a recommended item, averaged over the items of a query
 * and then the queries. Items that the training lacks do not count. 0 to log2 of its users, higher is newer.
 * Source: Evidently 0.7 `NoveltyMetric` (mean inverse user frequency); Zhou et al. 2010.
 * @throws AssayError as `averageRecommendationPopularity`
 */
export function novelty(input: TrainedInput): number {
  const { lists, usersOf, users: all } = withTraining(input);
  // Not −log2(users / all), which is −0 for an item that everybody had.
  return meanOfKnown(lists, usersOf, (users) => Math.log2(all / users));
}

/**
 * Share of the training's items that are recommended to anybody. 0 to 1, higher is better.
 * Source: Evidently 0.7 `PopularityBias` (coverage, also called aggregate diversity).
 * @throws AssayError as `withTraining`
 */
export function itemCoverage(input: TrainedInput): number {
  const { lists, usersOf, items } = withTraining(input);
  const found = new Set(lists.flatMap((list) => Array.from(list)).filter((item) => usersOf[item] > 0));
  return found.size / items;
}

/**
 * Gini index of how often each recommended item is recommended. 0 (all as often) to 1 (nearly all
 * recommendations are of one); lower is better.
 * Source: Evidently 0.7 `PopularityBias` (Gini); Gini's coefficient with the correction n / (n − 1).
 * @throws AssayError as `recommendations`; `evaluation/undefined` where one item alone is recommended
 */
export function recommendationGini(input: RecommendationsInput): number {
  const counts = new Map<number, number>();
  for (const list of recommendations(input).lists)
    for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  const sorted = Float64Array.from(counts.values()).sort();
  if (sorted.length < 2)
    throw new AssayError("evaluation/undefined", "One item alone is recommended.", {
      fix: "Look at more items with `k`, or at the recommender: the Gini index compares several items.",
    });
  let [sum, total] = [0, 0];
  sorted.forEach((count, at) => {
    sum += (2 * (at + 1) - sorted.length - 1) * count;
    total += count;
  });
  return sum / ((sorted.length - 1) * total);
}

/** @throws AssayError `evaluation/undefined` */
function meanOfKnown(
  lists: readonly Int32Array[],
  usersOf: Float64Array,
  worth: (users: number) => number,
): number {
  const known = lists.map((list) => list.filter((item) => usersOf[item] > 0));
  const means = known
    .filter((list) => list.length > 0)
    .map((list) => weightedMean(Float64Array.from(list, (item) => worth(usersOf[item]))));
  if (means.length > 0) return weightedMean(means);
  throw new AssayError("evaluation/undefined", "The training has none of the items that are recommended.", {
    fix: "Give items the same names in both, texts or numbers.",
  });
}
