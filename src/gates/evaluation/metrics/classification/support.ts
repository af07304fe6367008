import { scalingOf, toFloat64 } from "../arrays.ts";
import type { Numbers } from "../labels.ts";
import type { Indicators } from "./indicator.ts";
import type { Pairs } from "./pairs.ts";

/** Weight of the rows of each class: predicted right, true, and predicted; and of all rows. */
export interface Support {
  readonly truePositives: Float64Array;
  readonly trueSum: Float64Array;
  readonly predictedSum: Float64Array;
  /** Weight that each class could have: that of all rows. */
  readonly total: Float64Array;
}

function emptySupport(classes: number): Support {
  return {
    truePositives: new Float64Array(classes),
    trueSum: new Float64Array(classes),
    predictedSum: new Float64Array(classes),
    total: new Float64Array(classes),
  };
}

/** The same shares where weights are so large or small that their sums and products are no numbers. */
export function scaledSupport(support: Support): Support {
  const scaling = scalingOf(support.total.length === 0 ? 0 : support.total[0]);
  if (scaling === undefined) return support;
  const { truePositives, trueSum, predictedSum, total } = support;
  return {
    truePositives: truePositives.map(scaling),
    trueSum: trueSum.map(scaling),
    predictedSum: predictedSum.map(scaling),
    total: total.map(scaling),
  };
}

/** Of each class of `pairs`, in their order. */
export function supportOfPairs({ classes, real, predicted, weight }: Pairs): Support {
  const support = emptySupport(classes.length);
  const { truePositives, trueSum, predictedSum } = support;
  let total = 0;
  for (let cell = 0; cell < weight.length; cell++) {
    trueSum[real[cell]] += weight[cell];
    predictedSum[predicted[cell]] += weight[cell];
    if (real[cell] === predicted[cell]) truePositives[real[cell]] += weight[cell];
    total += weight[cell];
  }
  support.total.fill(total);
  return support;
}

/** Of some classes; one that is nowhere (-1) has no support. */
export function pickSupport(support: Support, indices: readonly number[]): Support {
  const pick = (from: Float64Array) => Float64Array.from(indices, (index) => (index < 0 ? 0 : from[index]));
  return {
    truePositives: pick(support.truePositives),
    trueSum: pick(support.trueSum),
    predictedSum: pick(support.predictedSum),
    total: new Float64Array(indices.length).fill(support.total.length > 0 ? support.total[0] : 0),
  };
}

/** Of each label, over the rows. */
export function supportOfLabels(indicators: Indicators, sampleWeight?: Numbers): Support {
  const support = emptySupport(indicators.labels);
  if (sampleWeight === undefined) countLabels(indicators, support);
  else weighLabels(indicators, support, toFloat64(sampleWeight));
  return support;
}

function countLabels({ rows, labels, real, predicted }: Indicators, support: Support): void {
  const [both, one, other] = [new Uint32Array(labels), new Uint32Array(labels), new Uint32Array(labels)];
  for (let row = 0, at = 0; row < rows; row++)
    for (let label = 0; label < labels; label++, at++) {
      both[label] += real[at] & predicted[at];
      one[label] += real[at];
      other[label] += predicted[at];
    }
  support.truePositives.set(both);
  support.trueSum.set(one);
  support.predictedSum.set(other);
  support.total.fill(rows);
}

function weighLabels(
  { rows, labels, real, predicted }: Indicators,
  { truePositives, trueSum, predictedSum, total }: Support,
  weights: Float64Array,
): void {
  let sum = 0;
  for (let row = 0, at = 0; row < rows; row++) {
    const weight = weights[row];
    sum += weight;
    for (let label = 0; label < labels; label++, at++) {
      truePositives[label] += weight * (real[at] & predicted[at]);
      trueSum[label] += weight * real[at];
      predictedSum[label] += weight * predicted[at];
    }
  }
  total.fill(sum);
}

/** Of each row, over its labels. */
export function supportOfRows({ rows, labels, real, predicted }: Indicators): Support {
  const support = emptySupport(rows);
  const { truePositives, trueSum, predictedSum } = support;
  for (let row = 0, at = 0; row < rows; row++) {
    let [both, one, other] = [0, 0, 0];
    for (const end = at + labels; at < end; at++) {
      both += real[at] & predicted[at];
      one += real[at];
      other += predicted[at];
    }
    truePositives[row] = both;
    trueSum[row] = one;
    predictedSum[row] = other;
  }
  support.total.fill(labels);
  return support;
}
