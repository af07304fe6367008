import { meanReplicate, requireSameLength, weightedMean } from "../arrays.ts";
import { CLASSIFICATION, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import type { Labels, Numbers } from "../labels.ts";

export interface AccuracyScoreInput {
  readonly yTrue: Labels;
  readonly yPred: Labels;
  readonly sampleWeight?: Numbers;
}

/** Share of the rows whose predicted label is the true one. */
export function accuracyScore({ yTrue, yPred, sampleWeight }: AccuracyScoreInput): number {
  requireSameLength({ yTrue, yPred, sampleWeight });
  return weightedMean(hits(yTrue, yPred), sampleWeight);
}

export const accuracy = evaluationMetric({
  id: "accuracy",
  description: "Share of the rows that are predicted right",
  tasks: CLASSIFICATION,
  direction: "higher",
  unit: "ratio",
  range: [0, 1],
  reads: "prediction",
  source: "sklearn.metrics.accuracy_score",
  value: ({ yTrue, yPred }, _options, sampleWeight) => accuracyScore({ yTrue, yPred, sampleWeight }),
  trials: (rows) => ({ successes: countHits(rows), trials: rows.yTrue.length }),
  replicate: ({ yTrue, yPred }) => meanReplicate(hits(yTrue, yPred)),
});

function hits(yTrue: Labels, yPred: Labels): Float64Array {
  const right = new Float64Array(yTrue.length);
  for (let row = 0; row < right.length; row++) right[row] = yTrue[row] === yPred[row] ? 1 : 0;
  return right;
}

function countHits({ yTrue, yPred }: Rows): number {
  let right = 0;
  for (let row = 0; row < yTrue.length; row++) if (yTrue[row] === yPred[row]) right++;
  return right;
}
