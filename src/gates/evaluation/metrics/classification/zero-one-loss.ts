import { meanReplicate } from "../arrays.ts";
import { forSeveralLabels } from "../multilabel/several-labels.ts";
import { type AccuracyScoreInput, accuracyScore, countRight, requireWeight, shareRight } from "./accuracy.ts";
import { pairedShare, WRONG } from "./paired-share.ts";
import { pairsMetric } from "./pairs-metric.ts";

/**
 * Share of the rows with a wrong label; where a row has several labels, of those with any label wrong. With
 * `normalize: false` their number. 0 to 1, lower is better. Source: `sklearn.metrics.zero_one_loss`.
 * @throws AssayError as `accuracyScore`
 */
export function zeroOneLoss(input: AccuracyScoreInput): number {
  const { right, total } = countRight(input);
  return (input.normalize ?? true) ? (total - right) / requireWeight(total) : total - right;
}

/**
 * Share of the rows whose labels are all right: accuracy by the name that it has where rows have several labels.
 * 0 to 1, higher is better. Source: `torchmetrics.classification.MultilabelExactMatch`.
 * @throws AssayError as `accuracyScore`
 */
export function exactMatch(input: Omit<AccuracyScoreInput, "normalize">): number {
  return accuracyScore({ ...input, normalize: true });
}

const ofOneLabel = pairsMetric({
  id: "zero_one_loss",
  description: "Share of the rows that are predicted wrong, in any of their labels where they have several",
  direction: "lower",
  unit: "ratio",
  range: [0, 1],
  source: "sklearn.metrics.zero_one_loss",
  takesOneClass: true,
  score: () => (pairs) => 1 - shareRight(pairs),
  trials: (rows) => {
    const { right, total } = countRight(rows);
    return { successes: total - right, trials: total };
  },
  pairedDifference: (candidate, baseline) => pairedShare(candidate, baseline, WRONG),
});

/** Sets of labels are right or wrong like labels, but there may be as many as rows. */
export const zeroOneLossMetric = forSeveralLabels(ofOneLabel, {
  ...ofOneLabel,
  replicate: ({ yTrue, yPred }) =>
    meanReplicate(Float64Array.from(yTrue, (code, row) => (code === yPred[row] ? 0 : 1))),
});
