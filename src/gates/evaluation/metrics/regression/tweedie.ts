import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import type { Numbers } from "../labels.ts";
import { numberOption } from "../options.ts";
import { devianceSum, devianceTerms } from "./deviances.ts";
import { checked, type Output, singleOutput } from "./inputs.ts";
import { meanMetric } from "./mean-metric.ts";
import { meanOfTerms } from "./row-terms.ts";

export interface DevianceInput {
  readonly yTrue: Numbers;
  readonly yPred: Numbers;
  readonly sampleWeight?: Numbers;
}

export interface TweedieInput extends DevianceInput {
  /** 0 normal, 1 Poisson, 1 to 2 compound Poisson, 2 gamma, 3 inverse Gaussian; not between 0 and 1. Default 0. */
  readonly power?: number;
}

export const TweedieOptions = Type.Object({
  power: Type.Optional(
    Type.Number({
      description: "0 normal, 1 Poisson, between 1 and 2 compound Poisson, 2 gamma, 3 inverse Gaussian",
    }),
  ),
});

/**
 * Mean deviance of a Tweedie distribution (Jørgensen 1987).
 * @throws AssayError `evaluation/parameter` for a power between 0 and 1; `evaluation/outside-domain` for labels or
 *   predictions that the distribution cannot have
 */
export function meanTweedieDeviance({ power = 0, ...input }: TweedieInput): number {
  const output = singleOutput(input);
  requirePower(power);
  const mean = meanOfTerms(devianceTerms(power), output, devianceSum(power));
  if (!Number.isFinite(mean)) requireDomain(output, power);
  return checked(mean, output);
}

/** `meanTweedieDeviance` of power 1: labels of at least 0, predictions above 0. */
export function meanPoissonDeviance(input: DevianceInput): number {
  return meanTweedieDeviance({ ...input, power: 1 });
}

/** `meanTweedieDeviance` of power 2: labels and predictions above 0. */
export function meanGammaDeviance(input: DevianceInput): number {
  return meanTweedieDeviance({ ...input, power: 2 });
}

export const tweedieDeviance = meanMetric({
  id: "mean_tweedie_deviance",
  description: "Mean deviance of a Tweedie distribution",
  unit: "score",
  source: "sklearn.metrics.mean_tweedie_deviance",
  options: TweedieOptions,
  terms: (options) => devianceTerms(numberOption(options, "power", 0)),
  require: (output, options) => requireDomain(output, numberOption(options, "power", 0)),
});

export const poissonDeviance = meanMetric({
  id: "mean_poisson_deviance",
  description: "Mean deviance of a Poisson distribution",
  unit: "score",
  source: "sklearn.metrics.mean_poisson_deviance",
  terms: () => devianceTerms(1),
  require: (output) => requireDomain(output, 1),
});

export const gammaDeviance = meanMetric({
  id: "mean_gamma_deviance",
  description: "Mean deviance of a gamma distribution",
  unit: "score",
  source: "sklearn.metrics.mean_gamma_deviance",
  terms: () => devianceTerms(2),
  require: (output) => requireDomain(output, 2),
});

/** @throws AssayError `evaluation/parameter` */
export function requirePower(power: number): void {
  if (power <= 0 || power >= 1) return;
  throw new AssayError("evaluation/parameter", `power is ${power}; no distribution lies between 0 and 1.`);
}

/** @throws AssayError `evaluation/parameter`, `evaluation/outside-domain` */
export function requireDomain({ yTrue, yPred }: Output, power: number): void {
  requirePower(power);
  if (power === 0) return;
  const least = power >= 2 ? "above 0" : "of at least 0";
  const label = power < 0 ? Number.POSITIVE_INFINITY : leastOf(yTrue);
  if (power >= 2 ? label <= 0 : label < 0)
    throw new AssayError(
      "evaluation/outside-domain",
      `A label is ${label}, but a deviance of power ${power} needs labels ${least}.`,
    );
  const prediction = leastOf(yPred);
  if (prediction <= 0)
    throw new AssayError(
      "evaluation/outside-domain",
      `A prediction is ${prediction}, but a deviance of power ${power} needs predictions above 0.`,
      { fix: "Give the model an output that is positive, or clip its predictions." },
    );
}

/** NaN is passed over; what comes of it is not finite. */
function leastOf(values: Float64Array): number {
  let least = Number.POSITIVE_INFINITY;
  for (let row = 0; row < values.length; row++) if (values[row] < least) least = values[row];
  return least;
}
