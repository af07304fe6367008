import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import { numberOption } from "../options.ts";
import type { Fraction } from "./averages.ts";
import { precisionFraction } from "./precision.ts";
import { recallFraction } from "./recall.ts";
import { supportMetric } from "./support-metric.ts";
import { supportScore } from "./support-score.ts";

/** Recall counts `beta` times as much as precision. @throws AssayError `evaluation/parameter` */
export function fbetaFraction(beta: number): Fraction {
  if (beta === Number.POSITIVE_INFINITY) return recallFraction;
  if (beta === 0) return precisionFraction;
  if (!(beta > 0))
    throw new AssayError("evaluation/parameter", `\`beta\` is ${beta}.`, { fix: "Choose 0 or more." });
  const square = beta ** 2;
  return (truePositives, trueSum, predictedSum) => [
    (1 + square) * truePositives,
    square * trueSum + predictedSum,
  ];
}

/**
 * (1 + β²) tp / ((1 + β²) tp + β² fn + fp), averaged over the classes as `average` says: recall counts β times as
 * much as precision. 0 to 1, higher is better. Source: `sklearn.metrics.fbeta_score`.
 * @throws AssayError as `supportScore`, `evaluation/parameter` for a negative `beta`
 */
export const fbetaScore = supportScore<{ readonly beta: number }>(({ beta }) => fbetaFraction(beta));

export const fbeta = supportMetric({
  id: "fbeta",
  description: "Weighted harmonic mean of precision and recall, in which recall counts `beta` times as much",
  source: "sklearn.metrics.fbeta_score",
  fractionOf: (options) => fbetaFraction(numberOption(options, "beta", 1)),
  isShare: false,
  options: {
    beta: Type.Optional(
      Type.Number({ minimum: 0, default: 1, description: "How much more recall counts than precision" }),
    ),
  },
});
