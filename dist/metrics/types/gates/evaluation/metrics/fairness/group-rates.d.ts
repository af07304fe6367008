import type { Labels, Numbers } from "../labels.ts";
import { type Groups, type SensitiveFeatures } from "./groups.ts";
import type { CompareMethod } from "./metric-frame.ts";
/** Parameters of fairlearn's disparity metrics. */
export interface FairnessInput {
    readonly yTrue: Labels;
    readonly yPred: Labels;
    readonly sensitiveFeatures: SensitiveFeatures;
    readonly method?: CompareMethod;
    readonly sampleWeight?: Numbers;
}
/** How the disparities of two rates become one: the worse of them, or their mean. */
export type Aggregation = "worst_case" | "mean";
/** A rate of every group and of all rows. */
export interface Rates {
    readonly byGroup: Float64Array;
    readonly overall: number;
}
/** Weights by group, truth and prediction: four cells a group as tn, fp, fn, tp. */
export type GroupCounts = Float64Array;
/** What `countCells` needs of each row, so that counting again under other weights is one addition a row. */
export interface Cells {
    readonly groups: Groups;
    /** Index of the cell of each row; -1 for a row that does not count. */
    readonly cells: Int32Array;
}
/**
 * Which cell each row belongs to. `rate: "selection"` takes any labels and asks for 1, as fairlearn does.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-binary`
 */
export declare function readCells(input: FairnessInput, rate: "selection" | "odds"): Cells;
export declare function cellsOf(truth: ArrayLike<number>, predicted: ArrayLike<number>, groups: Groups): Cells;
export declare function countCells({ groups, cells }: Cells, weights?: Numbers): GroupCounts;
export type RateName = "selection" | "truePositive" | "falsePositive";
/** The first group without any row that a rate is a share of. */
export declare function emptyRate(counts: GroupCounts, rates: readonly RateName[]): {
    readonly group: number;
    readonly rate: RateName;
} | undefined;
/** @throws AssayError `evaluation/no-rows` for a group without weight */
export declare function requireWeight(counts: GroupCounts, names: readonly string[]): void;
/** Share predicted positive; NaN for a group without weight, which fairlearn's comparisons leave out. */
export declare function selectionRates(counts: GroupCounts): Rates;
export declare function truePositiveRates(counts: GroupCounts): Rates;
export declare function falsePositiveRates(counts: GroupCounts): Rates;
