import { AssayError } from "../../../../model/error.ts";
import { meanReplicate, weightedSum } from "../arrays.ts";
import { evaluationMetric } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import { type ForecastInput, requireForecast } from "./inputs.ts";

/**
 * Weighted mean absolute percentage error: sum of the errors to the sum of the sizes of the truth. 0 upwards, lower
 * is better.
 * Source: `torchmetrics.WeightedMeanAbsolutePercentageError`; Kolassa and Schütz 2007 (MAD/mean ratio).
 * @throws AssayError as `requireForecast`, `evaluation/undefined` where the truth is 0 throughout
 */
export function wmape(input: ForecastInput): number {
  requireForecast(input);
  const { errors, sizes } = termsOf(input.yTrue, input.yPred);
  const size = weightedSum(sizes, input.sampleWeight);
  if (size > 0) return weightedSum(errors, input.sampleWeight) / size;
  throw new AssayError(
    "evaluation/undefined",
    "What happened is 0 in every row, which no error is a share of.",
    {
      fix: "Use mae, which is not relative.",
    },
  );
}

function termsOf(yTrue: Numbers, yPred: Numbers): { errors: Float64Array; sizes: Float64Array } {
  const errors = new Float64Array(yTrue.length);
  const sizes = new Float64Array(yTrue.length);
  for (let row = 0; row < errors.length; row++) {
    errors[row] = Math.abs(yTrue[row] - yPred[row]);
    sizes[row] = Math.abs(yTrue[row]);
  }
  return { errors, sizes };
}

export const wmapeMetric = evaluationMetric({
  id: "wmape",
  description:
    "Weighted mean absolute percentage error: sum of the errors to the sum of the true values' sizes",
  tasks: ["regression"],
  direction: "lower",
  unit: "ratio",
  source: "torchmetrics.WeightedMeanAbsolutePercentageError",
  reads: "prediction",
  value: ({ yTrue, yPred }, _options, sampleWeight) => wmape({ yTrue, yPred, sampleWeight }),
  replicate: ({ yTrue, yPred }) => {
    const { errors, sizes } = termsOf(yTrue, yPred);
    const [error, size] = [meanReplicate(errors), meanReplicate(sizes)];
    return (counts) => error(counts) / size(counts);
  },
});
