import type { Labels } from "../labels.ts";
import type { LabelInput } from "./label-rows.ts";
export interface ClassLikelihoodRatiosInput extends LabelInput {
    /** The negative and the positive class; default both that occur, sorted. */
    readonly labels?: Labels;
    /** The values where a ratio divides by 0, or 1 for both; default a refusal. */
    readonly replaceUndefinedBy?: 1 | {
        readonly "LR+": number;
        readonly "LR-": number;
    };
}
export interface ClassLikelihoodRatios {
    /** Recall / (1 − specificity): 1 or more, higher is better. */
    readonly positive: number;
    /** (1 − recall) / specificity: 0 to 1, lower is better. */
    readonly negative: number;
}
/**
 * How many times likelier a positive (negative) prediction is in a positive row than in a negative one.
 * Source: `sklearn.metrics.class_likelihood_ratios`.
 * @throws AssayError as `confusionMatrix`; `evaluation/label-type` unless there are two classes,
 *   `evaluation/undefined` where a ratio divides by 0, `evaluation/parameter`
 */
export declare function classLikelihoodRatios(input: ClassLikelihoodRatiosInput): ClassLikelihoodRatios;
/**
 * Recall / (1 − specificity). 0 and more, higher is better, 1 is chance.
 * Source: `sklearn.metrics.class_likelihood_ratios`.
 * @throws AssayError as `binaryScore`
 */
export declare const positiveLikelihoodRatio: (input: import("./binary-counts.ts").BinaryInput) => number;
/**
 * (1 − recall) / specificity. 0 and more, lower is better, 1 is chance.
 * Source: `sklearn.metrics.class_likelihood_ratios`.
 * @throws AssayError as `binaryScore`
 */
export declare const negativeLikelihoodRatio: (input: import("./binary-counts.ts").BinaryInput) => number;
/**
 * (tp tn) / (fp fn) (Glas and others 2003). 0 and more, higher is better, 1 is chance.
 * Source: `tfma.metrics.DiagnosticOddsRatio`.
 * @throws AssayError as `binaryScore`
 */
export declare const diagnosticOddsRatio: (input: import("./binary-counts.ts").BinaryInput) => number;
export declare const positiveLikelihoodRatioMetric: import("../evaluation-metric.ts").EvaluationMetric;
export declare const negativeLikelihoodRatioMetric: import("../evaluation-metric.ts").EvaluationMetric;
export declare const diagnosticOddsRatioMetric: import("../evaluation-metric.ts").EvaluationMetric;
