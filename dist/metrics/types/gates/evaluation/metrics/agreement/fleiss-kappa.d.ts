import type { Numbers } from "../labels.ts";
import { type Matrix } from "../matrix.ts";
export interface FleissKappaInput {
    /** A row a subject, a column a category: how many raters chose it. Each row adds up to the same number. */
    readonly table: Numbers | Matrix;
    /** What chance is: the categories' own shares (Fleiss 1971), or all alike (Randolph 2005). */
    readonly method?: "fleiss" | "randolph";
}
/**
 * Agreement of several raters or models beyond chance. At most 1, 0 by chance, higher is better.
 * Source: `statsmodels.stats.inter_rater.fleiss_kappa` 0.15.
 * @throws AssayError `evaluation/no-rows`, `evaluation/not-finite`, `evaluation/option` for an unknown `method`,
 *   `evaluation/length-mismatch` for subjects with other numbers of raters, `evaluation/undefined` for fewer
 *   than two raters or only one category
 */
export declare function fleissKappa({ table, method }: FleissKappaInput): number;
