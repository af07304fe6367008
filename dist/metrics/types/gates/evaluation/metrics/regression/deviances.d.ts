import { type RowSum, type RowTerms } from "./row-terms.ts";
/** The deviance of each row under a Tweedie distribution; not finite where `requireDomain` refuses. */
export declare function devianceTerms(power: number): RowTerms;
/** The sum of some rows' deviances where that is quicker to have than the deviances; NaN where it is not known. */
export declare function devianceSum(power: number): RowSum | undefined;
