import type { Labels } from "../labels.ts";
/** Bicluster by bicluster which rows of the data are in it, and which columns: 0 and 1, or false and true. */
export type Biclusters = readonly [rows: ArrayLike<Labels>, columns: ArrayLike<Labels>];
export interface ConsensusScoreInput {
    readonly a: Biclusters;
    readonly b: Biclusters;
    /** How alike two biclusters are; default their cells in common over all of theirs. */
    readonly similarity?: "jaccard" | ((aRows: Float64Array, aColumns: Float64Array, bRows: Float64Array, bColumns: Float64Array) => number);
}
/**
 * How alike two sets of biclusters are: each matched with at most one of the other set, so that the sum of their
 * likeness is greatest, over the size of the larger set (Hochreiter and others 2010). 0 to 1, higher is better.
 * Source: `sklearn.metrics.consensus_score`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/not-binary` for other marks than 0 and 1, `evaluation/option` for another `similarity`,
 *   `evaluation/undefined` where two biclusters without cells are compared
 */
export declare function consensusScore({ a, b, similarity }: ConsensusScoreInput): number;
