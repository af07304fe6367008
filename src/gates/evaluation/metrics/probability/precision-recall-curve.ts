import { type CurveInput, curveOfInput } from "./confusion-matrix-at-thresholds.ts";
import type { Curve } from "./curve.ts";
import { changesTruePositives, keepPoints, reversed } from "./keep-points.ts";

export interface PrecisionRecallCurveInput extends CurveInput {
  /** Leaves out points whose recall is that of both neighbours; default false. */
  readonly dropIntermediate?: boolean;
}

export interface PrecisionRecallCurve {
  /** One more than `thresholds`: the last is 1, at recall 0. */
  readonly precision: Float64Array;
  readonly recall: Float64Array;
  /** Ascending. */
  readonly thresholds: Float64Array;
}

/**
 * Precision and recall at each threshold. Without a positive row recall is 1, as in scikit-learn.
 * Source: `sklearn.metrics.precision_recall_curve`.
 * @throws AssayError as `confusionMatrixAtThresholds`
 */
export function precisionRecallCurve({
  dropIntermediate = false,
  ...input
}: PrecisionRecallCurveInput): PrecisionRecallCurve {
  return precisionRecallOf(curveOfInput(input), dropIntermediate);
}

export function precisionRecallOf(
  { positives, negatives: _, ...curve }: Curve,
  dropIntermediate = false,
): PrecisionRecallCurve {
  const { tps, fps, thresholds } = dropIntermediate
    ? keepPoints(curve, changesTruePositives(curve.tps))
    : curve;
  const points = tps.length;
  const precision = new Float64Array(points + 1);
  const recall = new Float64Array(points + 1);
  for (let at = 0; at < points; at++) {
    const predicted = tps[at] + fps[at];
    precision[points - 1 - at] = predicted === 0 ? 0 : tps[at] / predicted;
    recall[points - 1 - at] = positives === 0 ? 1 : tps[at] / positives;
  }
  precision[points] = 1;
  return { precision, recall, thresholds: reversed(thresholds) };
}
