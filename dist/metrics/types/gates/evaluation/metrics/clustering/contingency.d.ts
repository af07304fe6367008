import type { Labels } from "../labels.ts";
export interface ClusteringInput {
    /** The true cluster of each row. */
    readonly labelsTrue: Labels;
    /** The cluster found for each row. */
    readonly labelsPred: Labels;
}
/** How many rows are in each pair of a true and a found cluster; pairs without rows are left out. */
export interface Contingency {
    readonly rows: number;
    readonly cells: readonly Cell[];
    /** Rows of each true cluster. */
    readonly trueSizes: Float64Array;
    /** Rows of each found cluster. */
    readonly predictedSizes: Float64Array;
}
export interface Cell {
    readonly trueIndex: number;
    readonly predictedIndex: number;
    readonly count: number;
}
/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite` */
export declare function contingencyOf({ labelsTrue, labelsPred }: ClusteringInput): Contingency;
/** −Σ p ln p of sizes that add up to `rows`, in nats. */
export declare function entropyOf(sizes: Float64Array, rows: number): number;
/** Σ p(t, c) ln(p(t, c) / (p(t) p(c))), in nats. */
export declare function mutualInformationOf({ rows, cells, trueSizes, predictedSizes }: Contingency): number;
