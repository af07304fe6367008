import { Type } from "typebox";
import type { Numbers } from "../labels.ts";
import { type Output } from "./inputs.ts";
export interface DevianceInput {
    readonly yTrue: Numbers;
    readonly yPred: Numbers;
    readonly sampleWeight?: Numbers;
}
export interface TweedieInput extends DevianceInput {
    /** 0 normal, 1 Poisson, 1 to 2 compound Poisson, 2 gamma, 3 inverse Gaussian; not between 0 and 1. Default 0. */
    readonly power?: number;
}
export declare const TweedieOptions: Type.TObject<{
    power: Type.TOptional<Type.TNumber>;
}>;
/**
 * Mean deviance of a Tweedie distribution (Jørgensen 1987).
 * @throws AssayError `evaluation/parameter` for a power between 0 and 1; `evaluation/outside-domain` for labels or
 *   predictions that the distribution cannot have
 */
export declare function meanTweedieDeviance({ power, ...input }: TweedieInput): number;
/** `meanTweedieDeviance` of power 1: labels of at least 0, predictions above 0. */
export declare function meanPoissonDeviance(input: DevianceInput): number;
/** `meanTweedieDeviance` of power 2: labels and predictions above 0. */
export declare function meanGammaDeviance(input: DevianceInput): number;
export declare const tweedieDeviance: import("../evaluation-metric.ts").EvaluationMetric;
export declare const poissonDeviance: import("../evaluation-metric.ts").EvaluationMetric;
export declare const gammaDeviance: import("../evaluation-metric.ts").EvaluationMetric;
/** @throws AssayError `evaluation/parameter` */
export declare function requirePower(power: number): void;
/** @throws AssayError `evaluation/parameter`, `evaluation/outside-domain` */
export declare function requireDomain({ yTrue, yPred }: Output, power: number): void;
