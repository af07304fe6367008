import { type ProbabilityInput, type ProbabilityRows } from "./probabilities.ts";
export interface LogLossInput extends ProbabilityInput {
    /** The mean over the rows, which is the default, or the sum. */
    readonly normalize?: boolean;
}
/**
 * Mean of −ln of the probability given to the true class. Probabilities are clipped to [ε, 1 − ε] with the ε of
 * their own type, as scikit-learn 1.9 does: 2⁻²³ for a Float32Array, else 2⁻⁵². 0 to ∞, lower is better.
 * Source: `sklearn.metrics.log_loss`.
 * @throws AssayError as `readProbabilities`; `evaluation/no-rows`, `evaluation/not-finite` for weights
 */
export declare function logLoss({ normalize, ...input }: LogLossInput): number;
export declare function sumOfLosses(rows: ProbabilityRows, weights?: ProbabilityInput["sampleWeight"]): number;
export declare function lossOfRows(rows: ProbabilityRows): Float64Array;
export declare const logLossMetric: import("../evaluation-metric.ts").EvaluationMetric;
