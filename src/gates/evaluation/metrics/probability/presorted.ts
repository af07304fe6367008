import { requireFinite } from "../arrays.ts";
import { sortedOrder } from "../order.ts";
import { areaUpTo } from "./area.ts";
import { type Curve, curveOfRows } from "./curve.ts";
import type { Positive } from "./split-scores.ts";

const POSITIVE = 1;
const ENDS_TIE = 2;
const ROW_SHIFT = 2;

/** How often each row was drawn, to what a metric is then; NaN where it is undefined. */
export type Replicate = (multiplicity: Uint32Array) => number;

/**
 * The rows in descending order of score, each as row × 4 + (2 where its group of equal scores ends) + (1 where
 * it is positive), so that one stream of words tells all there is.
 * @param perRow entries that each row has, one after another; they are drawn together
 */
export function presort(positive: Positive, scores: Float64Array, perRow = 1): Uint32Array {
  requireFinite("the score", scores);
  const packed = sortedOrder(scores).reverse();
  for (let at = 0; at < packed.length; at++) {
    const row = packed[at];
    const next = packed[at + 1];
    const endsTie = next === undefined || scores[next] !== scores[row];
    packed[at] =
      (Math.floor(row / perRow) << ROW_SHIFT) |
      (endsTie ? ENDS_TIE : 0) |
      (positive[row] === 1 ? POSITIVE : 0);
  }
  return packed;
}

/** The area under the ROC curve for changing multiplicities: one pass over the sorted rows each. */
export function prepareArea(positive: Positive, scores: Float64Array, perRow?: number): Replicate {
  const packed = presort(positive, scores, perRow);
  return (multiplicity) => {
    let [positives, negatives, area, tiedPositives, tiedNegatives] = [0, 0, 0, 0, 0];
    for (let at = 0; at < packed.length; at++) {
      const word = packed[at];
      const drawn = multiplicity[word >>> ROW_SHIFT];
      // A mask instead of a branch on the class, which would be guessed wrong every other time.
      const mask = -(word & POSITIVE);
      tiedPositives += drawn & mask;
      tiedNegatives += drawn & ~mask;
      if ((word & ENDS_TIE) === 0) continue;
      area += tiedNegatives * (positives + tiedPositives / 2);
      positives += tiedPositives;
      negatives += tiedNegatives;
      tiedPositives = 0;
      tiedNegatives = 0;
    }
    return area / (positives * negatives);
  };
}

/** `average_precision` in the same way. */
export function prepareAveragePrecision(
  positive: Positive,
  scores: Float64Array,
  perRow?: number,
): Replicate {
  const packed = presort(positive, scores, perRow);
  return (multiplicity) => {
    let [positives, drawnRows, sum, tiedPositives] = [0, 0, 0, 0];
    for (let at = 0; at < packed.length; at++) {
      const word = packed[at];
      const drawn = multiplicity[word >>> ROW_SHIFT];
      drawnRows += drawn;
      tiedPositives += drawn & -(word & POSITIVE);
      if ((word & ENDS_TIE) === 0 || tiedPositives === 0) continue;
      positives += tiedPositives;
      sum += (tiedPositives * positives) / drawnRows;
      tiedPositives = 0;
    }
    return positives === drawnRows ? Number.NaN : sum / positives;
  };
}

/** Any function of the curve in the same way; NaN where a class was not drawn. */
export function prepareOfCurve(
  positive: Positive,
  scores: Float64Array,
  ofCurve: (curve: Curve) => number,
): Replicate {
  const order = Uint32Array.from(presort(positive, scores), (word) => word >>> ROW_SHIFT);
  return (multiplicity) => {
    const curve = curveOfRows(order, positive, scores, multiplicity);
    return curve.positives > 0 && curve.negatives > 0 ? ofCurve(curve) : Number.NaN;
  };
}

/** `roc_auc` with `max_fpr` in the same way. */
export function preparePartialArea(
  positive: Positive,
  scores: Float64Array,
  maxFpr: number,
  perRow = 1,
): Replicate {
  if (maxFpr === 1) return prepareArea(positive, scores, perRow);
  if (perRow > 1)
    return spread(
      prepareOfCurve(positive, scores, (curve) => areaUpTo(curve, maxFpr)),
      perRow,
    );
  return prepareOfCurve(positive, scores, (curve) => areaUpTo(curve, maxFpr));
}

/** Each row's multiplicity for each of its entries. */
function spread(replicate: Replicate, perRow: number): Replicate {
  return (multiplicity) => {
    const drawn = new Uint32Array(multiplicity.length * perRow);
    for (let at = 0; at < drawn.length; at++) drawn[at] = multiplicity[Math.floor(at / perRow)];
    return replicate(drawn);
  };
}
