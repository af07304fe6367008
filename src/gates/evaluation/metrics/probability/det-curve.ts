import { refuseOneClass, requireTwoLabels } from "./binary-labels.ts";
import { type CurveInput, curveOfInput } from "./confusion-matrix-at-thresholds.ts";
import { changesTruePositives, keepPoints, reversed } from "./keep-points.ts";

export interface DetCurveInput extends CurveInput {
  /** Leaves out points whose false negative rate is that of both neighbours; default false. */
  readonly dropIntermediate?: boolean;
}

export interface DetCurve {
  /** Descending. */
  readonly fpr: Float64Array;
  /** Ascending. */
  readonly fnr: Float64Array;
  /** Ascending; the last is Infinity where no finite threshold has a false positive rate of 0. */
  readonly thresholds: Float64Array;
}

/**
 * False negative rate over false positive rate: the detection error tradeoff.
 * Source: `sklearn.metrics.det_curve`.
 * @throws AssayError as `confusionMatrixAtThresholds`; `evaluation/one-class`, `evaluation/label-type` for three labels
 */
export function detCurve({ dropIntermediate = false, ...input }: DetCurveInput): DetCurve {
  const { positives, negatives, ...curve } = curveOfInput(input);
  requireTwoLabels(input.yTrue);
  if (!(positives > 0 && negatives > 0)) refuseOneClass(input.yTrue.length, "DET curve");
  const whole = {
    tps: before(0, curve.tps),
    fps: before(0, curve.fps),
    thresholds: before(Number.POSITIVE_INFINITY, curve.thresholds),
  };
  const points = dropIntermediate ? keepPoints(whole, changesTruePositives(whole.tps)) : whole;
  const { tps, fps } = points;
  const rest = fps.findIndex((count) => count > 0);
  const first = (rest === -1 ? fps.length : rest) - 1;
  const end = tps.findIndex((count) => count >= positives) + 1;
  return {
    fpr: reversed(fps.subarray(first, end)).map((count) => count / negatives),
    fnr: reversed(tps.subarray(first, end)).map((count) => (positives - count) / positives),
    thresholds: reversed(points.thresholds.subarray(first, end)),
  };
}

function before(first: number, rest: Float64Array): Float64Array {
  const whole = new Float64Array(rest.length + 1);
  whole[0] = first;
  whole.set(rest, 1);
  return whole;
}
