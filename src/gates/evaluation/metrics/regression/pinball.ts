import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import type { Options } from "../../../../model/metric.ts";
import { numberOption } from "../options.ts";
import type { Output } from "./inputs.ts";
import { meanMetric } from "./mean-metric.ts";
import { meanScore } from "./mean-score.ts";
import { meanOfTerms, type RowTerms } from "./row-terms.ts";

export interface PinballSettings {
  /** The quantile that is predicted, 0 to 1; default 0.5. */
  readonly alpha?: number;
}

export const PinballOptions = Type.Object({
  alpha: Type.Optional(
    Type.Number({ minimum: 0, maximum: 1, description: "The quantile that the model predicts; default 0.5" }),
  ),
});

/**
 * Mean of α · (yTrue − yPred) where the prediction is too low and (1 − α) · (yPred − yTrue) where it is too high.
 * @throws AssayError `evaluation/parameter` for an `alpha` outside 0 to 1
 */
export const meanPinballLoss = meanScore<PinballSettings>({
  terms: ({ alpha = 0.5 }) => checkedTerms(alpha),
});

export const meanPinball = meanMetric({
  id: "mean_pinball_loss",
  description: "Mean loss of a predicted quantile",
  unit: "value",
  source: "sklearn.metrics.mean_pinball_loss",
  options: PinballOptions,
  terms: (options) => pinballTerms(alphaOf(options)),
});

export function pinball(output: Output, alpha = 0.5): number {
  return meanOfTerms(checkedTerms(alpha), output);
}

function checkedTerms(alpha: number): RowTerms {
  if (alpha >= 0 && alpha <= 1) return pinballTerms(alpha);
  throw new AssayError("evaluation/parameter", `alpha is ${alpha}, but a quantile is from 0 to 1.`);
}

export function alphaOf(options: Options): number {
  return numberOption(options, "alpha", 0.5);
}

/** The loss of each row. */
export function pinballTerms(alpha: number): RowTerms {
  return (yTrue, yPred, from, to, into) => {
    for (let row = from; row < to; row++) {
      const difference = yTrue[row] - yPred[row];
      const size = Math.abs(difference);
      // One of the two is 0, without a branch that no processor foresees.
      into[row - from] = alpha * (0.5 * (size + difference)) + (1 - alpha) * (0.5 * (size - difference));
    }
  };
}
