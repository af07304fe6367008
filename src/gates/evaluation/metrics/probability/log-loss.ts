import { meanReplicate, totalWeight, weightedSum } from "../arrays.ts";
import { requireWeights } from "../classification/label-rows.ts";
import { CLASSIFICATION, evaluationMetric } from "../evaluation-metric.ts";
import { type ProbabilityInput, type ProbabilityRows, readProbabilities } from "./probabilities.ts";
import { probabilityInput } from "./rule-rows.ts";

/** `np.finfo(dtype).eps`: the gap between 1 and the next number. */
const EPSILON_32 = 2 ** -23;
const EPSILON_64 = 2 ** -52;
/** So many probabilities of at least 2⁻⁵² have a product that is no underflow. */
const FACTORS = 16;

export interface LogLossInput extends ProbabilityInput {
  /** The mean over the rows, which is the default, or the sum. */
  readonly normalize?: boolean;
}

/**
 * Mean of −ln of the probability given to the true class. Probabilities are clipped to [ε, 1 − ε] with the ε of
 * their own type, as scikit-learn 1.9 does: 2⁻²³ for a Float32Array, else 2⁻⁵². 0 to ∞, lower is better.
 * Source: `sklearn.metrics.log_loss`.
 * @throws AssayError as `readProbabilities`; `evaluation/no-rows`, `evaluation/not-finite` for weights
 */
export function logLoss({ normalize = true, ...input }: LogLossInput): number {
  const rows = readProbabilities(input);
  if (!normalize && input.sampleWeight !== undefined) requireWeights(input.sampleWeight);
  const sum = sumOfLosses(rows, input.sampleWeight);
  return normalize ? sum / totalWeight(rows.rows, input.sampleWeight) : sum;
}

export function sumOfLosses(rows: ProbabilityRows, weights?: ProbabilityInput["sampleWeight"]): number {
  if (weights !== undefined) return weightedSum(lossOfRows(rows), weights);
  const given = givenToTruth(rows);
  let sum = 0;
  for (let from = 0; from < rows.rows; from += FACTORS) {
    let product = 1;
    const to = Math.min(rows.rows, from + FACTORS);
    for (let row = from; row < to; row++) product *= given(row);
    sum -= Math.log(product);
  }
  return sum;
}

export function lossOfRows(rows: ProbabilityRows): Float64Array {
  const given = givenToTruth(rows);
  const losses = new Float64Array(rows.rows);
  for (let row = 0; row < losses.length; row++) losses[row] = -Math.log(given(row));
  return losses;
}

/** The clipped probability that a row's true class was given. */
function givenToTruth({ codes, columns, values, isNarrow }: ProbabilityRows): (row: number) => number {
  const epsilon = isNarrow ? EPSILON_32 : EPSILON_64;
  const most = 1 - epsilon;
  const clip = (probability: number) =>
    probability < epsilon ? epsilon : probability > most ? most : probability;
  if (columns > 1) return (row) => clip(values[row * columns + codes[row]]);
  if (isNarrow) return (row) => clip(codes[row] === 1 ? values[row] : Math.fround(1 - values[row]));
  return (row) => {
    const isPositive = codes[row];
    return clip(1 - isPositive + (2 * isPositive - 1) * values[row]);
  };
}

export const logLossMetric = evaluationMetric({
  id: "log_loss",
  description: "Mean of −ln of the probability given to the true class",
  tasks: CLASSIFICATION,
  direction: "lower",
  unit: "score",
  reads: "score",
  source: "sklearn.metrics.log_loss",
  value: (rows, _options, sampleWeight) => logLoss({ ...probabilityInput(rows), sampleWeight }),
  replicate: (rows) => meanReplicate(lossOfRows(readProbabilities(probabilityInput(rows)))),
});
