import { type ClusteringInput } from "./contingency.ts";
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
export declare function homogeneityCompletenessVMeasure(input: VMeasureInput): HomogeneityCompletenessVMeasure;
/** 1 when every cluster has rows of one class only. Source: `sklearn.metrics.homogeneity_score`. */
export declare function homogeneityScore(input: ClusteringInput): number;
/** 1 when all rows of a class are in one cluster. Source: `sklearn.metrics.completeness_score`. */
export declare function completenessScore(input: ClusteringInput): number;
/** Weighted harmonic mean of homogeneity and completeness. Source: `sklearn.metrics.v_measure_score`. */
export declare function vMeasureScore(input: VMeasureInput): number;
