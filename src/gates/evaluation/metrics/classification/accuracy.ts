import { AssayError } from "../../../../model/error.ts";
import { meanReplicate, toFloat64, weightedSum } from "../arrays.ts";
import type { Labels, Numbers } from "../labels.ts";
import { forSeveralLabels } from "../multilabel/several-labels.ts";
import { differencesOf, readIndicators } from "./indicator.ts";
import { encodeClasses, type LabelInput, readLabels } from "./label-rows.ts";
import { pairedShare, RIGHT } from "./paired-share.ts";
import type { Pairs } from "./pairs.ts";
import { pairsMetric } from "./pairs-metric.ts";
import { forEachBlock } from "./whole-numbers.ts";

export interface AccuracyScoreInput extends LabelInput {
  /** False gives the number of right rows, or their weight, instead of their share; default true. */
  readonly normalize?: boolean;
}

/**
 * Share of the rows whose predicted label is the true one; where a row has several labels, of those with all
 * labels right. 0 to 1, higher is better. Source: `sklearn.metrics.accuracy_score`.
 * @throws AssayError as `readLabels`, `encodeClasses` and `readIndicators`; `evaluation/no-rows` where nothing has weight
 */
export function accuracyScore(input: AccuracyScoreInput): number {
  const { normalize = true } = input;
  const { right, total } = countRight(input);
  return normalize ? right / requireWeight(total) : right;
}

const ofOneLabel = pairsMetric({
  id: "accuracy",
  description: "Share of the rows that are predicted right, with all of their labels where they have several",
  direction: "higher",
  unit: "ratio",
  range: [0, 1],
  source: "sklearn.metrics.accuracy_score",
  takesOneClass: true,
  score: () => shareRight,
  trials: (rows) => {
    const { right, total } = countRight(rows);
    return { successes: right, trials: total };
  },
  pairedDifference: (candidate, baseline) => pairedShare(candidate, baseline, RIGHT),
});

/** Sets of labels are right or wrong like labels, but there may be as many as rows. */
export const accuracy = forSeveralLabels(ofOneLabel, {
  ...ofOneLabel,
  replicate: ({ yTrue, yPred }) =>
    meanReplicate(Float64Array.from(yTrue, (code, row) => (code === yPred[row] ? 1 : 0))),
});

/** Weight on the diagonal as a share of all. */
export function shareRight({ real, predicted, weight }: Pairs): number {
  let [right, total] = [0, 0];
  for (let cell = 0; cell < weight.length; cell++) {
    total += weight[cell];
    if (real[cell] === predicted[cell]) right += weight[cell];
  }
  return right / total;
}

interface Right {
  readonly right: number;
  readonly total: number;
}

/** Rows whose labels are all right and all rows, or their weight. @throws AssayError as `accuracyScore` */
export function countRight(input: LabelInput): Right {
  const indicators = readIndicators(input);
  const { sampleWeight } = input;
  if (indicators !== undefined) {
    const hits = differencesOf(indicators).map((count) => (count === 0 ? 1 : 0));
    return { right: weightedSum(hits, sampleWeight), total: sum(hits.length, sampleWeight) };
  }
  const { yTrue, yPred } = readLabels(input);
  const weights = sampleWeight && toFloat64(sampleWeight);
  const known = rightOf(yTrue, yPred, weights);
  if (known !== undefined) return known;
  const { real, predicted } = encodeClasses(yTrue, yPred);
  return rightOf(real, predicted, weights) ?? { right: 0, total: 0 };
}

/** Nothing where some label is no 32-bit integer. */
function rightOf(yTrue: Labels, yPred: Labels, weights?: Float64Array): Right | undefined {
  let [right, total] = [0, 0];
  const isWhole = forEachBlock(yTrue, yPred, (real, predicted, from) => {
    const here =
      weights === undefined
        ? countBlock(real, predicted)
        : weighBlock(real, predicted, weights.subarray(from));
    right += here.right;
    total += here.total;
    return true;
  });
  return isWhole ? { right, total } : undefined;
}

// The sign bit of x | −x is 1 for any x but 0: no branch that guesses would be wrong.

function countBlock(real: Int32Array, predicted: Int32Array): Right {
  let wrong = 0;
  for (let row = 0; row < real.length; row++) {
    const apart = real[row] ^ predicted[row];
    wrong += (apart | -apart) >>> 31;
  }
  return { right: real.length - wrong, total: real.length };
}

function weighBlock(real: Int32Array, predicted: Int32Array, weights: Float64Array): Right {
  let [right, total] = [0, 0];
  for (let row = 0; row < real.length; row++) {
    const apart = real[row] ^ predicted[row];
    right += (1 - ((apart | -apart) >>> 31)) * weights[row];
    total += weights[row];
  }
  return { right, total };
}

function sum(rows: number, weights: Numbers | undefined): number {
  return weights === undefined ? rows : weightedSum(weights);
}

/** @throws AssayError `evaluation/no-rows` */
export function requireWeight(total: number): number {
  if (total !== 0) return total;
  throw new AssayError("evaluation/no-rows", "The weights of the rows add up to nothing.");
}
