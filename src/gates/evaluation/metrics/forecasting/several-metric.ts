import type { TObject } from "typebox";
import type { Direction, Options, Unit } from "../../../../model/metric.ts";
import { meanReplicate, requireSameLength, weightedMean } from "../arrays.ts";
import { type EvaluationMetric, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import { readSeveral, type Several } from "./inputs.ts";

/** A metric of regression that is a mean over rows, each with several numbers forecast (the columns of `score:`). */
export function severalMetric(spec: {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly direction: Direction;
  readonly unit: Unit;
  readonly range?: readonly [number, number];
  readonly options?: TObject;
  /** @throws AssayError where the options do not fit the columns */
  readonly terms: (several: Several, options: Options) => Float64Array;
}): EvaluationMetric {
  const { terms, ...known } = spec;
  const termsOf = ({ yTrue, yScore }: Rows, options: Options) => {
    requireSameLength({ labels: yTrue });
    return terms(
      readSeveral({ yTrue, yPred: { values: yScore, columns: yScore.length / yTrue.length } }),
      options,
    );
  };
  return evaluationMetric({
    ...known,
    tasks: ["regression"],
    reads: "score",
    value: (rows, options, sampleWeight) => weightedMean(termsOf(rows, options), sampleWeight),
    replicate: (rows, options) => meanReplicate(termsOf(rows, options)),
  });
}
