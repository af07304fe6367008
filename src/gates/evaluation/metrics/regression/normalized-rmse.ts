import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import { requireFinite, weightedMean, weightedSum } from "../arrays.ts";
import { evaluationMetric } from "../evaluation-metric.ts";
import { choiceOption } from "../options.ts";
import { readWeights } from "../probability/curve.ts";
import { type Output, overOutputs } from "./inputs.ts";
import { squaredErrors, sumOfSquaredErrors } from "./mse.ts";
import { meanOfTerms } from "./row-terms.ts";
import { squaresOf } from "./spread.ts";

const NORMALIZATIONS = ["mean", "range", "std", "l2"] as const;
type Normalization = (typeof NORMALIZATIONS)[number];

export interface NormalizedRmseSettings {
  /** What of the label the error is divided by; default its mean. */
  readonly normalization?: Normalization;
}

/**
 * Root of the mean squared error as a share of the label's mean, range, standard deviation (over all rows) or
 * Euclidean length. 0 to ∞, lower is better. Source: `torchmetrics.functional.normalized_root_mean_squared_error`,
 * whose value for a negative mean is negative, and infinite where the divisor is 0; both are refused here.
 * @throws AssayError as `meanSquaredError`; `evaluation/parameter` for another `normalization`, `evaluation/option`
 *   for a negative weight, `evaluation/undefined` where the divisor is 0 or less
 */
export const normalizedRootMeanSquaredError = overOutputs<NormalizedRmseSettings>(
  (output, { normalization = "mean" }) => {
    const { yTrue, yPred, sampleWeight } = output;
    if (!NORMALIZATIONS.includes(normalization))
      throw new AssayError("evaluation/parameter", `\`normalization\` is ${normalization}.`, {
        fix: `Choose one of ${NORMALIZATIONS.join(", ")}.`,
      });
    if (sampleWeight !== undefined) readWeights(sampleWeight);
    const rmse = Math.sqrt(meanOfTerms(squaredErrors, output, sumOfSquaredErrors));
    if (!Number.isFinite(rmse)) return Number.NaN;
    const divisor = SIZES[normalization]({ yTrue, yPred, sampleWeight });
    if (divisor === Number.POSITIVE_INFINITY) return Number.NaN;
    if (divisor > 0) return rmse / divisor;
    requireFinite("the label", yTrue);
    throw new AssayError(
      "evaluation/undefined",
      `The label's ${normalization} is ${divisor}, and an error has no share of that.`,
      { fix: "Choose another `normalization`, or use rmse." },
    );
  },
);

const SIZES: Readonly<Record<Normalization, (output: Output) => number>> = {
  mean: ({ yTrue, sampleWeight }) => weightedMean(yTrue, sampleWeight),
  range: ({ yTrue, sampleWeight }) => {
    let [least, greatest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let row = 0; row < yTrue.length; row++) {
      if (sampleWeight !== undefined && sampleWeight[row] === 0) continue;
      least = Math.min(least, yTrue[row]);
      greatest = Math.max(greatest, yTrue[row]);
    }
    return greatest - least;
  },
  std: (output) => {
    const rows = output.sampleWeight === undefined ? output.yTrue.length : weightedSum(output.sampleWeight);
    return Math.sqrt(squaresOf(output).total / rows);
  },
  l2: ({ yTrue, sampleWeight }) =>
    Math.sqrt(
      weightedSum(
        yTrue.map((value) => value * value),
        sampleWeight,
      ),
    ),
};

export const normalizedRmse = evaluationMetric({
  id: "nrmse",
  description: "Root of the mean squared error as a share of the label's mean, range, spread or length",
  tasks: ["regression"],
  direction: "lower",
  unit: "ratio",
  range: [0, Number.POSITIVE_INFINITY],
  reads: "prediction",
  options: Type.Object({
    normalization: Type.Optional(
      Type.Enum([...NORMALIZATIONS], {
        description: "What of the label the error is divided by; default its mean",
      }),
    ),
  }),
  source: "torchmetrics.functional.normalized_root_mean_squared_error",
  value: ({ yTrue, yPred }, options, sampleWeight) =>
    normalizedRootMeanSquaredError({
      yTrue,
      yPred,
      sampleWeight,
      normalization: choiceOption(options, "normalization", NORMALIZATIONS),
    }),
});
