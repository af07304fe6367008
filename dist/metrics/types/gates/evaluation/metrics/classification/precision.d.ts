import type { Fraction } from "./averages.ts";
export declare const precisionFraction: Fraction;
/**
 * tp / (tp + fp), averaged over the classes as `average` says; also the positive predictive value. 0 to 1, higher
 * is better. Source: `sklearn.metrics.precision_score`.
 * @throws AssayError as `supportScore`
 */
export declare const precisionScore: import("./support-score.ts").SupportScore<unknown>;
export declare const precision: import("../evaluation-metric.ts").EvaluationMetric;
