import { refuseOneClass } from "./binary-labels.ts";
import { type CurveInput, curveOfInput } from "./confusion-matrix-at-thresholds.ts";
import { keepPoints } from "./keep-points.ts";

export interface RocCurveInput extends CurveInput {
  /** Leaves out points on a line between their neighbours; default true. */
  readonly dropIntermediate?: boolean;
}

export interface RocCurve {
  /** Ascending from 0 to 1, as `tpr`. */
  readonly fpr: Float64Array;
  readonly tpr: Float64Array;
  /** Descending; the first is Infinity, at which nothing is predicted positive. */
  readonly thresholds: Float64Array;
}

/**
 * True positive rate over false positive rate at each threshold. Source: `sklearn.metrics.roc_curve`.
 * @throws AssayError as `confusionMatrixAtThresholds`; `evaluation/one-class`
 */
export function rocCurve({ dropIntermediate = true, ...input }: RocCurveInput): RocCurve {
  const { positives, negatives, ...curve } = curveOfInput(input);
  if (!(positives > 0 && negatives > 0)) refuseOneClass(input.yTrue.length, "ROC curve");
  const { tps, fps, thresholds } = dropIntermediate ? keepPoints(curve, isCorner(curve)) : curve;
  return {
    fpr: afterOrigin(fps, negatives, 0),
    tpr: afterOrigin(tps, positives, 0),
    thresholds: afterOrigin(thresholds, 1, Number.POSITIVE_INFINITY),
  };
}

function isCorner({ tps, fps }: { tps: Float64Array; fps: Float64Array }): (at: number) => boolean {
  // The very differences that scikit-learn takes, so that rounding decides alike.
  const bends = (counts: Float64Array, at: number) =>
    counts[at + 1] - counts[at] - (counts[at] - counts[at - 1]) !== 0;
  const last = tps.length - 1;
  return (at) => at === 0 || at === last || bends(fps, at) || bends(tps, at);
}

function afterOrigin(counts: Float64Array, total: number, origin: number): Float64Array {
  const rates = new Float64Array(counts.length + 1);
  rates[0] = origin;
  for (let at = 0; at < counts.length; at++) rates[at + 1] = counts[at] / total;
  return rates;
}
