import { meanReplicate, weightedMean } from "../arrays.ts";
import { CLASSIFICATION, evaluationMetric } from "../evaluation-metric.ts";
import { type ProbabilityInput, readProbabilities } from "./probabilities.ts";

/**
 * Mean squared error of the probabilities (Brier 1950): of the positive class for two classes, summed over the
 * classes for more, which is `scale_by_half="auto"` of scikit-learn.
 * @throws AssayError as `readProbabilities`
 */
export function brierScoreLoss(input: ProbabilityInput): number {
  return weightedMean(errorsOfRows(input), input.sampleWeight);
}

export const brier = evaluationMetric({
  id: "brier",
  description: "Mean squared error of the probabilities",
  tasks: CLASSIFICATION,
  direction: "lower",
  unit: "score",
  range: [0, 2],
  reads: "score",
  source: "sklearn.metrics.brier_score_loss",
  value: ({ yTrue, yScore, classes }, _options, sampleWeight) =>
    brierScoreLoss({ yTrue, yProba: yScore, labels: [...classes.keys()], sampleWeight }),
  replicate: ({ yTrue, yScore, classes }) =>
    meanReplicate(errorsOfRows({ yTrue, yProba: yScore, labels: [...classes.keys()] })),
});

function errorsOfRows(input: ProbabilityInput): Float64Array {
  const { yProba } = input;
  const { codes, columns } = readProbabilities(input);
  const errors = new Float64Array(codes.length);
  for (let row = 0; row < errors.length; row++) {
    if (columns === 1) {
      errors[row] = (codes[row] - yProba[row]) ** 2;
      continue;
    }
    let sum = 0;
    for (let at = 0; at < columns; at++)
      sum += ((at === codes[row] ? 1 : 0) - yProba[row * columns + at]) ** 2;
    errors[row] = columns === 2 ? sum / 2 : sum;
  }
  return errors;
}
