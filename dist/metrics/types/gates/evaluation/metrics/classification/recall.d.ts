import type { Fraction } from "./averages.ts";
export declare const recallFraction: Fraction;
/**
 * tp / (tp + fn), averaged over the classes as `average` says; also sensitivity and true positive rate. 0 to 1,
 * higher is better. Source: `sklearn.metrics.recall_score`.
 * @throws AssayError as `supportScore`
 */
export declare const recallScore: import("./support-score.ts").SupportScore<unknown>;
export declare const recall: import("../evaluation-metric.ts").EvaluationMetric;
