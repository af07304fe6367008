import { type ItemFeatures } from "./item-distances.ts";
import { type RecommendationsInput } from "./lists.ts";
export interface DiversityInput extends RecommendationsInput {
    readonly itemFeatures: ItemFeatures;
}
/**
 * Intra-list diversity: cosine distances of all pairs of items of a list, added up and divided by the items of the
 * list, averaged over the queries. 0 to k − 1, higher is more diverse.
 * Source: Evidently 0.7 `DiversityMetric`; it divides by the items, not by the pairs.
 * @throws AssayError as `recommendations`, `cosineDistances`; `evaluation/key-missing` for an item without features
 */
export declare function diversity(input: DiversityInput): number;
