import { type ClusteringInput } from "./contingency.ts";
/** `[[apart in both, together in found only], [together in truth only, together in both]]`. */
export type PairConfusion = readonly [readonly [number, number], readonly [number, number]];
/**
 * Ordered pairs of rows by whether truth and clustering put them together: rows of the matrix are the truth.
 * Source: `sklearn.metrics.cluster.pair_confusion_matrix`. Exact below 2^53 pairs.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export declare function pairConfusionMatrix(input: ClusteringInput): PairConfusion;
