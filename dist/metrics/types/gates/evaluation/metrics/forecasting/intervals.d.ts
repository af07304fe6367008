import type { Numbers } from "../labels.ts";
import { type SeasonalInput } from "./naive-error.ts";
/** What happened and the interval that was forecast. */
export interface IntervalInput {
    readonly yTrue: Numbers;
    readonly lower: Numbers;
    readonly upper: Numbers;
    readonly sampleWeight?: Numbers;
}
export interface IntervalScoreInput extends IntervalInput {
    /** Share of what happens that is meant to lie outside: 0.05 for an interval of 95 %. */
    readonly alpha: number;
}
/**
 * Share of the rows within their interval, its ends included. 0 to 1; best where it is what the interval claims.
 * Source: the prediction interval coverage probability, Khosravi et al. 2011, equation 4.
 * @throws AssayError as `requireIntervals`
 */
export declare function intervalCoverage(input: IntervalInput): number;
/**
 * Mean interval score (Winkler 1972): width, and 2/alpha times how far off what lies outside is. 0 upwards in the
 * unit of the label, lower is better.
 * Source: Gneiting and Raftery 2007, equation 43; `scoringrules.interval_score`.
 * @throws AssayError as `requireIntervals`, `evaluation/parameter`
 */
export declare function meanIntervalScore(input: IntervalScoreInput): number;
/**
 * Mean scaled interval score: in units of the error of the seasonal naive forecast on the training series.
 * 0 upwards, lower is better.
 * Source: the M4 competition (Makridakis, Spiliotis and Assimakopoulos 2020).
 * @throws AssayError as `meanIntervalScore`, `naiveError`
 */
export declare function msis(input: IntervalScoreInput & SeasonalInput): number;
/**
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`, and
 * `evaluation/outside-domain` for an interval whose lower end is above its upper one
 */
export declare function requireIntervals({ yTrue, lower, upper, sampleWeight }: IntervalInput): number;
export declare function isInside(truth: number, lower: number, upper: number): 0 | 1;
export declare function intervalScore(truth: number, lower: number, upper: number, alpha: number): number;
