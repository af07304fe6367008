import type { LabelInput } from "./label-rows.ts";
/**
 * Correlation of true and predicted labels (Matthews 1975; for more than two classes Gorodkin 2004, R_K). −1 to 1,
 * higher is better; 0, as scikit-learn says, where either holds one class only.
 * Source: `sklearn.metrics.matthews_corrcoef`.
 * @throws AssayError as `pairsOf`; `evaluation/weight` for negative weights without a correlation
 */
export declare function matthewsCorrcoef(input: LabelInput): number;
export declare const matthews: import("../evaluation-metric.ts").EvaluationMetric & Required<Pick<import("../evaluation-metric.ts").EvaluationMetric, "replicate">>;
