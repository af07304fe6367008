import { type ForecastInput } from "./inputs.ts";
/**
 * Weighted mean absolute percentage error: sum of the errors to the sum of the sizes of the truth. 0 upwards, lower
 * is better.
 * Source: `torchmetrics.WeightedMeanAbsolutePercentageError`; Kolassa and Schütz 2007 (MAD/mean ratio).
 * @throws AssayError as `requireForecast`, `evaluation/undefined` where the truth is 0 throughout
 */
export declare function wmape(input: ForecastInput): number;
export declare const wmapeMetric: import("../evaluation-metric.ts").EvaluationMetric;
