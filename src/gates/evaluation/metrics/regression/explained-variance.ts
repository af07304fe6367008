import { evaluationMetric } from "../evaluation-metric.ts";
import { explainedScore } from "./explained.ts";
import { variancesOf } from "./spread.ts";

/** 1 − variance of the errors / variance of the labels: r2 without the part that a constant shift costs. */
export const explainedVarianceScore = explainedScore(1, variancesOf);

export const explainedVariance = evaluationMetric({
  id: "explained_variance",
  description: "Share of the label's variance that the model explains, whatever its constant shift",
  tasks: ["regression"],
  direction: "higher",
  unit: "score",
  range: [Number.NEGATIVE_INFINITY, 1],
  reads: "prediction",
  source: "sklearn.metrics.explained_variance_score",
  value: ({ yTrue, yPred }, _options, sampleWeight) => explainedVarianceScore({ yTrue, yPred, sampleWeight }),
});
