import { Type } from "typebox";
import type { Options } from "../../../../model/metric.ts";
import type { Output } from "./inputs.ts";
import { type RowTerms } from "./row-terms.ts";
export interface PinballSettings {
    /** The quantile that is predicted, 0 to 1; default 0.5. */
    readonly alpha?: number;
}
export declare const PinballOptions: Type.TObject<{
    alpha: Type.TOptional<Type.TNumber>;
}>;
/**
 * Mean of α · (yTrue − yPred) where the prediction is too low and (1 − α) · (yPred − yTrue) where it is too high.
 * @throws AssayError `evaluation/parameter` for an `alpha` outside 0 to 1
 */
export declare const meanPinballLoss: import("./inputs.ts").RegressionScore<PinballSettings>;
export declare const meanPinball: import("../evaluation-metric.ts").EvaluationMetric;
export declare function pinball(output: Output, alpha?: number): number;
export declare function alphaOf(options: Options): number;
/** The loss of each row. */
export declare function pinballTerms(alpha: number): RowTerms;
