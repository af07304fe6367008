import { meanReplicate, weightedMean } from "../arrays.ts";
import { CLASSIFICATION, evaluationMetric } from "../evaluation-metric.ts";
import { type ProbabilityInput, readProbabilities } from "./probabilities.ts";

/** `np.finfo(dtype).eps`: the gap between 1 and the next number. */
const EPSILON_32 = 2 ** -23;
const EPSILON_64 = 2 ** -52;

/**
 * Mean of −ln of the probability given to the true class. Probabilities are clipped to [ε, 1 − ε] with the ε of
 * their own type, as scikit-learn 1.9 does: 2⁻²³ for a Float32Array, else 2⁻⁵².
 * @throws AssayError as `readProbabilities`
 */
export function logLoss(input: ProbabilityInput): number {
  return weightedMean(lossOfRows(input), input.sampleWeight);
}

export const logLossMetric = evaluationMetric({
  id: "log_loss",
  description: "Mean of −ln of the probability given to the true class",
  tasks: CLASSIFICATION,
  direction: "lower",
  unit: "score",
  reads: "score",
  source: "sklearn.metrics.log_loss",
  value: ({ yTrue, yScore, classes }, _options, sampleWeight) =>
    logLoss({ yTrue, yProba: yScore, labels: [...classes.keys()], sampleWeight }),
  replicate: ({ yTrue, yScore, classes }) =>
    meanReplicate(lossOfRows({ yTrue, yProba: yScore, labels: [...classes.keys()] })),
});

function lossOfRows(input: ProbabilityInput): Float64Array {
  const { yProba } = input;
  const { codes, columns } = readProbabilities(input);
  const narrow = yProba instanceof Float32Array;
  const epsilon = narrow ? EPSILON_32 : EPSILON_64;
  const losses = new Float64Array(codes.length);
  for (let row = 0; row < losses.length; row++) {
    const given = columns === 1 ? yProba[row] : yProba[row * columns + codes[row]];
    const rest = narrow ? Math.fround(1 - given) : 1 - given;
    const probability = columns === 1 && codes[row] === 0 ? rest : given;
    losses[row] = -Math.log(Math.min(1 - epsilon, Math.max(epsilon, probability)));
  }
  return losses;
}
