import { meanReplicate, weightedMean } from "../arrays.ts";
import type { Rows } from "../evaluation-metric.ts";
import { forSeveralLabels, predictedLabels, trueLabels } from "../multilabel/several-labels.ts";
import { countRight, requireWeight, shareRight } from "./accuracy.ts";
import { differencesOf, readIndicators } from "./indicator.ts";
import type { LabelInput } from "./label-rows.ts";
import { pairedShare, WRONG } from "./paired-share.ts";
import { pairsMetric } from "./pairs-metric.ts";

/**
 * Share of the labels that are wrong: of rows where each has one label, of rows times labels where each has
 * several. 0 to 1, lower is better. Source: `sklearn.metrics.hamming_loss`.
 * @throws AssayError as `accuracyScore`
 */
export function hammingLoss(input: LabelInput): number {
  const indicators = readIndicators(input);
  if (indicators === undefined) {
    const { right, total } = countRight(input);
    return (total - right) / requireWeight(total);
  }
  return weightedMean(differencesOf(indicators), input.sampleWeight) / indicators.labels;
}

const ofOneLabel = pairsMetric({
  id: "hamming_loss",
  description:
    "Share of the labels that are predicted wrong; with one label a row the same as `zero_one_loss`",
  direction: "lower",
  unit: "ratio",
  range: [0, 1],
  source: "sklearn.metrics.hamming_loss",
  takesOneClass: true,
  score: () => (pairs) => 1 - shareRight(pairs),
  trials: (rows) => {
    const { right, total } = countRight(rows);
    return { successes: total - right, trials: total };
  },
  pairedDifference: (candidate, baseline) => pairedShare(candidate, baseline, WRONG),
});

export const hamming = forSeveralLabels(ofOneLabel, {
  value: (rows, _options, sampleWeight) =>
    hammingLoss({ yTrue: trueLabels(rows), yPred: predictedLabels(rows), sampleWeight }),
  replicate: (rows) => meanReplicate(wrongShares(rows)),
});

/** Of each row the share of the labels that are wrong. */
function wrongShares(rows: Rows): Float64Array {
  const [real, predicted] = [trueLabels(rows), predictedLabels(rows)];
  const labels = real.columns;
  const differences = differencesOf({
    rows: real.rows,
    labels,
    real: real.values,
    predicted: predicted.values,
  });
  return differences.map((count) => count / labels);
}
