/**
 * fp / (fp + tn) = 1 − specificity, averaged over the classes as `average` says; also fall-out. 0 to 1, lower is
 * better. Source: `fairlearn.metrics.false_positive_rate`; parameters of `sklearn.metrics.recall_score`.
 * @throws AssayError as `supportScore`
 */
export declare const falsePositiveRate: import("./support-score.ts").SupportScore<unknown>;
/**
 * fn / (fn + tp) = 1 − recall, averaged over the classes as `average` says; also miss rate. 0 to 1, lower is better.
 * Source: `fairlearn.metrics.false_negative_rate`; parameters of `sklearn.metrics.recall_score`.
 * @throws AssayError as `supportScore`
 */
export declare const falseNegativeRate: import("./support-score.ts").SupportScore<unknown>;
/**
 * fp / (fp + tp) = 1 − precision, averaged over the classes as `average` says. 0 to 1, lower is better.
 * Source: Benjamini and Hochberg 1995; parameters of `sklearn.metrics.precision_score`.
 * @throws AssayError as `supportScore`
 */
export declare const falseDiscoveryRate: import("./support-score.ts").SupportScore<unknown>;
/**
 * fn / (fn + tn) = 1 − negative predictive value, averaged over the classes as `average` says. 0 to 1, lower is
 * better. Source: `tfma.metrics.FalseOmissionRate`; parameters of `sklearn.metrics.precision_score`.
 * @throws AssayError as `supportScore`
 */
export declare const falseOmissionRate: import("./support-score.ts").SupportScore<unknown>;
export declare const falsePositiveRateMetric: import("../evaluation-metric.ts").EvaluationMetric;
export declare const falseNegativeRateMetric: import("../evaluation-metric.ts").EvaluationMetric;
export declare const falseDiscoveryRateMetric: import("../evaluation-metric.ts").EvaluationMetric;
export declare const falseOmissionRateMetric: import("../evaluation-metric.ts").EvaluationMetric;
