import type { RegressionInput } from "./inputs.ts";
/**
 * Square root of the mean of (yTrue − yPred)², in the label's unit. Alone among its kin it takes a weight of one
 * output, as scikit-learn does.
 */
export declare function rootMeanSquaredError(input: RegressionInput & {
    readonly multioutput: "raw_values";
}): number[];
export declare function rootMeanSquaredError(input: RegressionInput): number;
export declare const rmse: import("../evaluation-metric.ts").EvaluationMetric;
