import type { EvaluationMetric } from "../evaluation-metric.ts";
import type { Labels } from "../labels.ts";
import type { Label, LabelInput } from "./label-rows.ts";
import { type PairsMetricSpec } from "./pairs-metric.ts";
/** The four cells of a binary confusion matrix. */
export interface BinaryCounts {
    readonly truePositives: number;
    readonly falsePositives: number;
    readonly falseNegatives: number;
    readonly trueNegatives: number;
}
export interface BinaryInput extends LabelInput {
    readonly yTrue: Labels;
    readonly yPred: Labels;
    /** The positive label; default 1. */
    readonly posLabel?: Label | boolean;
}
/** A number of the four cells; NaN where it is 0/0 and infinite where it divides by 0. */
export type BinaryFormula = (counts: BinaryCounts) => number;
/**
 * A function of true and predicted labels from its formula.
 * @throws AssayError as `supportOf` with `average: "binary"`; `evaluation/undefined` for a division by 0
 */
export declare function binaryScore(formula: BinaryFormula): (input: BinaryInput) => number;
/** A metric of binary tasks from the same formula. */
export declare function binaryMetric(spec: Omit<PairsMetricSpec, "score" | "tasks"> & {
    readonly formula: BinaryFormula;
}): EvaluationMetric;
/** @throws AssayError `evaluation/label-type` */
export declare function requireTwoClasses(classes: number): void;
