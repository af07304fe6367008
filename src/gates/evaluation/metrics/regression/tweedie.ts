import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import type { Numbers } from "../labels.ts";
import { numberOption } from "../options.ts";
import { checked, type Output, singleOutput } from "./inputs.ts";
import { meanMetric } from "./mean-metric.ts";
import { squaredErrors } from "./mse.ts";
import { meanOfTerms, type RowTerms } from "./row-terms.ts";

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
  requireDomain(output, power);
  return checked(meanOfTerms(devianceTerms(power), output), output);
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

/** The deviance of each row. */
export function devianceTerms(power: number): RowTerms {
  if (power === 0) return squaredErrors;
  if (power === 1)
    return (yTrue, yPred, from, to, into) => {
      for (let row = from; row < to; row++) {
        const [label, prediction] = [yTrue[row], yPred[row]];
        const surprise = label === 0 ? 0 : label * Math.log(label / prediction);
        into[row - from] = 2 * (surprise - label + prediction);
      }
    };
  if (power === 2)
    return (yTrue, yPred, from, to, into) => {
      for (let row = from; row < to; row++) {
        const [label, prediction] = [yTrue[row], yPred[row]];
        into[row - from] = 2 * (Math.log(prediction / label) + label / prediction - 1);
      }
    };
  const [one, two] = [1 - power, 2 - power];
  return (yTrue, yPred, from, to, into) => {
    for (let row = from; row < to; row++) {
      const [label, prediction] = [yTrue[row], yPred[row]];
      const base = power < 0 && label < 0 ? 0 : label;
      into[row - from] =
        2 * (base ** two / (one * two) - (label * prediction ** one) / one + prediction ** two / two);
    }
  };
}

/** @throws AssayError `evaluation/parameter`, `evaluation/outside-domain` */
export function requireDomain({ yTrue, yPred }: Output, power: number): void {
  if (power === 0) return;
  if (!(power < 0 || power >= 1))
    throw new AssayError("evaluation/parameter", `power is ${power}; no distribution lies between 0 and 1.`);
  const least = power >= 2 ? "above 0" : "of at least 0";
  const labelIsWrong = power < 0 ? undefined : (label: number) => (power >= 2 ? label <= 0 : label < 0);
  const label = labelIsWrong && yTrue.find(labelIsWrong);
  if (label !== undefined)
    throw new AssayError(
      "evaluation/outside-domain",
      `A label is ${label}, but a deviance of power ${power} needs labels ${least}.`,
    );
  const prediction = yPred.find((value) => value <= 0);
  if (prediction !== undefined)
    throw new AssayError(
      "evaluation/outside-domain",
      `A prediction is ${prediction}, but a deviance of power ${power} needs predictions above 0.`,
      { fix: "Give the model an output that is positive, or clip its predictions." },
    );
}
