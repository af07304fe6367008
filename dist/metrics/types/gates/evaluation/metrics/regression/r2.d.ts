/**
 * 1 − Σ(yTrue − yPred)² / Σ(yTrue − mean)².
 * @throws AssayError `evaluation/undefined` for fewer than two rows
 */
export declare const r2Score: import("./explained.ts").ExplainedScore<unknown>;
export declare const r2: import("../evaluation-metric.ts").EvaluationMetric;
