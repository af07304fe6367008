import { AssayError } from "../../../../model/error.ts";
import { type ClusteringInput, contingencyOf, entropyOf, mutualInformationOf } from "./contingency.ts";
import { expectedMutualInformation } from "./expected-mutual-information.ts";

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
export function mutualInfoScore(input: ClusteringInput): number {
  return mutualInformationOf(contingencyOf(input));
}

/**
 * Mutual information divided by an average of the two entropies. 0 to 1, higher is better; 1 when both have one
 * cluster. Source: `sklearn.metrics.normalized_mutual_info_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/option`
 */
export function normalizedMutualInfoScore(input: NormalizedMutualInfoInput): number {
  const table = contingencyOf(input);
  const { rows, trueSizes, predictedSizes } = table;
  if (trueSizes.length === 1 && predictedSizes.length === 1) return 1;
  const information = mutualInformationOf(table);
  if (information === 0) return 0;
  return information / averaged(entropyOf(trueSizes, rows), entropyOf(predictedSizes, rows), input);
}

/**
 * Mutual information less what chance gives (Vinh, Epps & Bailey 2010). At most 1, 0 by chance, higher is better.
 * Source: `sklearn.metrics.adjusted_mutual_info_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/option`; `evaluation/undefined`
 *   where chance alone reaches the most
 */
export function adjustedMutualInfoScore(input: NormalizedMutualInfoInput): number {
  const table = contingencyOf(input);
  const { rows, trueSizes, predictedSizes } = table;
  if (trueSizes.length === 1 || predictedSizes.length === 1)
    return trueSizes.length === predictedSizes.length ? 1 : 0;
  const expected = expectedMutualInformation(table);
  const most = averaged(entropyOf(trueSizes, rows), entropyOf(predictedSizes, rows), input);
  const isSame = table.cells.length === trueSizes.length && table.cells.length === predictedSizes.length;
  if (isSame) return 1;
  if (Math.abs(most - expected) > ROUNDING * most)
    return (mutualInformationOf(table) - expected) / (most - expected);
  throw new AssayError(
    "evaluation/undefined",
    "Chance alone reaches the most that there is to share: the adjusted mutual information is 0/0.",
    { fix: "Look at the clusters: there are nearly as many as rows." },
  );
}

/** Of sums of logarithms; scikit-learn divides what rounding left of two of them, and may say 2.5. */
const ROUNDING = 1e-12;

function averaged(u: number, v: number, { averageMethod = "arithmetic" }: NormalizedMutualInfoInput): number {
  switch (averageMethod) {
    case "min":
      return Math.min(u, v);
    case "geometric":
      return Math.sqrt(u * v);
    case "arithmetic":
      return (u + v) / 2;
    case "max":
      return Math.max(u, v);
    default:
      throw new AssayError("evaluation/option", `averageMethod is ${String(averageMethod)}.`, {
        fix: "Give min, geometric, arithmetic or max.",
      });
  }
}
