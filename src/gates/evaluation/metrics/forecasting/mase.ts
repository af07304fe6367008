import { weightedMean } from "../arrays.ts";
import { type ForecastInput, requireForecast } from "./inputs.ts";
import { naiveError, type SeasonalInput } from "./naive-error.ts";

/**
 * Mean absolute error in units of the error of the seasonal naive forecast on the training series. 0 upwards,
 * lower is better; 1 is as good as naive.
 * Source: Hyndman and Koehler 2006; the metric `mase` of Hugging Face's evaluate.
 * @throws AssayError as `requireForecast`, `naiveError`
 */
export function mase(input: ForecastInput & SeasonalInput): number {
  return meanError(input, 1) / naiveError(input);
}

/**
 * Root of the mean squared error in units of the mean squared error of the seasonal naive forecast on the training
 * series. 0 upwards, lower is better.
 * Source: Hyndman and Koehler 2006; the M5 competition, with a season of 1.
 * @throws AssayError as `requireForecast`, `naiveError`
 */
export function rmsse(input: ForecastInput & SeasonalInput): number {
  return Math.sqrt(meanError(input, 2) / naiveError(input, 2));
}

function meanError(input: ForecastInput, power: 1 | 2): number {
  const rows = requireForecast(input);
  const { yTrue, yPred, sampleWeight } = input;
  const errors = Float64Array.from({ length: rows }, (_, row) => Math.abs(yTrue[row] - yPred[row]) ** power);
  return weightedMean(errors, sampleWeight);
}
