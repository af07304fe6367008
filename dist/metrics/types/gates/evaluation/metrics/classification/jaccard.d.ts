/**
 * tp / (tp + fp + fn), averaged over the classes as `average` says; also intersection over union, threat score
 * and critical success index. 0 to 1, higher is better. Source: `sklearn.metrics.jaccard_score`.
 * @throws AssayError as `supportScore`; `evaluation/parameter` for `zeroDivision: NaN`, as scikit-learn
 */
export declare const jaccardScore: import("./support-score.ts").SupportScore<unknown>;
/** Another name of the Jaccard score. @throws AssayError as `jaccardScore` */
export declare const threatScore: import("./support-score.ts").SupportScore<unknown>;
export declare const jaccard: import("../evaluation-metric.ts").EvaluationMetric;
