import { type ForecastInput } from "./inputs.ts";
/**
 * Symmetric mean absolute percentage error: twice the error to the sum of both sizes. 0 to 2 (the M competitions
 * write 200%), lower is better.
 * Source: Makridakis 1993; `torchmetrics.SymmetricMeanAbsolutePercentageError`.
 * @throws AssayError as `requireForecast`
 */
export declare function smape(input: ForecastInput): number;
export declare const smapeMetric: import("../evaluation-metric.ts").EvaluationMetric;
