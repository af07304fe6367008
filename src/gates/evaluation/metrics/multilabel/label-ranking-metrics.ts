import { meanReplicate, weightedMean } from "../arrays.ts";
import {
  type EvaluationMetric,
  type EvaluationMetricSpec,
  evaluationMetric,
  MULTILABEL,
} from "../evaluation-metric.ts";
import { coverageOfRows } from "../ranking/coverage-error.ts";
import { labelLossOfRows, labelPrecisionOfRows } from "../ranking/label-ranking.ts";
import type { RowsInput } from "../ranking/shape.ts";
import { rankedLabels } from "./several-labels.ts";

/** A mean over rows of how well the scores of a row rank its labels. */
function labelRankingMetric(
  spec: Omit<EvaluationMetricSpec, "tasks" | "reads" | "value" | "replicate"> & {
    readonly ofRows: (input: RowsInput) => Float64Array;
  },
): EvaluationMetric {
  const { ofRows, ...known } = spec;
  return evaluationMetric({
    ...known,
    tasks: [MULTILABEL],
    reads: "score",
    value: (rows, _options, sampleWeight) => weightedMean(ofRows(rankedLabels(rows)), sampleWeight),
    replicate: (rows) => meanReplicate(ofRows(rankedLabels(rows))),
  });
}

export const coverageErrorMetric = labelRankingMetric({
  id: "coverage_error",
  description: "How many labels one has to take of each row, best scores first, to have all true ones",
  direction: "lower",
  unit: "value",
  source: "sklearn.metrics.coverage_error",
  ofRows: coverageOfRows,
});

export const labelRankingAveragePrecision = labelRankingMetric({
  id: "label_ranking_average_precision",
  description: "For each true label of a row the share of true ones among the labels scored at least as high",
  direction: "higher",
  unit: "score",
  range: [0, 1],
  source: "sklearn.metrics.label_ranking_average_precision_score",
  ofRows: labelPrecisionOfRows,
});

export const labelRankingLossMetric = labelRankingMetric({
  id: "label_ranking_loss",
  description: "Share of the pairs of a true and a false label of a row that are scored in the wrong order",
  direction: "lower",
  unit: "score",
  range: [0, 1],
  source: "sklearn.metrics.label_ranking_loss",
  ofRows: labelLossOfRows,
});
