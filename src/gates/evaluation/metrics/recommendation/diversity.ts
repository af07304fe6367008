import { requireSameLength, weightedMean } from "../arrays.ts";
import { encodeLabels } from "../labels.ts";
import { cosineDistances, featureRows, type ItemFeatures } from "./item-distances.ts";
import { firstItems, type RecommendationsInput } from "./lists.ts";

export interface DiversityInput extends RecommendationsInput {
  readonly itemFeatures: ItemFeatures;
}

/**
 * Intra-list diversity: cosine distances of all pairs of items of a list, added up and divided by the items of the
 * list, averaged over the queries. 0 to k − 1, higher is more diverse.
 * Source: Evidently 0.7 `DiversityMetric`; it divides by the items, not by the pairs.
 * @throws AssayError as `recommendations`, `cosineDistances`; `evaluation/key-missing` for an item without features
 */
export function diversity(input: DiversityInput): number {
  const { query, item, yScore, itemFeatures } = input;
  requireSameLength({ query, item, yScore });
  const distance = cosineDistances(itemFeatures);
  const queries = encodeLabels([query]);
  const { classes, codes } = encodeLabels([item, itemFeatures.item]);
  const rowOf = featureRows(codes[1], classes.length);
  const { lists } = firstItems(input, queries.codes[0], codes[0], queries.classes.length);
  return weightedMean(
    lists.map((list) => {
      const rows = Array.from(list, (code) => rowOf(code, classes[code]));
      let sum = 0;
      for (let one = 0; one < rows.length; one++)
        for (let other = one + 1; other < rows.length; other++) sum += distance(rows[one], rows[other]);
      return sum / rows.length;
    }),
  );
}
