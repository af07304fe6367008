import type { CurveInput } from "./confusion-matrix-at-thresholds.ts";
/**
 * Mean probability that the positive rows are given less that of the negative ones (Tjur 2009). −1 to 1, higher is
 * better, 0 is chance. Source: `tfma.metrics.CoefficientOfDiscrimination`.
 * @throws AssayError as `readBinary`; `evaluation/one-class`, `evaluation/not-probability`, `evaluation/not-finite`,
 *   `evaluation/length-mismatch`, `evaluation/no-rows`, `evaluation/option` for a negative weight
 */
export declare function coefficientOfDiscrimination({ yTrue, yScore, posLabel, sampleWeight }: CurveInput): number;
export declare const discrimination: import("../evaluation-metric.ts").EvaluationMetric;
