import { type ClusteringInput } from "./contingency.ts";
/** How two entropies become one normaliser. */
export type AverageMethod = "min" | "geometric" | "arithmetic" | "max";
export interface NormalizedMutualInfoInput extends ClusteringInput {
    /** `arithmetic` by default. */
    readonly averageMethod?: AverageMethod;
}
/**
 * Mutual information of truth and clustering in nats. 0 to ∞, higher is better.
 * Source: `sklearn.metrics.mutual_info_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export declare function mutualInfoScore(input: ClusteringInput): number;
/**
 * Mutual information divided by an average of the two entropies. 0 to 1, higher is better; 1 when both have one
 * cluster. Source: `sklearn.metrics.normalized_mutual_info_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/option`
 */
export declare function normalizedMutualInfoScore(input: NormalizedMutualInfoInput): number;
/**
 * Mutual information less what chance gives (Vinh, Epps & Bailey 2010). At most 1, 0 by chance, higher is better.
 * Source: `sklearn.metrics.adjusted_mutual_info_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/option`; `evaluation/undefined`
 *   where chance alone reaches the most
 */
export declare function adjustedMutualInfoScore(input: NormalizedMutualInfoInput): number;
