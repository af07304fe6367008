import { type RecommendationsInput } from "./lists.ts";
/**
 * How little the lists of two queries have in common: 1 less the share of items that they share, averaged over all
 * pairs of queries. 0 to 1, higher is more personal. The share is of k, or of the longest list where none has k items.
 * Source: Evidently 0.7 `PersonalizationMetric` (mean inter-list diversity), whose value exceeds 1 where lists are
 * shorter than k; Zhou et al. 2010.
 * @throws AssayError as `recommendations`; `evaluation/undefined` for a single query
 */
export declare function personalization(input: RecommendationsInput): number;
