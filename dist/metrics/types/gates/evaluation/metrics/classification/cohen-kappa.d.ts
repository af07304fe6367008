import type { Labels, Numbers } from "../labels.ts";
declare const WEIGHTS: readonly ["linear", "quadratic"];
type Weights = (typeof WEIGHTS)[number];
export interface CohenKappaScoreInput {
    /** Labels of one rater; the order of the two does not matter. */
    readonly y1: Labels;
    readonly y2: Labels;
    /** The classes that count, in the order by which `weights` tells near from far; default all, sorted. */
    readonly labels?: Labels;
    /** How much a disagreement counts: all alike, by its distance, or by the square of it. */
    readonly weights?: Weights;
    readonly sampleWeight?: Numbers;
    /** The value, −1 to 1, where both have one label only; default a refusal. */
    readonly replaceUndefinedBy?: number;
}
/**
 * Agreement beyond chance (Cohen 1960; weighted 1968). −1 to 1, higher is better.
 * Source: `sklearn.metrics.cohen_kappa_score`.
 * @throws AssayError as `confusionMatrix`; `evaluation/undefined` where both have one label only
 */
export declare function cohenKappaScore(input: CohenKappaScoreInput): number;
export declare const cohenKappa: import("../evaluation-metric.ts").EvaluationMetric & Required<Pick<import("../evaluation-metric.ts").EvaluationMetric, "replicate">>;
export {};
