import { createBlock, takeLogarithms } from "./logarithms.ts";
import { squaredErrors } from "./mse.ts";
import { powerTable, takePowers } from "./powers.ts";
import { BLOCK, type RowTerms } from "./row-terms.ts";

const ratios = createBlock(BLOCK);
const bases = createBlock(BLOCK);
const shares = createBlock(BLOCK);

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
    values[at] = label >= 0 && prediction > 0 ? (label === 0 ? prediction : label) / prediction : Number.NaN;
  }
  takeLogarithms(ratios, size);
  for (let at = 0; at < size; at++) {
    const label = yTrue[from + at];
    into[at] = 2 * (label * values[at] - label + yPred[from + at]);
  }
};

const gammaTerms: RowTerms = (yTrue, yPred, from, to, into) => {
  const { values } = ratios;
  const size = to - from;
  for (let at = 0; at < size; at++) {
    const prediction = yPred[from + at];
    // A label that is not positive has no logarithm, if the prediction is.
    const ratio = prediction > 0 ? yTrue[from + at] / prediction : Number.NaN;
    values[at] = ratio;
    into[at] = ratio;
  }
  takeLogarithms(ratios, size);
  for (let at = 0; at < size; at++) into[at] = 2 * (into[at] - 1 - values[at]);
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
    const prediction = yPred[row] > 0 ? yPred[row] : Number.NaN;
    into[row - from] = 2 * (0.5 / label + label / (2 * prediction * prediction) - 1 / prediction);
  }
};

/** x^(2−p) of a prediction is x · x^(1−p), so that two powers serve for three. */
function powerTerms(power: number): RowTerms {
  const [one, two] = [1 - power, 2 - power];
  const [byOne, byTwo, byBoth] = [1 / one, 1 / two, 1 / (one * two)];
  const ofNegative = power < 0 ? 0 : Number.NaN;
  const ofZero = power < 2 ? 0 : Number.NaN;
  const [ofLabels, ofPredictions] = [powerTable(two), powerTable(one)];
  return (yTrue, yPred, from, to, into) => {
    const size = to - from;
    const labels = bases.values;
    const powers = shares.values;
    powers.set(yPred.subarray(from, to));
    for (let at = 0; at < size; at++) labels[at] = yTrue[from + at] <= 0 ? 1 : yTrue[from + at];
    takePowers(bases, size, ofLabels);
    takePowers(shares, size, ofPredictions);
    for (let at = 0; at < size; at++) {
      const label = yTrue[from + at];
      const base = label <= 0 ? (label === 0 ? ofZero : ofNegative) : labels[at];
      into[at] = 2 * (base * byBoth + powers[at] * (yPred[from + at] * byTwo - label * byOne));
    }
  };
}
