import { AssayError } from "../../../model/error.ts";
import type { Numbers } from "./labels.ts";
/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch` */
export declare function requireSameLength(arrays: {
    readonly [name: string]: ArrayLike<unknown> | undefined;
}): number;
/** @throws AssayError `evaluation/not-finite` with how many values are NaN or infinite */
export declare function requireFinite(name: string, values: Numbers): void;
/** @throws AssayError `evaluation/undefined` for a sum that no number holds */
export declare function requireNumber(value: number): number;
/** @throws AssayError `evaluation/not-probability` */
export declare function requireProbabilities(name: string, values: Numbers): void;
/**
 * The same numbers as doubles, so that a loop over them is compiled for one kind of array only. True and false are 1
 * and 0; what else is no number, such as a missing value, is NaN and not the 0 that JavaScript makes of it.
 */
export declare function toFloat64(values: Numbers): Float64Array;
/** Weights with NaN for what is no number, which `null + 0` would hide. */
export declare function plainWeights(weights: Numbers): Numbers;
/**
 * Σ weights, or the number of rows.
 * @throws AssayError `evaluation/no-rows` when nothing has weight, `evaluation/weight` when the sum is no number
 */
export declare function totalWeight(rows: number, weights: Numbers | undefined): number;
/** @param total what the weights add up to: 0, or less where some are negative */
export declare function weightless(total: number): AssayError;
export declare function tooHeavy(): AssayError;
/** How weights become numbers that may be multiplied, without rounding; undefined where they are that already. */
export declare function scalingOf(greatest: number): ((weight: number) => number) | undefined;
/** Weights that are all tiny or huge, by a common factor; a metric that divides sums of them stays the same. */
export declare function scaledWeights(weights: Float64Array): Float64Array;
/** Weighted mean of one value a row. */
export declare function weightedMean(values: Numbers, weights?: Numbers): number;
export declare function weightedSum(values: Numbers, weights?: Numbers): number;
/** The mean of a fixed value a row under changing multiplicities: what a bootstrap of a mean needs. */
export declare function meanReplicate(values: Float64Array): (multiplicity: Uint32Array) => number;
