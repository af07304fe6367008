import type { Numbers } from "../labels.ts";
import { type Dense, type Matrix } from "../matrix.ts";
/** How the scores of several outputs become one: their mean, a weighted mean, or each by itself. */
export type Multioutput = "uniform_average" | "raw_values" | readonly number[];
/** What all regression metrics read. Numbers are one output; a matrix has a column for each. */
export interface RegressionInput {
    readonly yTrue: Numbers | Matrix;
    readonly yPred: Numbers | Matrix;
    readonly sampleWeight?: Numbers;
    readonly multioutput?: Multioutput;
}
/** One output of all rows. */
export interface Output {
    readonly yTrue: Float64Array;
    readonly yPred: Float64Array;
    readonly sampleWeight?: Float64Array;
}
/** A metric of regression: one number, or with `multioutput: "raw_values"` one for each output. */
export interface RegressionScore<Settings = unknown> {
    (input: RegressionInput & Settings & {
        readonly multioutput: "raw_values";
    }): number[];
    (input: RegressionInput & Settings): number;
}
/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch` */
export declare function outputsOf({ yTrue, yPred, sampleWeight }: RegressionInput): readonly Output[];
/** Labels and predictions of several outputs. @throws AssayError as `outputsOf` */
export declare function densePair({ yTrue, yPred, sampleWeight }: RegressionInput): readonly [Dense, Dense];
/**
 * A metric of one output as a metric of any number of them.
 * @throws AssayError what `ofOutput` throws; `evaluation/not-finite` where a label or prediction is NaN or infinite
 */
export declare function overOutputs<Settings = unknown>(ofOutput: (output: Output, settings: RegressionInput & Settings) => number): RegressionScore<Settings>;
/** @throws AssayError as `weightedOutputs` */
export declare function combineOutputs(values: number[], multioutput?: Multioutput): number | number[];
/**
 * The mean of several outputs by the weights that the caller gave.
 * @throws AssayError `evaluation/length-mismatch` unless there is one weight an output, `evaluation/option` for one
 *   output or weights that add up to nothing
 */
export declare function weightedOutputs(values: readonly number[], weights: readonly number[]): number;
/** For metrics that scikit-learn defines for one output only. @throws AssayError `evaluation/length-mismatch` */
export declare function singleOutput(input: Omit<RegressionInput, "multioutput">): Output;
/** The value, unless it is not finite because an input is not: looking only then saves a pass over the rows. */
export declare function checked(value: number, { yTrue, yPred }: Output): number;
export declare function averageOfOutputs(values: readonly number[], weights?: readonly number[]): number;
