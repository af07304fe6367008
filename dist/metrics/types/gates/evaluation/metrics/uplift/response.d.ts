import { type UpliftInput, type Weighted } from "./experiment.ts";
/** `overall` takes the first rows of all; `by_group` those of the treated and of the control by themselves. */
export type UpliftStrategy = "overall" | "by_group";
export interface UpliftAtKInput extends UpliftInput, Weighted {
    readonly strategy: UpliftStrategy;
    /** A share of the rows below 1, or how many rows from 1 up; default 0.3. */
    readonly k?: number;
}
export interface WeightedAverageUpliftInput extends UpliftInput, Weighted {
    readonly strategy?: UpliftStrategy;
    /** Parts of about the same number of rows; default 10. */
    readonly bins?: number;
}
/**
 * Response rate of the treated less that of the control among the `k` rows of the greatest uplift. -1 to 1,
 * higher is better. Source: `sklift.metrics.uplift_at_k` 0.5.1; of equal uplift the later row comes first.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-binary`,
 *   `evaluation/one-class`, `evaluation/not-finite`; `evaluation/option` for `strategy` or `k` out of range;
 *   `evaluation/undefined` where there is no treated or no control row among them
 */
export declare function upliftAtK(input: UpliftAtKInput, order?: Uint32Array): number;
/**
 * Mean of the uplift in each of `bins` parts of the rows by falling uplift, weighted by their treated rows. -1
 * to 1, higher is better. Source: `sklift.metrics.weighted_average_uplift` 0.5.1.
 * @throws AssayError as `upliftAtK`, `evaluation/option` for `bins`
 */
export declare function weightedAverageUplift(input: WeightedAverageUpliftInput, order?: Uint32Array): number;
