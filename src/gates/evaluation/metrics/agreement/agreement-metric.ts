import { AssayError } from "../../../../model/error.ts";
import { meanReplicate, weightedMean } from "../arrays.ts";
import {
  CLASSIFICATION,
  type EvaluationMetric,
  evaluationMetric,
  MULTILABEL,
  type Rows,
} from "../evaluation-metric.ts";

type Predictions = Int32Array | Float64Array;

/** A share of the rows on which the candidate and the baseline predict something else. */
export function agreementMetric(spec: {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  /** 1 for each row that counts. */
  readonly rows: (yTrue: Predictions, yPred: Predictions, yPredBaseline: Predictions) => Uint8Array;
}): EvaluationMetric {
  const { rows: pick, ...known } = spec;
  const pickRows = ({ yTrue, yPred, yPredBaseline }: Rows) => {
    if (yPredBaseline !== undefined) return pick(yTrue, yPred, yPredBaseline);
    throw new AssayError("evaluation/no-prediction", `There is no baseline to compare with for ${spec.id}.`, {
      fix: "Name a `baseline` in assay.yml.",
    });
  };
  return evaluationMetric({
    ...known,
    tasks: [...CLASSIFICATION, MULTILABEL],
    direction: "lower",
    unit: "ratio",
    range: [0, 1],
    reads: "prediction",
    comparesWith: "baseline",
    value: (rows, _options, sampleWeight) => weightedMean(pickRows(rows), sampleWeight),
    trials: (rows) => {
      const picked = pickRows(rows);
      return { successes: picked.reduce((sum, one) => sum + one, 0), trials: picked.length };
    },
    replicate: (rows) => meanReplicate(Float64Array.from(pickRows(rows))),
  });
}
