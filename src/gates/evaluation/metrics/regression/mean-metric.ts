import type { TObject } from "typebox";
import type { Options, Unit } from "../../../../model/metric.ts";
import { meanReplicate } from "../arrays.ts";
import { type EvaluationMetric, evaluationMetric } from "../evaluation-metric.ts";
import { checked, type Output, outputsOf } from "./inputs.ts";
import { allTerms, meanOfTerms, type RowSum, type RowTerms } from "./row-terms.ts";

/** A metric of regression that is a mean over the rows, or a function of one: errors and deviances. */
export function meanMetric(spec: {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly unit: Unit;
  readonly range?: readonly [number, number];
  readonly options?: TObject;
  readonly terms: (options: Options) => RowTerms;
  /** The sum of some rows' terms, where there is a quicker way to it. */
  readonly sum?: RowSum;
  /** What the mean becomes; default itself. */
  readonly finish?: (mean: number) => number;
  /** Throws where the metric is not defined for the values. */
  readonly require?: (output: Output, options: Options) => void;
}): EvaluationMetric {
  const { terms, sum, finish = (mean: number) => mean, require, ...known } = spec;
  return evaluationMetric({
    ...known,
    tasks: ["regression"],
    direction: "lower",
    reads: "prediction",
    value: ({ yTrue, yPred }, options, sampleWeight) => {
      const [output] = outputsOf({ yTrue, yPred, sampleWeight });
      require?.(output, options);
      return checked(finish(meanOfTerms(terms(options), output, sum)), output);
    },
    replicate: ({ yTrue, yPred }, options) => {
      const [output] = outputsOf({ yTrue, yPred });
      const mean = meanReplicate(allTerms(terms(options), output));
      return (multiplicity) => finish(mean(multiplicity));
    },
  });
}
