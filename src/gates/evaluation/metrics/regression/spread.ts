import { totalWeight, weightedMean } from "../arrays.ts";
import type { Explained } from "./explained.ts";
import type { Output } from "./inputs.ts";

/** Rows summed up before they join the totals, so that rounding grows with blocks and not with rows. */
const BLOCK = 1024;
/** A one-pass variance that is this much smaller than its terms has lost digits that a second pass brings back. */
const MOST_CANCELLATION = 64;

/** Σ(yTrue − yPred)² and Σ(yTrue − mean)². */
export function squaresOf(output: Output): Explained {
  const { yTrue, yPred, sampleWeight } = output;
  const centre = yTrue[0];
  let [unexplained, first, second] = [0, 0, 0];
  for (let from = 0; from < yTrue.length; from += BLOCK) {
    const to = Math.min(yTrue.length, from + BLOCK);
    let [errors, labels, squares] = [0, 0, 0];
    if (sampleWeight === undefined)
      for (let row = from; row < to; row++) {
        const error = yTrue[row] - yPred[row];
        const label = yTrue[row] - centre;
        errors += error * error;
        labels += label;
        squares += label * label;
      }
    else
      for (let row = from; row < to; row++) {
        const error = yTrue[row] - yPred[row];
        const label = yTrue[row] - centre;
        errors += sampleWeight[row] * error * error;
        labels += sampleWeight[row] * label;
        squares += sampleWeight[row] * label * label;
      }
    unexplained += errors;
    first += labels;
    second += squares;
  }
  const lost = (first * first) / totalWeight(yTrue.length, sampleWeight);
  const total = second - lost;
  return {
    unexplained,
    total: lost <= MOST_CANCELLATION * total ? total : squaresAroundMean(yTrue, sampleWeight),
  };
}

/** Σ(error − mean error)² and Σ(yTrue − mean)². */
export function variancesOf({ yTrue, yPred, sampleWeight }: Output): Explained {
  const errors = new Float64Array(yTrue.length);
  for (let row = 0; row < errors.length; row++) errors[row] = yTrue[row] - yPred[row];
  return {
    unexplained: squaresAroundMean(errors, sampleWeight),
    total: squaresAroundMean(yTrue, sampleWeight),
  };
}

/** Around the first value first, so that values far from zero keep their digits and equal ones give 0. */
function squaresAroundMean(values: Float64Array, sampleWeight: Float64Array | undefined): number {
  const start = values[0];
  const shifted = values.map((value) => value - start);
  const mean = weightedMean(shifted, sampleWeight);
  let total = 0;
  for (let from = 0; from < values.length; from += BLOCK) {
    const to = Math.min(values.length, from + BLOCK);
    let sum = 0;
    for (let row = from; row < to; row++) {
      const centred = shifted[row] - mean;
      sum += (sampleWeight === undefined ? 1 : sampleWeight[row]) * centred * centred;
    }
    total += sum;
  }
  return total;
}
