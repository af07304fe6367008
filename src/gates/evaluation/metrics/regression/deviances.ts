import { createBlock, takeLogarithms } from "./logarithms.ts";
import { squaredErrors } from "./mse.ts";
import { powerTable, takePowers } from "./powers.ts";
import { BLOCK, type RowSum, type RowTerms } from "./row-terms.ts";

/** By its own name, as a property that a loop has never read slows the compiled loop. */
const OUTSIDE = Number.NaN;

const ratios = createBlock(BLOCK);
const bases = createBlock(BLOCK);
const shares = createBlock(BLOCK);
const powersOfLabels = new Float64Array(BLOCK);

/** The deviance of each row under a Tweedie distribution; not finite where `requireDomain` refuses. */
export function devianceTerms(power: number): RowTerms {
  if (power === -1) return cubicTerms;
  if (power === 0) return squaredErrors;
  if (power === 1) return poissonTerms;
  if (power === 1.5) return rootTerms;
  if (power === 2) return gammaTerms;
  if (power === 3) return inverseGaussianTerms;
  return powerTerms(power);
}

/** The sum of some rows' deviances where that is quicker to have than the deviances; NaN where it is not known. */
export function devianceSum(power: number): RowSum | undefined {
  return power === 2 ? gammaSum : undefined;
}

/** Power −1, of which all exponents are whole. */
const cubicTerms: RowTerms = (yTrue, yPred, from, to, into) => {
  for (let row = from; row < to; row++) {
    const label = yTrue[row];
    const prediction = yPred[row] > 0 ? yPred[row] : Number.NaN;
    const base = 0.5 * (label + Math.abs(label));
    const square = prediction * prediction;
    into[row - from] = 2 * ((base * base * base) / 6 - (label * square) / 2 + (prediction * square) / 3);
  }
};

const poissonTerms: RowTerms = (yTrue, yPred, from, to, into) => {
  const { values } = ratios;
  const size = to - from;
  for (let at = 0; at < size; at++) {
    const label = yTrue[from + at];
    const prediction = yPred[from + at];
    values[at] = label >= 0 && prediction > 0 ? (label === 0 ? prediction : label) / prediction : OUTSIDE;
  }
  takeLogarithms(ratios, size, into);
  for (let at = 0; at < size; at++) {
    const label = yTrue[from + at];
    into[at] = 2 * (label * into[at] - label + yPred[from + at]);
  }
};

const gammaTerms: RowTerms = (yTrue, yPred, from, to, into) => {
  const { values } = ratios;
  const size = to - from;
  for (let at = 0; at < size; at++) {
    const prediction = yPred[from + at];
    // A label that is not positive has no logarithm, if the prediction is.
    values[at] = prediction > 0 ? yTrue[from + at] / prediction : OUTSIDE;
  }
  takeLogarithms(ratios, size, into);
  for (let at = 0; at < size; at++) into[at] = 2 * (values[at] - 1 - into[at]);
};

/** So many ratios of at most 2³² and at least 2⁻³² have a product that neither overflows nor loses digits. */
const FACTORS = 16;
const LEAST_RATIO = 2 ** -32;
const MOST_RATIO = 2 ** 32;

/** Power 2 without the terms: the sum of logarithms is one logarithm of a product. */
const gammaSum: RowSum = (yTrue, yPred, from, to) => {
  let sum = 0;
  for (let start = from; start < to; start += FACTORS) {
    const end = Math.min(to, start + FACTORS);
    let ratios = 0;
    let product = 1;
    for (let row = start; row < end; row++) {
      const ratio = yTrue[row] / yPred[row];
      // What is NaN, not positive or far apart is left to the terms.
      if (!(yPred[row] > 0 && ratio >= LEAST_RATIO && ratio <= MOST_RATIO)) return OUTSIDE;
      ratios += ratio - 1;
      product *= ratio;
    }
    sum += ratios - Math.log(product);
  }
  return 2 * sum;
};

/** Power 1.5, where all exponents are halves. */
const rootTerms: RowTerms = (yTrue, yPred, from, to, into) => {
  for (let row = from; row < to; row++) {
    const label = yTrue[row];
    const root = yPred[row] > 0 ? Math.sqrt(yPred[row]) : Number.NaN;
    into[row - from] = 2 * ((2 * label) / root - 4 * Math.sqrt(label) + 2 * root);
  }
};

/** Power 3. */
const inverseGaussianTerms: RowTerms = (yTrue, yPred, from, to, into) => {
  for (let row = from; row < to; row++) {
    const label = yTrue[row] > 0 ? yTrue[row] : Number.NaN;
    // Divided by infinity, a prediction would not count at all.
    const prediction = yPred[row] > 0 && yPred[row] < Number.POSITIVE_INFINITY ? yPred[row] : Number.NaN;
    into[row - from] = 2 * (0.5 / label + label / (2 * prediction * prediction) - 1 / prediction);
  }
};

/** x^(2−p) of a prediction is x · x^(1−p), so that two powers serve for three. */
function powerTerms(power: number): RowTerms {
  const [one, two] = [1 - power, 2 - power];
  const [byOne, byTwo, byBoth] = [1 / one, 1 / two, 1 / (one * two)];
  const [ofLabels, ofPredictions] = [powerTable(two), powerTable(one)];
  return (yTrue, yPred, from, to, into) => {
    const size = to - from;
    bases.values.set(yTrue.subarray(from, to));
    shares.values.set(yPred.subarray(from, to));
    const arePositive = takePowers(bases, size, ofLabels, powersOfLabels);
    if (!arePositive) setPowersOfOthers(yTrue, from, size, power);
    takePowers(shares, size, ofPredictions, into);
    for (let at = 0; at < size; at++)
      into[at] =
        2 * (powersOfLabels[at] * byBoth + into[at] * (yPred[from + at] * byTwo - yTrue[from + at] * byOne));
  };
}

/** Labels that are not positive, away from the loop that most rows need. */
function setPowersOfOthers(yTrue: Float64Array, from: number, size: number, power: number): void {
  for (let at = 0; at < size; at++) {
    const label = yTrue[from + at];
    if (label > 0) continue;
    const isDefined = label === 0 ? power < 2 : label < 0 && power < 0;
    powersOfLabels[at] = isDefined ? 0 : Number.NaN;
  }
}
