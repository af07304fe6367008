import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength, weightedMean } from "../arrays.ts";
import { encodeLabels, type Numbers } from "../labels.ts";
import { cosineDistances, featureRows, type ItemFeatures } from "./item-distances.ts";
import { firstItems, type TrainedInput } from "./lists.ts";

export interface SerendipityInput extends TrainedInput {
  readonly itemFeatures: ItemFeatures;
  /** Relevance of each recommended item. */
  readonly yTrue: Numbers;
  /** Least relevance of a relevant item; by default all above 0 are. */
  readonly minRelScore?: number;
}

/**
 * How unlike a user's relevant recommendations are to what the user had before: 1 less the cosine similarities of each
 * pair of both, added up and divided by what the user had, averaged over the users who have both. At most 1 where
 * features are not negative, without a least value; higher is more surprising.
 * Source: Evidently 0.7 `SerendipityMetric`.
 * @throws AssayError as `withTraining`, `cosineDistances`; `evaluation/key-missing` for an item without features;
 *   `evaluation/undefined` where no user has both
 */
export function serendipity(input: SerendipityInput): number {
  const { query, item, yScore, yTrue, train, itemFeatures, minRelScore } = input;
  requireSameLength({ query, item, yScore, yTrue });
  requireSameLength({ "train.query": train.query, "train.item": train.item });
  requireFinite("the relevance", yTrue);
  const distance = cosineDistances(itemFeatures);
  const queries = encodeLabels([query, train.query]);
  const { classes, codes } = encodeLabels([item, train.item, itemFeatures.item]);
  const rowOf = featureRows(codes[2], classes.length);
  const had: number[][] = Array.from({ length: queries.classes.length }, () => []);
  codes[1].forEach((code, row) => {
    had[queries.codes[1][row]].push(rowOf(code, classes[code]));
  });
  const isRelevant = (row: number) =>
    minRelScore === undefined ? yTrue[row] > 0 : yTrue[row] >= minRelScore;
  const { lists, rows } = firstItems(input, queries.codes[0], codes[0], queries.classes.length);
  const values = rows.flatMap((list, at) => {
    const before = had[queries.codes[0][list[0]]];
    const found = lists[at].filter((_, rank) => isRelevant(list[rank]));
    if (before.length === 0 || found.length === 0) return [];
    let similarity = 0;
    for (const code of found) {
      const row = rowOf(code, classes[code]);
      for (const other of before) similarity += 1 - distance(other, row);
    }
    return [1 - similarity / before.length];
  });
  if (values.length > 0) return weightedMean(values);
  throw new AssayError(
    "evaluation/undefined",
    "No user of the training was recommended an item that is relevant.",
    { fix: "Give users the same names in both, and recommendations whose relevance is known." },
  );
}
