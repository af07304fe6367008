import type { Labels, Numbers } from "../labels.ts";
import { type SensitiveFeatures } from "./groups.ts";
/** `between_groups`: best against worst group; `to_overall`: the group farthest from all rows together. */
export type CompareMethod = "between_groups" | "to_overall";
/** One metric over all rows and for each group; `byGroup` is in the order of `groups`. */
export interface MetricFrame {
    readonly overall: number;
    readonly groups: readonly string[];
    readonly byGroup: readonly number[];
}
export interface MetricFrameInput {
    /** Any metric of two arrays of labels, for example `recallScore`. */
    readonly metric: (input: {
        readonly yTrue: number[] | string[];
        readonly yPred: number[] | string[];
        readonly sampleWeight?: number[];
    }) => number;
    readonly yTrue: Labels;
    readonly yPred: Labels;
    readonly sensitiveFeatures: SensitiveFeatures;
    readonly sampleWeight?: Numbers;
}
/**
 * A metric for each group of rows. Source: `fairlearn.metrics.MetricFrame` 0.15 with one metric and without
 * control features; combinations of features that no row has are left out, where it has NaN.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, and what `metric` throws for a group
 */
export declare function metricFrame(input: MetricFrameInput): MetricFrame;
/** The least value of any group; NaN groups do not count. @throws AssayError `evaluation/undefined` */
export declare function groupMin({ byGroup }: Pick<MetricFrame, "byGroup">): number;
/** The greatest value of any group; NaN groups do not count. @throws AssayError `evaluation/undefined` */
export declare function groupMax({ byGroup }: Pick<MetricFrame, "byGroup">): number;
/**
 * The greatest gap between two groups, or between a group and all rows; at least 0, 0 is parity.
 * Source: `fairlearn.metrics.MetricFrame.difference` 0.15. @throws AssayError `evaluation/undefined`
 */
export declare function groupDifference(frame: FrameComparison): number;
/**
 * The least ratio between two groups, or between a group and all rows, turned so that it is at most 1, which is
 * parity. Source: `fairlearn.metrics.MetricFrame.ratio` 0.15.
 * @throws AssayError `evaluation/undefined` where it is 0/0: no group has any
 */
export declare function groupRatio(frame: FrameComparison): number;
export interface FrameComparison extends Pick<MetricFrame, "overall" | "byGroup"> {
    readonly method?: CompareMethod;
}
/** `groupDifference` with NaN where it is undefined. */
export declare function differenceOf(byGroup: ArrayLike<number>, overall: number, method: CompareMethod): number;
/** `groupRatio` with NaN where it is undefined. */
export declare function ratioOf(byGroup: ArrayLike<number>, overall: number, method: CompareMethod): number;
/** @throws AssayError `evaluation/undefined` unless the value is finite */
export declare function defined(value: number): number;
/** @throws AssayError `evaluation/option` for anything else */
export declare function methodOf({ method }: {
    readonly method?: CompareMethod;
}): CompareMethod;
