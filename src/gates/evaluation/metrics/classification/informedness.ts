import { type BinaryFormula, binaryMetric, binaryScore } from "./binary-counts.ts";

const informednessFormula: BinaryFormula = ({
  truePositives,
  falsePositives,
  falseNegatives,
  trueNegatives,
}) => truePositives / (truePositives + falseNegatives) - falsePositives / (falsePositives + trueNegatives);

/**
 * Recall + specificity − 1 (Youden 1950); also Youden's J and Peirce's skill score. −1 to 1, higher is better, 0 is
 * chance. Source: `tfma.metrics.Informedness`.
 * @throws AssayError as `binaryScore`
 */
export const informednessScore = binaryScore(informednessFormula);

export const informedness = binaryMetric({
  id: "informedness",
  stratified: true,
  description: "Recall + specificity − 1 (Youden's J): 0 is chance",
  direction: "higher",
  unit: "score",
  range: [-1, 1],
  source: "tfma.metrics.Informedness",
  formula: informednessFormula,
});

const markednessFormula: BinaryFormula = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) =>
  truePositives / (truePositives + falsePositives) - falseNegatives / (falseNegatives + trueNegatives);

/**
 * Precision + negative predictive value − 1 (Powers 2011). −1 to 1, higher is better, 0 is chance.
 * Source: `tfma.metrics.Markedness`.
 * @throws AssayError as `binaryScore`
 */
export const markednessScore = binaryScore(markednessFormula);

export const markedness = binaryMetric({
  id: "markedness",
  description: "Precision + negative predictive value − 1: 0 is chance",
  direction: "higher",
  unit: "score",
  range: [-1, 1],
  source: "tfma.metrics.Markedness",
  formula: markednessFormula,
});

const prevalenceFormula: BinaryFormula = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) =>
  (truePositives + falseNegatives) / (truePositives + falsePositives + falseNegatives + trueNegatives);

/**
 * Share of the rows that are positive. 0 to 1; it speaks of the data, so neither way is better.
 * Source: `tfma.metrics.Prevalence`.
 * @throws AssayError as `binaryScore`
 */
export const prevalenceScore = binaryScore(prevalenceFormula);

export const prevalence = binaryMetric({
  id: "prevalence",
  description: "Share of the rows that are positive, whatever the model says",
  direction: "exact",
  unit: "ratio",
  range: [0, 1],
  source: "tfma.metrics.Prevalence",
  takesOneClass: true,
  formula: prevalenceFormula,
  trials: ({ yTrue }) => {
    let positives = 0;
    for (let row = 0; row < yTrue.length; row++) if (yTrue[row] === 1) positives++;
    return { successes: positives, trials: yTrue.length };
  },
  // The truth is the same for both.
  pairedDifference: ({ yTrue }) => ({ value: 0, uncertainty: { kind: "exact" }, samples: yTrue.length }),
});
