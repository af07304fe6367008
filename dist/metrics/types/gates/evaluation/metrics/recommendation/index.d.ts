export { type DiversityInput, diversity } from "./diversity.ts";
export type { ItemFeatures } from "./item-distances.ts";
export type { Interactions, RecommendationsInput, TrainedInput } from "./lists.ts";
export { personalization } from "./personalization.ts";
export { averageRecommendationPopularity, itemCoverage, novelty, type PopularityInput, recommendationGini, } from "./popularity.ts";
export { type SerendipityInput, serendipity } from "./serendipity.ts";
