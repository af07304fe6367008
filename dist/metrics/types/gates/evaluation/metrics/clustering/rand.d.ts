import type { ClusteringInput } from "./contingency.ts";
/**
 * Share of the pairs of rows on which truth and clustering agree. 0 to 1, higher is better; 1 for a single row.
 * Source: `sklearn.metrics.rand_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export declare function randScore(input: ClusteringInput): number;
/**
 * Rand index less what chance gives (Hubert & Arabie 1985). −0.5 to 1, 0 by chance, higher is better.
 * Source: `sklearn.metrics.adjusted_rand_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export declare function adjustedRandScore(input: ClusteringInput): number;
