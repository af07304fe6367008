import type { Fraction } from "./averages.ts";
/** Recall counts `beta` times as much as precision. @throws AssayError `evaluation/parameter` */
export declare function fbetaFraction(beta: number): Fraction;
/**
 * (1 + β²) tp / ((1 + β²) tp + β² fn + fp), averaged over the classes as `average` says: recall counts β times as
 * much as precision. 0 to 1, higher is better. Source: `sklearn.metrics.fbeta_score`.
 * @throws AssayError as `supportScore`, `evaluation/parameter` for a negative `beta`
 */
export declare const fbetaScore: import("./support-score.ts").SupportScore<{
    readonly beta: number;
}>;
export declare const fbeta: import("../evaluation-metric.ts").EvaluationMetric;
