import type { ClusteringInput } from "./contingency.ts";
import { pairConfusionMatrix } from "./pair-confusion-matrix.ts";

/**
 * Share of the pairs of rows on which truth and clustering agree. 0 to 1, higher is better; 1 for a single row.
 * Source: `sklearn.metrics.rand_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export function randScore(input: ClusteringInput): number {
  const [[apart, falseTogether], [falseApart, together]] = pairConfusionMatrix(input);
  const agreeing = apart + together;
  const pairs = agreeing + falseTogether + falseApart;
  return agreeing === pairs || pairs === 0 ? 1 : agreeing / pairs;
}

/**
 * Rand index less what chance gives (Hubert & Arabie 1985). −0.5 to 1, 0 by chance, higher is better.
 * Source: `sklearn.metrics.adjusted_rand_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export function adjustedRandScore(input: ClusteringInput): number {
  const [[tn, fp], [fn, tp]] = pairConfusionMatrix(input);
  if (fn === 0 && fp === 0) return 1;
  return (2 * (tp * tn - fn * fp)) / ((tp + fn) * (fn + tn) + (tp + fp) * (fp + tn));
}
