import { type Output, type RegressionScore } from "./inputs.ts";
import { type RowSum, type RowTerms } from "./row-terms.ts";
/**
 * A mean over the rows, or a function of one, as a metric of any number of outputs. Of several the terms are
 * written as they lie, row by row, and added up by column: no column is copied.
 * @throws AssayError what `terms` and `require` throw; `evaluation/not-finite` for a NaN or infinite value
 */
export declare function meanScore<Settings = unknown>({ terms, sum, finish, require, }: {
    readonly terms: (settings: Settings) => RowTerms;
    /** The sum of some rows' terms, where there is a quicker way to it. */
    readonly sum?: RowSum;
    /** What the mean becomes; default itself. */
    readonly finish?: (mean: number) => number;
    /** Called for a mean that is not finite: throws where the metric is not defined for the values. */
    readonly require?: (output: Output) => void;
}): RegressionScore<Settings>;
