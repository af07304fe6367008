import type { ClusteringInput } from "./contingency.ts";
/**
 * Geometric mean of precision and recall over pairs of rows (Fowlkes & Mallows 1983). 0 to 1, higher is better.
 * Source: `sklearn.metrics.fowlkes_mallows_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export declare function fowlkesMallowsScore(input: ClusteringInput): number;
