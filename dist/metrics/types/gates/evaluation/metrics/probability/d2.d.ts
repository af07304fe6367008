import { type EvaluationMetric } from "../evaluation-metric.ts";
import { type BrierInput } from "./brier.ts";
import { type ProbabilityInput } from "./probabilities.ts";
/**
 * 1 − log loss / log loss of always giving the classes' shares. At most 1, higher is better; 0 is no better than
 * the shares. Source: `sklearn.metrics.d2_log_loss_score`.
 * @throws AssayError as `readProbabilities`; `evaluation/undefined` for one row or where only one class has rows
 */
export declare function d2LogLossScore(input: ProbabilityInput): number;
/**
 * 1 − Brier score / Brier score of always giving the classes' shares. At most 1, higher is better.
 * Source: `sklearn.metrics.d2_brier_score`.
 * @throws AssayError as `brierScoreLoss`; `evaluation/undefined` for one row or where only one class has rows
 */
export declare function d2BrierScore(input: BrierInput): number;
export declare const d2LogLoss: EvaluationMetric;
export declare const d2Brier: EvaluationMetric;
