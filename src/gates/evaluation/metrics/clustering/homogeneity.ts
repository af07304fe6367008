import { AssayError } from "../../../../model/error.ts";
import { type ClusteringInput, contingencyOf, entropyOf, mutualInformationOf } from "./contingency.ts";

export interface VMeasureInput extends ClusteringInput {
  /** Above 1 completeness counts more, below 1 homogeneity. */
  readonly beta?: number;
}

export interface HomogeneityCompletenessVMeasure {
  readonly homogeneity: number;
  readonly completeness: number;
  readonly vMeasure: number;
}

/**
 * Homogeneity, completeness and their weighted harmonic mean (Rosenberg & Hirschberg 2007), each 0 to 1, higher
 * is better. Source: `sklearn.metrics.homogeneity_completeness_v_measure`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/option`; `evaluation/undefined`
 *   for a beta of 0 where completeness is 0
 */
export function homogeneityCompletenessVMeasure(input: VMeasureInput): HomogeneityCompletenessVMeasure {
  const { beta = 1 } = input;
  if (!(beta >= 0))
    throw new AssayError("evaluation/option", `beta is ${beta}.`, { fix: "Give a number of 0 or more." });
  const table = contingencyOf(input);
  const information = mutualInformationOf(table);
  const shareOf = (entropy: number): number => (entropy === 0 ? 1 : information / entropy);
  const homogeneity = shareOf(entropyOf(table.trueSizes, table.rows));
  const completeness = shareOf(entropyOf(table.predictedSizes, table.rows));
  const sum = beta * homogeneity + completeness;
  if (sum === 0 && homogeneity > 0)
    throw new AssayError(
      "evaluation/undefined",
      "With a beta of 0 a completeness of 0 has no V-measure: it is 0/0.",
      {
        fix: "Give a beta above 0.",
      },
    );
  const vMeasure = sum === 0 ? 0 : ((1 + beta) * homogeneity * completeness) / sum;
  return { homogeneity, completeness, vMeasure };
}

/** 1 when every cluster has rows of one class only. Source: `sklearn.metrics.homogeneity_score`. */
export function homogeneityScore(input: ClusteringInput): number {
  return homogeneityCompletenessVMeasure(input).homogeneity;
}

/** 1 when all rows of a class are in one cluster. Source: `sklearn.metrics.completeness_score`. */
export function completenessScore(input: ClusteringInput): number {
  return homogeneityCompletenessVMeasure(input).completeness;
}

/** Weighted harmonic mean of homogeneity and completeness. Source: `sklearn.metrics.v_measure_score`. */
export function vMeasureScore(input: VMeasureInput): number {
  return homogeneityCompletenessVMeasure(input).vMeasure;
}
