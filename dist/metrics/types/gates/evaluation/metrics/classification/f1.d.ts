/**
 * 2 tp / (2 tp + fp + fn), averaged over the classes as `average` says; also the Dice coefficient. 0 to 1, higher
 * is better. Source: `sklearn.metrics.f1_score`.
 * @throws AssayError as `supportScore`
 */
export declare const f1Score: import("./support-score.ts").SupportScore<unknown>;
export declare const f1: import("../evaluation-metric.ts").EvaluationMetric;
