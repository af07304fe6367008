import { type BinaryFormula, binaryMetric, binaryScore } from "./binary-counts.ts";

/** (√(TPR · FPR) − FPR) / (TPR − FPR), reduced so that no digits cancel. */
const thresholdFormula: BinaryFormula = ({
  truePositives,
  falsePositives,
  falseNegatives,
  trueNegatives,
}) => {
  const truePositiveRate = truePositives / (truePositives + falseNegatives);
  const falsePositiveRate = falsePositives / (falsePositives + trueNegatives);
  if (truePositiveRate === falsePositiveRate) return Number.NaN;
  const root = Math.sqrt(falsePositiveRate);
  return root / (Math.sqrt(truePositiveRate) + root);
};

/**
 * The share of positive rows below which a positive prediction soon tells little: (√(TPR · FPR) − FPR) / (TPR − FPR)
 * (Balayla 2020). 0 to 1, lower is better; refused where both rates are the same.
 * Source: `tfma.metrics.PrevalenceThreshold`.
 * @throws AssayError as `binaryScore`
 */
export const prevalenceThreshold = binaryScore(thresholdFormula);

export const prevalenceThresholdMetric = binaryMetric({
  id: "prevalence_threshold",
  description: "Share of positive rows below which a positive prediction soon tells little",
  direction: "lower",
  unit: "ratio",
  range: [0, 1],
  source: "tfma.metrics.PrevalenceThreshold",
  undefinedFix: "Its true and false positive rate are the same or lack rows: look at informedness.",
  formula: thresholdFormula,
});

const fowlkesMallowsFormula: BinaryFormula = ({ truePositives, falsePositives, falseNegatives }) =>
  Math.sqrt(truePositives / (truePositives + falsePositives)) *
  Math.sqrt(truePositives / (truePositives + falseNegatives));

/**
 * Geometric mean of precision and recall (Fowlkes and Mallows 1983). 0 to 1, higher is better. Of clusters it is
 * `fowlkesMallowsScore`. Source: `tfma.metrics.FowlkesMallowsIndex`.
 * @throws AssayError as `binaryScore`
 */
export const fowlkesMallowsIndex = binaryScore(fowlkesMallowsFormula);

export const fowlkesMallowsIndexMetric = binaryMetric({
  id: "fowlkes_mallows_index",
  description: "Geometric mean of precision and recall",
  direction: "higher",
  unit: "score",
  range: [0, 1],
  source: "tfma.metrics.FowlkesMallowsIndex",
  formula: fowlkesMallowsFormula,
});
