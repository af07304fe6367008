import type { ClusteringInput } from "./contingency.ts";
import { pairConfusionMatrix } from "./pair-confusion-matrix.ts";

/**
 * Geometric mean of precision and recall over pairs of rows (Fowlkes & Mallows 1983). 0 to 1, higher is better.
 * Source: `sklearn.metrics.fowlkes_mallows_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export function fowlkesMallowsScore(input: ClusteringInput): number {
  const [[, fp], [fn, tp]] = pairConfusionMatrix(input);
  return tp === 0 ? 0 : Math.sqrt(tp / (tp + fp)) * Math.sqrt(tp / (tp + fn));
}
