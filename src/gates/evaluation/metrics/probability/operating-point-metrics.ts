import { Type } from "typebox";
import type { Options } from "../../../../model/metric.ts";
import { toFloat64 } from "../arrays.ts";
import { type EvaluationMetric, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import { numberOption } from "../options.ts";
import { type Curve, curveOf } from "./curve.ts";
import {
  equalErrorRateOf,
  type OfPoint,
  precisionAtRecall,
  recallAtPrecision,
  sensitivityAt,
  specificityAt,
} from "./operating-points.ts";
import { prepareOfCurve } from "./presorted.ts";
import { positiveRows } from "./rule-rows.ts";

export const eer = curveMetric({
  id: "eer",
  description: "Error rate where false positive and false negative rate are equal",
  direction: "lower",
  source: "torchmetrics.classification.EER",
  ofCurve: () => equalErrorRateOf,
});

export const recallAtFixedPrecisionMetric = pointMetric(
  "recall_at_fixed_precision",
  "Greatest recall whose precision is at least `min_precision`",
  "torchmetrics.classification.RecallAtFixedPrecision",
  "min_precision",
  recallAtPrecision,
);

export const precisionAtFixedRecallMetric = pointMetric(
  "precision_at_fixed_recall",
  "Greatest precision whose recall is at least `min_recall`",
  "torchmetrics.classification.PrecisionAtFixedRecall",
  "min_recall",
  precisionAtRecall,
);

export const sensitivityAtSpecificityMetric = pointMetric(
  "sensitivity_at_specificity",
  "Greatest true positive rate whose true negative rate is at least `min_specificity`",
  "torchmetrics.classification.SensitivityAtSpecificity",
  "min_specificity",
  sensitivityAt,
);

export const specificityAtSensitivityMetric = pointMetric(
  "specificity_at_sensitivity",
  "Greatest true negative rate whose true positive rate is at least `min_sensitivity`",
  "torchmetrics.classification.SpecificityAtSensitivity",
  "min_sensitivity",
  specificityAt,
);

function pointMetric(
  id: string,
  description: string,
  source: string,
  limit: string,
  ofPoint: OfPoint,
): EvaluationMetric {
  return curveMetric({
    id,
    description,
    source,
    direction: "higher",
    options: Type.Object({
      [limit]: Type.Optional(
        Type.Number({
          minimum: 0,
          maximum: 1,
          description: "The least that the other rate must be; default 0.9",
        }),
      ),
    }),
    ofCurve: (options) => (curve) => ofPoint(curve, numberOption(options, limit, 0.9)).value,
  });
}

function curveMetric(
  spec: Pick<
    Parameters<typeof evaluationMetric>[0],
    "id" | "description" | "source" | "direction" | "options"
  > & {
    readonly ofCurve: (options: Options) => (curve: Curve) => number;
  },
): EvaluationMetric {
  const { ofCurve, ...known } = spec;
  const positive = (rows: Rows) => positiveRows(rows, "ROC curve");
  return evaluationMetric({
    ...known,
    tasks: ["binary-classification"],
    unit: "ratio",
    range: [0, 1],
    reads: "score",
    value: (rows, options, sampleWeight) =>
      ofCurve(options)(curveOf(positive(rows), rows.yScore, sampleWeight)),
    replicate: (rows, options) => prepareOfCurve(positive(rows), toFloat64(rows.yScore), ofCurve(options)),
  });
}
