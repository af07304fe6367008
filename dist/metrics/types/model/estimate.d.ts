import type { Code } from "./codes/index.ts";
/** How sure an estimate is, as data, so that the judge can ask for any margin at any level. */
export type Uncertainty = {
    readonly kind: "exact";
} | {
    readonly kind: "binomial";
    readonly successes: number;
    readonly trials: number;
} | {
    readonly kind: "normal";
    readonly standardError: number;
    readonly degreesOfFreedom?: number;
}
/** The difference of two shares of the same rows: rows that only one side has right. */
 | {
    readonly kind: "paired";
    readonly better: number;
    readonly worse: number;
    readonly rows: number;
}
/** Replicates of the statistic in any order, in its own unit; with an acceleration, intervals are BCa. */
 | {
    readonly kind: "bootstrap";
    readonly replicates: Float64Array;
    readonly acceleration?: number;
}
/**
 * The answer of a group-sequential comparison on the log scale: the `look`-th look of a plan that spends
 * `errorShare` of the error budget at each, e.g. 0.25 for the second of four.
 */
 | {
    readonly kind: "sequential";
    readonly standardError: number;
    readonly look: number;
    readonly errorShare: number;
};
/** A finite value with its uncertainty; `samples` is the number of rows, calls or items behind it. */
export interface Estimate {
    readonly value: number;
    readonly uncertainty: Uncertainty;
    readonly samples: number;
    /** The value to its last digit, where it is a whole number that no double is sure to hold. */
    readonly integer?: bigint;
    /** The interval reaches up to here however many rows there are. */
    readonly limit?: Limit;
}
/** Why more rows alone do not narrow an interval. */
export interface Limit {
    readonly reach: number;
    readonly reason: string;
    readonly fix: string;
}
/** Why there is no value. Never NaN, never undefined. */
export interface Missing {
    readonly code: Code;
    readonly reason: string;
    readonly fix?: string;
}
export declare function isMissing(value: Estimate | Missing): value is Missing;
/** An exact estimate, or Missing when the number is not finite. */
export declare function exactly(value: number, samples: number): Estimate | Missing;
