export { type CrpsInput, crpsEnsemble } from "./crps.ts";
export type { ForecastInput, SeveralInput } from "./inputs.ts";
export { type IntervalInput, type IntervalScoreInput, intervalCoverage, meanIntervalScore, msis, } from "./intervals.ts";
export { mase, rmsse } from "./mase.ts";
export type { SeasonalInput } from "./naive-error.ts";
export { meanQuantileLoss, type QuantileInput, weightedQuantileLoss } from "./quantile-loss.ts";
export { smape } from "./smape.ts";
export { wmape } from "./wmape.ts";
