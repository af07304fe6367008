import { type RecommendationsInput, type TrainedInput } from "./lists.ts";
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
export declare function averageRecommendationPopularity(input: PopularityInput): number;
/**
 * Novelty: −log2 of the share of the training's users who had a recommended item, averaged over the items of a query
 * and then the queries. Items that the training lacks do not count. 0 to log2 of its users, higher is newer.
 * Source: Evidently 0.7 `NoveltyMetric` (mean inverse user frequency); Zhou et al. 2010.
 * @throws AssayError as `averageRecommendationPopularity`
 */
export declare function novelty(input: TrainedInput): number;
/**
 * Share of the training's items that are recommended to anybody. 0 to 1, higher is better.
 * Source: Evidently 0.7 `PopularityBias` (coverage, also called aggregate diversity).
 * @throws AssayError as `withTraining`
 */
export declare function itemCoverage(input: TrainedInput): number;
/**
 * Gini index of how often each recommended item is recommended. 0 (all as often) to 1 (nearly all
 * recommendations are of one); lower is better.
 * Source: Evidently 0.7 `PopularityBias` (Gini); Gini's coefficient with the correction n / (n − 1).
 * @throws AssayError as `recommendations`; `evaluation/undefined` where one item alone is recommended
 */
export declare function recommendationGini(input: RecommendationsInput): number;
