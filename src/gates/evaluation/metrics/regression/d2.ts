import { weightedMean } from "../arrays.ts";
import { evaluationMetric } from "../evaluation-metric.ts";
import { numberOption } from "../options.ts";
import { readWeights } from "../probability/curve.ts";
import { devianceSum, devianceTerms } from "./deviances.ts";
import { type Explained, explainedScore, requireRows, share } from "./explained.ts";
import { checked, type Output, singleOutput } from "./inputs.ts";
import { alphaOf, PinballOptions, type PinballSettings, pinball, pinballTerms } from "./pinball.ts";
import { weightedQuantile } from "./quantile.ts";
import { meanOfConstant, meanOfTerms } from "./row-terms.ts";
import { squaresOf } from "./spread.ts";
import { requireDomain, requirePower, type TweedieInput, TweedieOptions } from "./tweedie.ts";

/**
 * Share of the Tweedie deviance that the model explains, against predicting the mean (Hastie et al. 2015, 3.11).
 * @throws AssayError as `meanTweedieDeviance`; `evaluation/undefined` for fewer than two rows or a constant label
 */
export function d2TweedieScore({ power = 0, ...input }: TweedieInput): number {
  const output = singleOutput(input);
  requireRows(output, 2);
  requirePower(power);
  const value = share(power === 0 ? squaresOf(output) : deviancesOf(output, power));
  if (!Number.isFinite(value)) requireDomain(output, power);
  return checked(value, output);
}

/**
 * Share of the pinball loss that the model explains, against predicting the labels' quantile.
 * @throws AssayError as `r2Score`; `evaluation/option` for a negative weight, with which there is no quantile
 */
export const d2PinballScore = explainedScore<PinballSettings>(2, (output, { alpha }) =>
  explainPinball(output, alpha),
);

/** Share of the absolute error that the model explains, against predicting the labels' median. */
export const d2AbsoluteErrorScore = explainedScore(2, (output) => explainPinball(output, 0.5));

const KNOWN = {
  tasks: ["regression"],
  direction: "higher",
  unit: "score",
  range: [Number.NEGATIVE_INFINITY, 1],
  reads: "prediction",
} as const;

export const d2Tweedie = evaluationMetric({
  ...KNOWN,
  id: "d2_tweedie",
  description: "Share of the Tweedie deviance that the model explains",
  source: "sklearn.metrics.d2_tweedie_score",
  options: TweedieOptions,
  value: ({ yTrue, yPred }, options, sampleWeight) =>
    d2TweedieScore({ yTrue, yPred, sampleWeight, power: numberOption(options, "power", 0) }),
});

export const d2Pinball = evaluationMetric({
  ...KNOWN,
  id: "d2_pinball",
  description: "Share of a quantile's loss that the model explains",
  source: "sklearn.metrics.d2_pinball_score",
  options: PinballOptions,
  value: ({ yTrue, yPred }, options, sampleWeight) =>
    d2PinballScore({ yTrue, yPred, sampleWeight, alpha: alphaOf(options) }),
});

export const d2AbsoluteError = evaluationMetric({
  ...KNOWN,
  id: "d2_absolute_error",
  description: "Share of the absolute error that the model explains",
  source: "sklearn.metrics.d2_absolute_error_score",
  value: ({ yTrue, yPred }, _options, sampleWeight) => d2AbsoluteErrorScore({ yTrue, yPred, sampleWeight }),
});

function deviancesOf(output: Output, power: number): Explained {
  const terms = devianceTerms(power);
  const mean = weightedMean(output.yTrue, output.sampleWeight);
  const sum = devianceSum(power);
  return { unexplained: meanOfTerms(terms, output, sum), total: meanOfConstant(terms, mean, output, sum) };
}

function explainPinball(output: Output, alpha = 0.5): Explained {
  if (output.sampleWeight !== undefined) readWeights(output.sampleWeight);
  const quantile = weightedQuantile(output.yTrue, alpha, output.sampleWeight);
  return {
    unexplained: pinball(output, alpha),
    total: meanOfConstant(pinballTerms(alpha), quantile, output),
  };
}
