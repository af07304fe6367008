import { type RowTerms } from "./row-terms.ts";
/** The deviance of each row under a Tweedie distribution; not finite where `requireDomain` refuses. */
export declare function devianceTerms(power: number): RowTerms;
