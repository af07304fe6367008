import { AssayError } from "../../../../model/error.ts";
import { refuseOneClass } from "./binary-labels.ts";
import { type CurveInput, curveOfInput } from "./confusion-matrix-at-thresholds.ts";
import type { Curve } from "./curve.ts";

/** A value and the threshold at or above which rows are predicted positive; null where none reaches the limit. */
export interface OperatingPoint {
  readonly value: number;
  readonly threshold: number | null;
}

/** The best point of a curve under a limit. */
export type OfPoint = (curve: Curve, limit: number) => OperatingPoint;

/**
 * The error rate where false positive and false negative rate are equal: the mean of both at the point of the ROC
 * curve where they are closest. 0 to 1, lower is better. Source: `torchmetrics.classification.EER`.
 * @throws AssayError as `confusionMatrixAtThresholds`; `evaluation/one-class`
 */
export function equalErrorRate(input: CurveInput): number {
  return equalErrorRateOf(bothClasses(input));
}

export function equalErrorRateOf({ tps, fps, positives, negatives }: Curve): number {
  // The curve starts where nothing is predicted positive.
  let [least, rate] = [1, 0.5];
  for (let at = 0; at < tps.length; at++) {
    const falsePositive = fps[at] / negatives;
    const falseNegative = 1 - tps[at] / positives;
    const gap = Math.abs(falsePositive - falseNegative);
    if (gap >= least) continue;
    least = gap;
    rate = (falsePositive + falseNegative) / 2;
  }
  return rate;
}

/**
 * The greatest recall whose precision is at least `minPrecision`. 0 to 1, higher is better.
 * Source: `torchmetrics.classification.RecallAtFixedPrecision`.
 * @throws AssayError as `confusionMatrixAtThresholds`; `evaluation/one-class`, `evaluation/option`
 */
export function recallAtFixedPrecision(
  input: CurveInput & { readonly minPrecision: number },
): OperatingPoint {
  return recallAtPrecision(bothClasses(input), requireShare("minPrecision", input.minPrecision));
}

/**
 * The greatest precision whose recall is at least `minRecall`. 0 to 1, higher is better.
 * Source: `torchmetrics.classification.PrecisionAtFixedRecall`.
 * @throws AssayError as `recallAtFixedPrecision`
 */
export function precisionAtFixedRecall(input: CurveInput & { readonly minRecall: number }): OperatingPoint {
  return precisionAtRecall(bothClasses(input), requireShare("minRecall", input.minRecall));
}

/**
 * The greatest true positive rate whose true negative rate is at least `minSpecificity`. 0 to 1, higher is better.
 * Source: `torchmetrics.classification.SensitivityAtSpecificity`, which names 1 as the threshold of predicting
 * nothing positive where this has null.
 * @throws AssayError as `recallAtFixedPrecision`
 */
export function sensitivityAtSpecificity(
  input: CurveInput & { readonly minSpecificity: number },
): OperatingPoint {
  return sensitivityAt(bothClasses(input), requireShare("minSpecificity", input.minSpecificity));
}

/**
 * The greatest true negative rate whose true positive rate is at least `minSensitivity`. 0 to 1, higher is better.
 * Source: `torchmetrics.classification.SpecificityAtSensitivity`.
 * @throws AssayError as `recallAtFixedPrecision`
 */
export function specificityAtSensitivity(
  input: CurveInput & { readonly minSensitivity: number },
): OperatingPoint {
  return specificityAt(bothClasses(input), requireShare("minSensitivity", input.minSensitivity));
}

export const recallAtPrecision: OfPoint = ({ tps, fps, thresholds, positives }, limit) => {
  let best: OperatingPoint = { value: 0, threshold: null };
  let most = 0;
  for (let at = 0; at < tps.length; at++) {
    const precision = tps[at] / (tps[at] + fps[at]);
    const recall = tps[at] / positives;
    // Of equal recalls the one of greater precision, of equals again the greater threshold, which came first.
    if (precision < limit || recall < best.value || (recall === best.value && precision <= most)) continue;
    best = { value: recall, threshold: recall === 0 ? null : thresholds[at] };
    most = precision;
  }
  return best;
};

export const precisionAtRecall: OfPoint = ({ tps, fps, thresholds, positives }, limit) => {
  let best: OperatingPoint = { value: 0, threshold: null };
  let most = 0;
  for (let at = 0; at < tps.length; at++) {
    const precision = tps[at] / (tps[at] + fps[at]);
    const recall = tps[at] / positives;
    if (recall < limit || precision < best.value || (precision === best.value && recall <= most)) continue;
    best = { value: precision, threshold: precision === 0 ? null : thresholds[at] };
    most = recall;
  }
  return best;
};

export const sensitivityAt: OfPoint = ({ tps, fps, thresholds, positives, negatives }, limit) => {
  let best: OperatingPoint = { value: 0, threshold: null };
  for (let at = 0; at < tps.length; at++)
    if (1 - fps[at] / negatives >= limit && tps[at] / positives > best.value)
      best = { value: tps[at] / positives, threshold: thresholds[at] };
  return best;
};

export const specificityAt: OfPoint = ({ tps, fps, thresholds, positives, negatives }, limit) => {
  if (limit === 0) return { value: 1, threshold: null };
  const at = tps.findIndex((count) => count / positives >= limit);
  return { value: 1 - fps[at] / negatives, threshold: thresholds[at] };
};

function bothClasses(input: CurveInput): Curve {
  const curve = curveOfInput(input);
  if (!(curve.positives > 0 && curve.negatives > 0)) refuseOneClass(input.yTrue.length, "operating point");
  return curve;
}

function requireShare(name: string, share: number): number {
  if (share >= 0 && share <= 1) return share;
  throw new AssayError("evaluation/option", `${name} is ${share}.`, { fix: "Give a share from 0 to 1." });
}
