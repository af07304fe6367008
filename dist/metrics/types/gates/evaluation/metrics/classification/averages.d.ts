import { type Support } from "./support.ts";
export type Average = "binary" | "micro" | "macro" | "weighted" | "samples";
/** A score as numerator and denominator of one class's support. */
export type Fraction = (truePositives: number, trueSum: number, predictedSum: number, total: number) => readonly [numerator: number, denominator: number];
/** The score of each class; `zeroDivision` where it is 0/0. */
export declare function scoreEach(support: Support, fraction: Fraction, zeroDivision: number): Float64Array;
/**
 * One score of several classes (or, for `samples`, of several rows with `rowWeights`). NaN where each of them is.
 * Source: `sklearn.metrics._classification._prf_divide`, `_nanaverage`.
 */
export declare function averageSupport(support: Support, average: Average, fraction: Fraction, zeroDivision: number, rowWeights?: ArrayLike<number>): number;
