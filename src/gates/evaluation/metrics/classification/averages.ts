import { weightedSum } from "../arrays.ts";
import { type Support, scaledSupport } from "./support.ts";

export type Average = "binary" | "micro" | "macro" | "weighted" | "samples";

/** A score as numerator and denominator of one class's support. */
export type Fraction = (
  truePositives: number,
  trueSum: number,
  predictedSum: number,
  total: number,
) => readonly [numerator: number, denominator: number];

/** The score of each class; `zeroDivision` where it is 0/0. */
export function scoreEach(support: Support, fraction: Fraction, zeroDivision: number): Float64Array {
  const { truePositives, trueSum, predictedSum, total } = scaledSupport(support);
  const scores = new Float64Array(truePositives.length);
  for (let index = 0; index < scores.length; index++)
    scores[index] = divide(
      fraction(truePositives[index], trueSum[index], predictedSum[index], total[index]),
      zeroDivision,
    );
  return scores;
}

/**
 * One score of several classes (or, for `samples`, of several rows with `rowWeights`). NaN where each of them is.
 * Source: `sklearn.metrics._classification._prf_divide`, `_nanaverage`.
 */
export function averageSupport(
  support: Support,
  average: Average,
  fraction: Fraction,
  zeroDivision: number,
  rowWeights?: ArrayLike<number>,
): number {
  const scaled = scaledSupport(support);
  const { truePositives, trueSum, predictedSum, total } = scaled;
  if (average === "micro" || average === "binary")
    return divide(fraction(sum(truePositives), sum(trueSum), sum(predictedSum), sum(total)), zeroDivision);
  const weights = average === "weighted" ? trueSum : average === "samples" ? rowWeights : undefined;
  return meanOfDefined(scoreEach(scaled, fraction, zeroDivision), weights);
}

/** As `_nanaverage`: NaN is left out, and without any weight it is the plain mean. */
function meanOfDefined(scores: Float64Array, weights?: ArrayLike<number>): number {
  const defined = scores.some(Number.isNaN)
    ? scores.map((score) => (Number.isNaN(score) ? 0 : 1))
    : undefined;
  const sum = defined ? scores.map((score, index) => (defined[index] === 1 ? score : 0)) : scores;
  const count = defined ? weightedSum(defined) : scores.length;
  const weight = weights && (defined ? weightedSum(defined, weights) : weightedSum(weights));
  return weights === undefined || weight === 0 || weight === undefined
    ? weightedSum(sum) / count
    : weightedSum(sum, weights) / weight;
}

function divide([numerator, denominator]: readonly [number, number], zeroDivision: number): number {
  return denominator === 0 ? zeroDivision : numerator / denominator;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
