import { scaledWeights, toFloat64 } from "../arrays.ts";
import type { OfTarget } from "./averages.ts";
import { type Curve, curveOf } from "./curve.ts";
import { areaOfSplit, splitScores } from "./split-scores.ts";

/** Area under the ROC curve; NaN where a class has no row. */
export function areaUnder({ tps, fps, positives, negatives }: Curve): number {
  let [area, tp, fp] = [0, 0, 0];
  for (let at = 0; at < tps.length; at++) {
    area += (fps[at] - fp) * (tp + tps[at]);
    tp = tps[at];
    fp = fps[at];
  }
  return area / 2 / (positives * negatives);
}

/**
 * Area up to a false positive rate, standardised so that a coin has 0.5 and a perfect score 1: McClish,
 * Analyzing a portion of the ROC curve (1989). NaN where a class has no row.
 */
export function areaUpTo(curve: Curve, maxFpr: number): number {
  if (maxFpr === 1) return areaUnder(curve);
  const { tps, fps, positives, negatives } = curve;
  const limit = maxFpr * negatives;
  let [area, tp, fp] = [0, 0, 0];
  for (let at = 0; at < tps.length && fp < limit; at++) {
    const width = fps[at] - fp;
    const share = width === 0 ? 1 : Math.min(1, (limit - fp) / width);
    area += share * width * (tp + (share * (tps[at] - tp)) / 2);
    tp = tps[at];
    fp = fps[at];
  }
  const least = maxFpr ** 2 / 2;
  return 0.5 * (1 + (area / (positives * negatives) - least) / (maxFpr - least));
}

/** Σ (recall − recall before) × precision over the thresholds; 0 without a positive row, as in scikit-learn. */
export function averagePrecisionOf({ tps, fps, positives }: Curve): number {
  let [sum, tp] = [0, 0];
  for (let at = 0; at < tps.length; at++) {
    if (tps[at] === tp) continue;
    sum += ((tps[at] - tp) * tps[at]) / (tps[at] + fps[at]);
    tp = tps[at];
  }
  return positives === 0 ? 0 : sum / positives;
}

/** The area for one target; NaN where a class has no row. */
export function areaOfTarget(maxFpr: number): OfTarget {
  return (positive, scores, weights) =>
    maxFpr === 1 && weights === undefined
      ? areaOfSplit(splitScores(positive, toFloat64(scores)))
      : areaUpTo(curveOf(positive, scores, weights && scaledWeights(toFloat64(weights))), maxFpr);
}
