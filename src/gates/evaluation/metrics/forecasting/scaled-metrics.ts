import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import type { Options } from "../../../../model/metric.ts";
import { meanReplicate, weightedMean } from "../arrays.ts";
import { type EvaluationMetric, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import { numberOption } from "../options.ts";
import { requireForecast } from "./inputs.ts";
import { naiveError } from "./naive-error.ts";

const Season = Type.Object({
  seasonality: Type.Optional(
    Type.Integer({
      minimum: 1,
      default: 1,
      description: "Steps of one season: 12 for months, 7 for days, 1 for none",
    }),
  ),
});

/** A metric of errors in units of those of the seasonal naive forecast on the row's own training series. */
function scaledMetric(spec: {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly power: 1 | 2;
  readonly finish: (mean: number) => number;
}): EvaluationMetric {
  const { power, finish, ...known } = spec;
  return evaluationMetric({
    ...known,
    tasks: ["regression"],
    direction: "lower",
    unit: "score",
    options: Season,
    reads: "prediction",
    value: (rows, options, sampleWeight) => {
      requireForecast({ yTrue: rows.yTrue, yPred: rows.yPred, sampleWeight });
      return finish(weightedMean(scaledErrors(rows, options, power), sampleWeight));
    },
    replicate: (rows, options) => {
      const mean = meanReplicate(scaledErrors(rows, options, power));
      return (counts) => finish(mean(counts));
    },
  });
}

function scaledErrors({ yTrue, yPred, history }: Rows, options: Options, power: 1 | 2): Float64Array {
  if (history === undefined)
    throw new AssayError("evaluation/training", "No training series is known to scale errors by.", {
      fix: "Name the table of the time before with `training:`, and its order with `time:`.",
    });
  const seasonality = numberOption(options, "seasonality", 1);
  const scales = new Map<number, number>();
  return Float64Array.from(yTrue, (truth, row) => {
    const place = history.of[row];
    const scale = scales.get(place) ?? naiveError({ yTrain: history.series[place], seasonality }, power);
    scales.set(place, scale);
    return Math.abs(truth - yPred[row]) ** power / scale;
  });
}

export const maseMetric = scaledMetric({
  id: "mase",
  description: "Mean absolute error in units of that of the seasonal naive forecast on the training series",
  source: "Hyndman and Koehler 2006; sktime.performance_metrics.forecasting.mean_absolute_scaled_error",
  power: 1,
  finish: (mean) => mean,
});

export const rmsseMetric = scaledMetric({
  id: "rmsse",
  description:
    "Root of the mean squared error in units of that of the seasonal naive forecast on the training series",
  source: "Hyndman and Koehler 2006; sktime.performance_metrics.forecasting.mean_squared_scaled_error",
  power: 2,
  finish: Math.sqrt,
});
