import { type Multioutput, type Output, type RegressionInput } from "./inputs.ts";
/** What the model leaves unexplained of an output, and what there was to explain. */
export interface Explained {
    readonly unexplained: number;
    readonly total: number;
}
export interface ExplainedInput extends Omit<RegressionInput, "multioutput"> {
    readonly multioutput?: Multioutput | "variance_weighted";
    /** For a constant label 1 when every prediction is right, else 0, in place of NaN and −∞; default true. */
    readonly forceFinite?: boolean;
}
export interface ExplainedScore<Settings = unknown> {
    (input: ExplainedInput & Settings & {
        readonly multioutput: "raw_values";
    }): number[];
    (input: ExplainedInput & Settings): number;
}
/**
 * 1 − unexplained / total, for each output and averaged: r2 and its kin.
 * @throws AssayError `evaluation/undefined` for fewer rows than `leastRows`, or where the value is not finite
 */
export declare function explainedScore<Settings = unknown>(leastRows: number, explain: (output: Output, settings: ExplainedInput & Settings) => Explained): ExplainedScore<Settings>;
/** NaN where a sum is no number: no share of it tells anything. */
export declare function share({ unexplained, total }: Explained): number;
/** scikit-learn's `force_finite=True`. */
export declare function shareExplained(explained: Explained): number;
export declare function requireRows({ yTrue }: Output, least: number): void;
