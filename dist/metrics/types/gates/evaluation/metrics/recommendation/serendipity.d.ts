import { type Numbers } from "../labels.ts";
import { type ItemFeatures } from "./item-distances.ts";
import { type TrainedInput } from "./lists.ts";
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
export declare function serendipity(input: SerendipityInput): number;
