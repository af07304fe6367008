import type { TObject } from "typebox";
import type { Options, Unit } from "../../../../model/metric.ts";
import { type EvaluationMetric } from "../evaluation-metric.ts";
import { type Output } from "./inputs.ts";
import { type RowSum, type RowTerms } from "./row-terms.ts";
/** A metric of regression that is a mean over the rows, or a function of one: errors and deviances. */
export declare function meanMetric(spec: {
    readonly id: string;
    readonly description: string;
    readonly source: string;
    readonly unit: Unit;
    readonly range?: readonly [number, number];
    readonly options?: TObject;
    readonly terms: (options: Options) => RowTerms;
    /** The sum of some rows' terms, where there is a quicker way to it. */
    readonly sum?: RowSum;
    /** What the mean becomes; default itself. */
    readonly finish?: (mean: number) => number;
    /** Throws where the metric is not defined for the values. */
    readonly require?: (output: Output, options: Options) => void;
}): EvaluationMetric;
