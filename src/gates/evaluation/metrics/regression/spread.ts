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
  const rows = totalWeight(yTrue.length, sampleWeight);
  return {
    unexplained,
    total: aroundMean(first, second, rows, () => squaresAroundMean(yTrue, sampleWeight)),
  };
}

/** Σ(error − mean error)² and Σ(yTrue − mean)². */
export function variancesOf(output: Output): Explained {
  const { yTrue, sampleWeight } = output;
  const errors = new Float64Array(BLOCK);
  const rows = totalWeight(yTrue.length, sampleWeight);
  const start = yTrue[0] - output.yPred[0];
  const ofErrors = { first: 0, second: 0 };
  const ofLabels = { first: 0, second: 0 };
  for (let from = 0; from < yTrue.length; from += BLOCK) {
    const to = Math.min(yTrue.length, from + BLOCK);
    const weights = sampleWeight?.subarray(from, to);
    writeErrors(output, from, to, errors);
    addMoments(ofErrors, errors.subarray(0, to - from), start, weights);
    addMoments(ofLabels, yTrue.subarray(from, to), yTrue[0], weights);
  }
  return {
    unexplained: aroundMean(ofErrors.first, ofErrors.second, rows, () => {
      const all = new Float64Array(yTrue.length);
      writeErrors(output, 0, all.length, all);
      return squaresAroundMean(all, sampleWeight);
    }),
    total: aroundMean(ofLabels.first, ofLabels.second, rows, () => squaresAroundMean(yTrue, sampleWeight)),
  };
}

function writeErrors({ yTrue, yPred }: Output, from: number, to: number, into: Float64Array): void {
  for (let row = from; row < to; row++) into[row - from] = yTrue[row] - yPred[row];
}

/** Adds Σ(value − start) and Σ(value − start)². */
function addMoments(
  moments: { first: number; second: number },
  values: Float64Array,
  start: number,
  weights: Float64Array | undefined,
): void {
  let first = 0;
  let second = 0;
  if (weights === undefined)
    for (let at = 0; at < values.length; at++) {
      const shifted = values[at] - start;
      first += shifted;
      second += shifted * shifted;
    }
  else
    for (let at = 0; at < values.length; at++) {
      const shifted = values[at] - start;
      const weighted = weights[at] * shifted;
      first += weighted;
      second += weighted * shifted;
    }
  moments.first += first;
  moments.second += second;
}

/** Squares less what the mean explains, or the slower way where that would cancel. */
function aroundMean(first: number, second: number, rows: number, slowly: () => number): number {
  const lost = (first * first) / rows;
  const total = second - lost;
  return lost <= MOST_CANCELLATION * total ? total : slowly();
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
