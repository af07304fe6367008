import { type ForecastInput } from "./inputs.ts";
import { type SeasonalInput } from "./naive-error.ts";
/**
 * Mean absolute error in units of the error of the seasonal naive forecast on the training series. 0 upwards,
 * lower is better; 1 is as good as naive.
 * Source: Hyndman and Koehler 2006; the metric `mase` of Hugging Face's evaluate.
 * @throws AssayError as `requireForecast`, `naiveError`
 */
export declare function mase(input: ForecastInput & SeasonalInput): number;
/**
 * Root of the mean squared error in units of the mean squared error of the seasonal naive forecast on the training
 * series. 0 upwards, lower is better.
 * Source: Hyndman and Koehler 2006; the M5 competition, with a season of 1.
 * @throws AssayError as `requireForecast`, `naiveError`
 */
export declare function rmsse(input: ForecastInput & SeasonalInput): number;
