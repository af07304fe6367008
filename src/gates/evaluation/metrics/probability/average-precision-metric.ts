import { type Static, Type } from "typebox";
import { Value } from "typebox/value";
import { AssayError } from "../../../../model/error.ts";
import { toFloat64 } from "../arrays.ts";
import { CLASSIFICATION, evaluationMetric, MULTILABEL } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import { averagePrecisionOfTarget, averagePrecisionScore } from "./average-precision.ts";
import { prepareAveragePrecision, type Replicate } from "./presorted.ts";
import { positiveRows } from "./rule-rows.ts";
import type { Positive } from "./split-scores.ts";
import {
  averageReplicate,
  TARGET_AVERAGES,
  type TargetAverage,
  type Targets,
  targetsOf,
} from "./target-averages.ts";

const AveragePrecisionOptions = Type.Object({
  average: Type.Optional(
    Type.Enum([...TARGET_AVERAGES], {
      description:
        "How more than two classes, or labels, become one value: alike (the default), by their rows, all entries as one target, or row by row",
    }),
  ),
});

export const averagePrecision = evaluationMetric({
  id: "average_precision",
  description: "Precision averaged over the recall: the area under the precision-recall curve",
  tasks: [...CLASSIFICATION, MULTILABEL],
  direction: "higher",
  unit: "score",
  range: [0, 1],
  reads: "score",
  options: AveragePrecisionOptions,
  source: "sklearn.metrics.average_precision_score",
  value: (rows, options, sampleWeight) => {
    if (rows.task === "binary-classification")
      return averagePrecisionScore({
        yTrue: positiveRows(rows, "precision-recall curve"),
        yScore: rows.yScore,
        sampleWeight,
      });
    const average = averageOf(options);
    const { truth, scores } = targetsOf(rows);
    requirePositives(truth, average, sampleWeight);
    return averagePrecisionScore({ yTrue: truth, yScore: scores, average, sampleWeight });
  },
  replicate: (rows, options) => {
    if (rows.task === "binary-classification")
      return prepareAveragePrecision(positiveRows(rows, "precision-recall curve"), toFloat64(rows.yScore));
    return averageReplicate(targetsOf(rows), averageOf(options), prepareTarget, averagePrecisionOfTarget);
  },
});

function averageOf(options: unknown): TargetAverage {
  const { average = "macro" }: Static<typeof AveragePrecisionOptions> = Value.Parse(
    AveragePrecisionOptions,
    options,
  );
  return average;
}

/** A label that every drawn row has is found at every threshold: 1. */
function prepareTarget(positive: Positive, scores: Float64Array, perRow = 1): Replicate {
  const prepared = prepareAveragePrecision(positive, scores, perRow);
  return (multiplicity) => {
    const value = prepared(multiplicity);
    if (!Number.isNaN(value)) return value;
    for (let at = 0; at < positive.length; at++)
      if (positive[at] * multiplicity[Math.floor(at / perRow)] > 0) return 1;
    return Number.NaN;
  };
}

/**
 * scikit-learn warns of a target without a positive entry and counts it 0, which says nothing about the model.
 * @throws AssayError `evaluation/one-class`
 */
function requirePositives(
  { rows, columns, values }: Targets["truth"],
  average: TargetAverage,
  weights: Numbers | undefined,
): void {
  const ofRows = average === "samples";
  const positives = new Float64Array(ofRows ? rows : columns);
  for (let row = 0, at = 0; row < rows; row++)
    for (let column = 0; column < columns; column++, at++)
      positives[ofRows ? row : column] += values[at] * (weights?.[row] ?? 1);
  const counts = (target: number) => !ofRows || weights === undefined || weights[target] > 0;
  const missing = positives.reduce((sum, held, at) => sum + (held === 0 && counts(at) ? 1 : 0), 0);
  const isNone = missing === positives.length;
  if (missing === 0 || (!isNone && (average === "micro" || average === "weighted"))) return;
  throw new AssayError(
    "evaluation/one-class",
    ofRows
      ? `${missing} of ${rows} rows have no label, so no precision can be averaged over their labels.`
      : `No row has ${missing} of the ${columns} labels, so they have no precision-recall curve.`,
    { fix: "Add rows that have them, or average with `weighted` or `micro`." },
  );
}
