import { Type } from "typebox";
import { Value } from "typebox/value";
import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength } from "../arrays.ts";
import { evaluationMetric } from "../evaluation-metric.ts";
import { encodeLabels, type Labels, type Numbers } from "../labels.ts";
import { sortedOrder } from "../order.ts";

export interface RocAucScoreInput {
  /** Two different labels; the greater one is positive. */
  readonly yTrue: Labels;
  readonly yScore: Numbers;
  /** Area up to this false positive rate only, in (0, 1], standardised after McClish (1989). */
  readonly maxFpr?: number;
  readonly sampleWeight?: Numbers;
}

/**
 * Area under the ROC curve of a binary target: the chance that a positive row scores above a negative one,
 * equal scores counting half.
 * @throws AssayError `evaluation/one-class`, `evaluation/not-finite`
 */
export function rocAucScore({ yTrue, yScore, maxFpr = 1, sampleWeight }: RocAucScoreInput): number {
  requireSameLength({ yTrue, yScore, sampleWeight });
  requireFinite("the score", yScore);
  const { classes, codes } = encodeLabels([yTrue]);
  if (classes.length > 2)
    throw new AssayError(
      "evaluation/label-type",
      `roc_auc needs two classes, but there are ${classes.length}.`,
    );
  const isPlain = sampleWeight === undefined && maxFpr === 1;
  const area = isPlain ? plainArea(codes[0], yScore) : prepareRoc(codes[0], yScore, maxFpr)(sampleWeight);
  if (classes.length === 2 && Number.isFinite(area)) return area;
  throw new AssayError(
    "evaluation/one-class",
    `All ${yTrue.length} rows have one label, so there is no ROC curve.`,
    {
      fix: "Add rows of the other class, or take the slice out of the rule.",
    },
  );
}

export const rocAuc = evaluationMetric({
  id: "roc_auc",
  description: "Chance that a positive row scores above a negative one",
  tasks: ["binary-classification"],
  direction: "higher",
  unit: "score",
  range: [0, 1],
  reads: "score",
  options: Type.Object({
    max_fpr: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        maximum: 1,
        description: "Area up to this false positive rate only",
      }),
    ),
  }),
  source: "sklearn.metrics.roc_auc_score",
  value: ({ yTrue, yScore }, options, sampleWeight) =>
    rocAucScore({ yTrue, yScore, maxFpr: maxFprOf(options), sampleWeight }),
  replicate: ({ yTrue, yScore }, options) => prepareRoc(yTrue, yScore, maxFprOf(options)),
});

function maxFprOf(options: unknown): number {
  return Value.Parse(Type.Object({ max_fpr: Type.Optional(Type.Number()) }), options).max_fpr ?? 1;
}

/**
 * Sorts once, so that each further set of weights costs one pass.
 * @param codes 1 for positive rows, 0 for the others
 * @returns the area for weights of the rows, NaN where a class has none
 */
export function prepareRoc(
  codes: ArrayLike<number>,
  yScore: Numbers,
  maxFpr = 1,
): (weights?: Numbers) => number {
  const order = sortedOrder(yScore).reverse();
  const positive = new Uint8Array(order.length);
  const endsGroup = new Uint8Array(order.length);
  for (let at = 0; at < order.length; at++) {
    positive[at] = codes[order[at]];
    endsGroup[at] = at + 1 === order.length || yScore[order[at + 1]] !== yScore[order[at]] ? 1 : 0;
  }
  return (weights) => {
    let positives = 0;
    let negatives = 0;
    let area = 0;
    let groupPositives = 0;
    let groupNegatives = 0;
    for (let at = 0; at < order.length; at++) {
      const weight = weights === undefined ? 1 : weights[order[at]];
      if (positive[at] === 1) groupPositives += weight;
      else groupNegatives += weight;
      if (endsGroup[at] === 0) continue;
      area += groupNegatives * (positives + groupPositives / 2);
      positives += groupPositives;
      negatives += groupNegatives;
      groupPositives = 0;
      groupNegatives = 0;
    }
    if (maxFpr === 1) return area / (positives * negatives);
    return partialArea(order, positive, endsGroup, weights, positives, negatives, maxFpr);
  };
}

/** Without weights each class sorts by itself, which is quicker than sorting row numbers: Mann and Whitney's U. */
function plainArea(codes: ArrayLike<number>, yScore: Numbers): number {
  const positives = scoresOf(codes, yScore, 1);
  const negatives = scoresOf(codes, yScore, 0);
  let [wins, below] = [0, 0];
  for (let at = 0; at < positives.length; ) {
    const score = positives[at];
    while (below < negatives.length && negatives[below] < score) below++;
    let tied = below;
    while (tied < negatives.length && negatives[tied] === score) tied++;
    const group = at;
    while (at < positives.length && positives[at] === score) at++;
    wins += (at - group) * (below + (tied - below) / 2);
  }
  return wins / (positives.length * negatives.length);
}

function scoresOf(codes: ArrayLike<number>, yScore: Numbers, code: number): Float64Array {
  const scores = new Float64Array(codes.length);
  let count = 0;
  for (let row = 0; row < codes.length; row++) if (codes[row] === code) scores[count++] = yScore[row];
  return scores.subarray(0, count).sort();
}

/** McClish, Analyzing a portion of the ROC curve (1989): 0.5 for a coin, 1 for a perfect score. */
function partialArea(
  order: Uint32Array,
  positive: Uint8Array,
  endsGroup: Uint8Array,
  weights: Numbers | undefined,
  positives: number,
  negatives: number,
  maxFpr: number,
): number {
  const limit = maxFpr * negatives;
  let [area, tp, fp, groupTp, groupFp] = [0, 0, 0, 0, 0];
  for (let at = 0; at < order.length && fp < limit; at++) {
    const weight = weights === undefined ? 1 : weights[order[at]];
    if (positive[at] === 1) groupTp += weight;
    else groupFp += weight;
    if (endsGroup[at] === 0) continue;
    const share = groupFp === 0 ? 1 : Math.min(1, (limit - fp) / groupFp);
    area += share * groupFp * (tp + (share * groupTp) / 2);
    tp += groupTp;
    fp += groupFp;
    groupTp = 0;
    groupFp = 0;
  }
  const least = maxFpr ** 2 / 2;
  return 0.5 * (1 + (area / (positives * negatives) - least) / (maxFpr - least));
}
