/**
 * tn / (tn + fp), averaged over the classes as `average` says; also selectivity and true negative rate. 0 to 1,
 * higher is better. Source: `torchmetrics.classification.Specificity`; parameters of `sklearn.metrics.recall_score`.
 * @throws AssayError as `supportScore`
 */
export declare const specificityScore: import("./support-score.ts").SupportScore<unknown>;
export declare const specificity: import("../evaluation-metric.ts").EvaluationMetric;
/**
 * tn / (tn + fn), averaged over the classes as `average` says. 0 to 1, higher is better.
 * Source: `torchmetrics.classification.NegativePredictiveValue`; parameters of `sklearn.metrics.precision_score`.
 * @throws AssayError as `supportScore`
 */
export declare const negativePredictiveValue: import("./support-score.ts").SupportScore<unknown>;
export declare const negativePredictiveValueMetric: import("../evaluation-metric.ts").EvaluationMetric;
