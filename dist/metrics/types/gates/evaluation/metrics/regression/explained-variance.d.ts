/** 1 − variance of the errors / variance of the labels: r2 without the part that a constant shift costs. */
export declare const explainedVarianceScore: import("./explained.ts").ExplainedScore<unknown>;
export declare const explainedVariance: import("../evaluation-metric.ts").EvaluationMetric;
