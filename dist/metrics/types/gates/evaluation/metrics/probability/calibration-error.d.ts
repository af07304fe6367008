import { type EvaluationMetric } from "../evaluation-metric.ts";
import { type ProbabilityInput } from "./probabilities.ts";
/** Mean of the gaps by rows, root of their mean square, or the greatest. */
export type CalibrationNorm = "l1" | "l2" | "max";
export interface CalibrationErrorInput extends ProbabilityInput {
    /** Bins of one width; default 15. */
    readonly nBins?: number;
    /** Default `l1`: the expected calibration error. */
    readonly norm?: CalibrationNorm;
}
/**
 * Gap between confidence and share of right rows over bins of the confidence: `l1` the expected calibration error,
 * `max` the maximum one (Naeini, Cooper, Hauskrecht 2015), `l2` the root of the mean square (Kumar, Liang, Ma 2019).
 * The confidence is the probability of the positive class; with a column for each class, that of the greatest.
 * 0 to 1, lower is better. Source: `torchmetrics.classification.CalibrationError`, in double precision.
 * @throws AssayError as `readProbabilities`; `evaluation/option` for bins that are no whole number above 0
 */
export declare function calibrationError(input: CalibrationErrorInput): number;
export declare const ece: EvaluationMetric;
export declare const mce: EvaluationMetric;
export declare const rmsce: EvaluationMetric;
