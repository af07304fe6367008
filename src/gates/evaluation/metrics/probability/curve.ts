import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength, toFloat64, totalWeight } from "../arrays.ts";
import type { Numbers } from "../labels.ts";
import { sortedOrder } from "../order.ts";
import { type Positive, type SplitScores, splitScores } from "./split-scores.ts";

/** What is predicted positive at or above each distinct score, the greatest first. */
export interface Curve {
  /** Rows, or their weight, of the positive class at or above the threshold. */
  readonly tps: Float64Array;
  readonly fps: Float64Array;
  readonly thresholds: Float64Array;
  /** Rows, or their weight, of either class: the last of `tps` and `fps`. */
  readonly positives: number;
  readonly negatives: number;
}

/**
 * Counts at every threshold, as `sklearn.metrics.confusion_matrix_at_thresholds` has them.
 * @throws AssayError `evaluation/length-mismatch`, `evaluation/no-rows`, `evaluation/not-finite`,
 *   `evaluation/option` for a negative weight
 */
export function curveOf(positive: Positive, yScore: Numbers, sampleWeight?: Numbers): Curve {
  requireSameLength({ yTrue: positive, yScore, sampleWeight });
  const scores = toFloat64(yScore);
  if (sampleWeight === undefined) return curveOfSplit(splitScores(positive, scores));
  const weights = readWeights(sampleWeight);
  requireFinite("the score", scores);
  totalWeight(scores.length, weights);
  // Of equal scores the first row comes first, so that rounding is that of scikit-learn.
  const order = sortedOrder(negated(scores));
  return curveOfRows(order, positive, scores, weights);
}

function negated(scores: Float64Array): Float64Array {
  const turned = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row++) turned[row] = -scores[row];
  return turned;
}

/** @param order row numbers in descending order of score */
export function curveOfRows(
  order: Uint32Array,
  positive: Positive,
  scores: Float64Array,
  weights: Float64Array | Uint32Array,
): Curve {
  const rows = order.length;
  const [tps, fps, thresholds] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  let [positives, negatives, points] = [0, 0, 0];
  let last = Number.NaN;
  for (let at = 0; at < rows; at++) {
    const row = order[at];
    const weight = weights[row];
    if (weight === 0) continue;
    const score = scores[row];
    if (score !== last) points++;
    last = score;
    if (positive[row] === 1) positives += weight;
    else negatives += weight;
    tps[points - 1] = positives;
    fps[points - 1] = negatives;
    thresholds[points - 1] = score;
  }
  return cut({ tps, fps, thresholds, positives, negatives }, points);
}

/** Merges both classes from the greatest score down. */
function curveOfSplit({ positives, negatives }: SplitScores): Curve {
  const rows = positives.length + negatives.length;
  const [tps, fps, thresholds] = [new Float64Array(rows), new Float64Array(rows), new Float64Array(rows)];
  let [positive, negative, points] = [positives.length, negatives.length, 0];
  while (positive > 0 || negative > 0) {
    const mine = positive > 0 ? positives[positive - 1] : Number.NEGATIVE_INFINITY;
    const other = negative > 0 ? negatives[negative - 1] : Number.NEGATIVE_INFINITY;
    const score = mine > other ? mine : other;
    while (positive > 0 && positives[positive - 1] === score) positive--;
    while (negative > 0 && negatives[negative - 1] === score) negative--;
    tps[points] = positives.length - positive;
    fps[points] = negatives.length - negative;
    thresholds[points++] = score;
  }
  const counts = { positives: positives.length, negatives: negatives.length };
  return cut({ tps, fps, thresholds, ...counts }, points);
}

function cut(curve: Curve, points: number): Curve {
  const { tps, fps, thresholds } = curve;
  return {
    ...curve,
    tps: tps.subarray(0, points),
    fps: fps.subarray(0, points),
    thresholds: thresholds.subarray(0, points),
  };
}

/** @throws AssayError `evaluation/option` for a weight that is negative or no number */
export function readWeights(sampleWeight: Numbers): Float64Array {
  const weights = toFloat64(sampleWeight);
  const wrong = weights.findIndex((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY));
  if (wrong === -1) return weights;
  throw new AssayError("evaluation/option", `The weight of row ${wrong + 1} is ${weights[wrong]}.`, {
    fix: "Give weights of 0 or more.",
  });
}
