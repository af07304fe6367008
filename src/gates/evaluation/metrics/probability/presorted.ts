import { requireFinite } from "../arrays.ts";
import { sortedOrder } from "../order.ts";
import { areaUpTo } from "./area.ts";
import { type Curve, curveOfRows } from "./curve.ts";
import type { Positive } from "./split-scores.ts";

const POSITIVE = 1;
const ENDS_TIE = 2;
const ROW_SHIFT = 2;
/**
 * Rows of one call. A short loop that is called often is compiled as a whole; one over all rows is compiled while
 * it runs, which left it three times slower.
 */
const BLOCK = 1024;

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

/** What is known after some of the sorted rows, by its place in an array of doubles. */
const POSITIVES = 0;
const NEGATIVES = 1;
const TIED_POSITIVES = 2;
const TIED_NEGATIVES = 3;
const SUM = 4;
const PLACES = 5;

/** Adds sorted rows to the sums. */
type Step = (
  packed: Uint32Array,
  from: number,
  to: number,
  multiplicity: Uint32Array,
  sums: Float64Array,
) => void;

function inBlocks(packed: Uint32Array, step: Step, value: (sums: Float64Array) => number): Replicate {
  const sums = new Float64Array(PLACES);
  return (multiplicity) => {
    sums.fill(0);
    for (let from = 0; from < packed.length; from += BLOCK)
      step(packed, from, Math.min(packed.length, from + BLOCK), multiplicity, sums);
    return value(sums);
  };
}

/** The area under the ROC curve for changing multiplicities: one pass over the sorted rows each. */
export function prepareArea(positive: Positive, scores: Float64Array, perRow?: number): Replicate {
  return inBlocks(
    presort(positive, scores, perRow),
    addToArea,
    (sums) => sums[SUM] / (sums[POSITIVES] * sums[NEGATIVES]),
  );
}

const addToArea: Step = (packed, from, to, multiplicity, sums) => {
  let positives = sums[POSITIVES];
  let negatives = sums[NEGATIVES];
  let tiedPositives = sums[TIED_POSITIVES];
  let tiedNegatives = sums[TIED_NEGATIVES];
  let area = sums[SUM];
  for (let at = from; at < to; at++) {
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
  sums[POSITIVES] = positives;
  sums[NEGATIVES] = negatives;
  sums[TIED_POSITIVES] = tiedPositives;
  sums[TIED_NEGATIVES] = tiedNegatives;
  sums[SUM] = area;
};

/** `average_precision` in the same way. */
export function prepareAveragePrecision(
  positive: Positive,
  scores: Float64Array,
  perRow?: number,
): Replicate {
  return inBlocks(presort(positive, scores, perRow), addToPrecision, (sums) =>
    sums[NEGATIVES] === 0 ? Number.NaN : sums[SUM] / sums[POSITIVES],
  );
}

const addToPrecision: Step = (packed, from, to, multiplicity, sums) => {
  let positives = sums[POSITIVES];
  let negatives = sums[NEGATIVES];
  let tiedPositives = sums[TIED_POSITIVES];
  let sum = sums[SUM];
  for (let at = from; at < to; at++) {
    const word = packed[at];
    const drawn = multiplicity[word >>> ROW_SHIFT];
    const mask = -(word & POSITIVE);
    tiedPositives += drawn & mask;
    negatives += drawn & ~mask;
    if ((word & ENDS_TIE) === 0 || tiedPositives === 0) continue;
    positives += tiedPositives;
    sum += (tiedPositives * positives) / (positives + negatives);
    tiedPositives = 0;
  }
  sums[POSITIVES] = positives;
  sums[NEGATIVES] = negatives;
  sums[TIED_POSITIVES] = tiedPositives;
  sums[SUM] = sum;
};

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
