import { type Labels } from "../labels.ts";
import { type Average, type Fraction } from "./averages.ts";
import type { Label, LabelInput } from "./label-rows.ts";
import { type Support } from "./support.ts";
/** Parameters of scikit-learn's precision, recall, F-scores and Jaccard score. */
export interface SupportInput extends LabelInput {
    /** Classes to score, in this order; default all that occur. Columns where rows have several labels. */
    readonly labels?: Labels;
    /** The class that `average: "binary"` scores; default 1. */
    readonly posLabel?: Label | boolean;
    /** `null` gives one score a class; `samples` the mean over rows of several labels. */
    readonly average?: Average | null;
    /** The value of 0/0; default 0. NaN leaves the class out of an average. */
    readonly zeroDivision?: number;
}
export interface PerClassInput extends SupportInput {
    readonly average: null;
}
export interface AveragedInput extends SupportInput {
    readonly average?: Average;
}
/** A score of one class or several: a number, or one a class where `average` is null. */
export interface SupportScore<More = unknown> {
    (input: PerClassInput & More): number[];
    (input: AveragedInput & More): number;
}
/**
 * The score whose fraction `fractionOf` gives for the input's own parameters.
 * @throws AssayError as `supportOf`, and `evaluation/undefined` where the score is NaN because `zeroDivision` is
 */
export declare function supportScore<More = unknown>(fractionOf: (input: SupportInput & More) => Fraction): SupportScore<More>;
/**
 * What each class holds, or each row where the average is `samples`.
 * @throws AssayError as `readLabels`, `encodeClasses` and `readIndicators`; `evaluation/average-needed` for more than two
 *   classes with `average: "binary"`, `evaluation/positive-unknown` when two other classes occur than
 *   `posLabel`, `evaluation/label-type` for `samples` where a row has one label, `evaluation/parameter`
 */
export declare function supportOf(input: SupportInput, average: Average | null): Support;
/** The columns that `labels` names. @throws AssayError `evaluation/parameter` */
export declare function columns(labels: Labels, count: number): readonly number[];
export declare function requireZeroDivision(zeroDivision: number): void;
/** @throws AssayError `evaluation/undefined` */
export declare function requireDefined(scores: number[]): number[];
