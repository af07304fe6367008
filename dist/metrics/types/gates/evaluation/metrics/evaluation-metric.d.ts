import { type TObject } from "typebox";
import type { Estimate } from "../../../model/estimate.ts";
import type { Direction, MetricInfo, Options, Unit } from "../../../model/metric.ts";
import type { History } from "./forecasting/history.ts";
import type { Images } from "./images.ts";
import type { Numbers } from "./labels.ts";
import type { RankedQueries } from "./ranking/ranked-queries.ts";
import type { GroupsByColumns } from "./row-groups.ts";
import type { Solved } from "./text/solved.ts";
export type Task = "binary-classification" | "multiclass-classification" | "multilabel-classification" | "regression" | "text-generation" | "ranking" | "code-generation" | "clustering" | "object-detection" | "segmentation";
export declare const TASKS: readonly Task[];
export declare const CLASSIFICATION: readonly Task[];
/** Rows with any number of labels each. */
export declare const MULTILABEL: Task;
/** What one model said of some rows, beside the truth. */
export interface Outcome {
    readonly task: Task;
    /** Labels by index, in binary tasks index 1 the positive one; for text generation the texts. Empty for regression. */
    readonly classes: readonly string[];
    /** Indices of classes, or numbers for regression. */
    readonly yTrue: Int32Array | Float64Array;
    readonly yPred?: Int32Array | Float64Array;
    /**
     * Score of the positive class a row, or row by row one score for each of `classes`; for regression row by row
     * the numbers of a probabilistic forecast.
     */
    readonly yScore?: Float32Array | Float64Array;
    /** All right texts in the place of each of `classes` that is a label, for text generation. */
    readonly references?: readonly (readonly string[])[];
    /** The labels that a row may have, for multilabel tasks, whose `classes` are sets of them and whose scores are one a label. */
    readonly labels?: readonly string[];
    /** Groups of the rows by what metrics name in `groupedBy`. */
    readonly groups?: GroupsByColumns;
    /** Row by row the columns in which clusters should lie close together. */
    readonly features?: Float64Array;
    /** What is known of each image, for tasks whose rows are images; `yTrue` holds the places of the images. */
    readonly images?: Images;
    /** Items of each query, for ranking, whose rows are queries; `yTrue` holds their places. */
    readonly queries?: RankedQueries;
    /** Programs drawn and passed of each problem, for code generation, whose rows are problems. */
    readonly solved?: Solved;
    /** The series that the rows go on, for metrics of forecasts that are scaled. */
    readonly history?: History;
    /** What the baseline predicts, for metrics with `comparesWith`. */
    readonly yPredBaseline?: Int32Array | Float64Array;
}
type Further = "references" | "labels" | "groups" | "features" | "images" | "queries" | "solved" | "history" | "yPredBaseline";
/** An outcome with what the metric reads; what it does not read may be empty. */
export type Rows = Required<Omit<Outcome, Further>> & Pick<Outcome, Further>;
/** A metric as the gate uses it. */
export interface EvaluationMetric {
    readonly info: MetricInfo;
    readonly tasks: readonly Task[];
    readonly reads: "prediction" | "score";
    /** Columns of the table whose values, together, are the groups of rows that the metric compares. */
    groupedBy?(options: Options): readonly string[];
    /** @throws AssayError where the metric is not defined. */
    value(rows: Rows, options: Options, sampleWeight?: Numbers): number;
    /** The value as a share of independent trials, where it is one. */
    trials?(rows: Rows, options: Options): {
        successes: number;
        trials: number;
    } | undefined;
    /** The value does not depend on how frequent each class is, so resamples keep the classes' sizes. */
    readonly stratified?: boolean;
    /** The value with its uncertainty, where its distribution is known; undefined where it is not for these rows. */
    estimate?(rows: Rows, options: Options): Estimate | undefined;
    /** candidate − baseline over the same rows, where its distribution is known. Else it is bootstrapped. */
    pairedDifference?(candidate: Rows, baseline: Rows, options: Options): Estimate | undefined;
    /**
     * The value on resamples told by how often each row counts; NaN where undefined. Without it `value` is
     * called with the counts as weights. Everything that does not change is computed once, before.
     */
    replicate?(rows: Rows, options: Options): (counts: Uint32Array) => number;
}
export interface EvaluationMetricSpec extends Omit<EvaluationMetric, "info"> {
    readonly id: string;
    readonly description: string;
    readonly direction: Direction;
    readonly unit: Unit;
    readonly range?: readonly [number, number];
    readonly options?: TObject;
    readonly comparesWith?: MetricInfo["comparesWith"];
    readonly source: string;
}
/** Declares a metric of evaluation gates: a pure function plus what is known about it. */
export declare function evaluationMetric(spec: EvaluationMetricSpec): EvaluationMetric;
export {};
