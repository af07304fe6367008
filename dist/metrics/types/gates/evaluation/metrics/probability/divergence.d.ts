import { type Matrix } from "../matrix.ts";
export interface DivergenceInput {
    /** A row a distribution: what is so, or what one model says. */
    readonly p: Matrix;
    /** What is said of it, or what another model says, in the same order of rows. */
    readonly q: Matrix;
    /** Rows are logarithms of probabilities, which are taken as they are; others are divided by their sum. */
    readonly logProb?: boolean;
    /** What becomes of the rows' values: their mean, which is the default, their sum, or each by itself. */
    readonly reduction?: "mean" | "sum" | "none";
}
export interface DivergencesInput extends DivergenceInput {
    readonly reduction: "none";
}
interface Divergence {
    (input: DivergencesInput): Float64Array;
    (input: DivergenceInput): number;
}
/**
 * Kullback and Leibler's divergence of `q` from `p`, Σ p ln(p / q), in nats. 0 to ∞, lower is nearer.
 * Source: `torchmetrics.functional.kl_divergence`, `scipy.stats.entropy`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/not-probability` for a negative value or a row without any, `evaluation/option` for another
 *   `reduction`, `evaluation/undefined` where a `q` of 0 rules out what `p` has: both libraries say ∞
 */
export declare const klDivergence: Divergence;
/**
 * Jensen and Shannon's divergence, the mean of both divergences from the mean of `p` and `q`, in nats. 0 to ln 2,
 * lower is nearer; the same either way around. Source: `torchmetrics.functional.jensen_shannon_divergence`; the square
 * of `scipy.spatial.distance.jensenshannon`.
 * @throws AssayError as `klDivergence`
 */
export declare const jensenShannonDivergence: Divergence;
export {};
