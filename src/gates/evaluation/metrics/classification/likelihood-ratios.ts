import { AssayError } from "../../../../model/error.ts";
import type { Labels } from "../labels.ts";
import { type BinaryFormula, binaryMetric, binaryScore, requireTwoClasses } from "./binary-counts.ts";
import { scaledSquare, square } from "./confusion-matrix.ts";
import type { LabelInput } from "./label-rows.ts";
import { pairsOf } from "./pairs.ts";
import { requireDefined } from "./support-score.ts";

const positiveFormula: BinaryFormula = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) =>
  (truePositives * (trueNegatives + falsePositives)) / (falsePositives * (truePositives + falseNegatives));

const negativeFormula: BinaryFormula = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) =>
  (falseNegatives * (trueNegatives + falsePositives)) / (trueNegatives * (truePositives + falseNegatives));

const oddsFormula: BinaryFormula = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) =>
  (truePositives * trueNegatives) / (falsePositives * falseNegatives);

export interface ClassLikelihoodRatiosInput extends LabelInput {
  /** The negative and the positive class; default both that occur, sorted. */
  readonly labels?: Labels;
  /** The values where a ratio divides by 0, or 1 for both; default a refusal. */
  readonly replaceUndefinedBy?: 1 | { readonly "LR+": number; readonly "LR-": number };
}

export interface ClassLikelihoodRatios {
  /** Recall / (1 − specificity): 1 or more, higher is better. */
  readonly positive: number;
  /** (1 − recall) / specificity: 0 to 1, lower is better. */
  readonly negative: number;
}

/**
 * How many times likelier a positive (negative) prediction is in a positive row than in a negative one.
 * Source: `sklearn.metrics.class_likelihood_ratios`.
 * @throws AssayError as `confusionMatrix`; `evaluation/label-type` unless there are two classes,
 *   `evaluation/undefined` where a ratio divides by 0, `evaluation/parameter`
 */
export function classLikelihoodRatios(input: ClassLikelihoodRatiosInput): ClassLikelihoodRatios {
  const { labels, replaceUndefinedBy } = input;
  const instead = replaceUndefinedBy === 1 ? { "LR+": 1, "LR-": 1 } : replaceUndefinedBy;
  if (instead && !(instead["LR+"] >= 1 && instead["LR-"] >= 0 && instead["LR-"] <= 1))
    throw new AssayError(
      "evaluation/parameter",
      `\`replaceUndefinedBy\` is LR+ ${instead["LR+"]} and LR- ${instead["LR-"]}.`,
      { fix: "Choose LR+ of at least 1 and LR- from 0 to 1." },
    );
  const pairs = pairsOf(input);
  if (pairs.classes.length > 2) requireTwoClasses(pairs.classes.length);
  const { side, cells } = scaledSquare(square(pairs, labels));
  requireTwoClasses(side);
  const [trueNegatives, falsePositives, falseNegatives, truePositives] = cells;
  const counts = { truePositives, falsePositives, falseNegatives, trueNegatives };
  const [positive, negative] = requireDefined([
    falsePositives === 0 ? (instead?.["LR+"] ?? Number.NaN) : positiveFormula(counts),
    trueNegatives === 0 ? (instead?.["LR-"] ?? Number.NaN) : negativeFormula(counts),
  ]);
  return { positive, negative };
}

/**
 * Recall / (1 − specificity). 0 and more, higher is better, 1 is chance.
 * Source: `sklearn.metrics.class_likelihood_ratios`.
 * @throws AssayError as `binaryScore`
 */
export const positiveLikelihoodRatio = binaryScore(positiveFormula);

/**
 * (1 − recall) / specificity. 0 and more, lower is better, 1 is chance.
 * Source: `sklearn.metrics.class_likelihood_ratios`.
 * @throws AssayError as `binaryScore`
 */
export const negativeLikelihoodRatio = binaryScore(negativeFormula);

/**
 * (tp tn) / (fp fn) (Glas and others 2003). 0 and more, higher is better, 1 is chance.
 * Source: `tfma.metrics.DiagnosticOddsRatio`.
 * @throws AssayError as `binaryScore`
 */
export const diagnosticOddsRatio = binaryScore(oddsFormula);

export const positiveLikelihoodRatioMetric = binaryMetric({
  id: "positive_likelihood_ratio",
  description: "How many times likelier a positive prediction is in a positive row than in a negative one",
  direction: "higher",
  unit: "score",
  source: "sklearn.metrics.class_likelihood_ratios",
  formula: positiveFormula,
});

export const negativeLikelihoodRatioMetric = binaryMetric({
  id: "negative_likelihood_ratio",
  description: "How many times likelier a negative prediction is in a positive row than in a negative one",
  direction: "lower",
  unit: "score",
  source: "sklearn.metrics.class_likelihood_ratios",
  formula: negativeFormula,
});

export const diagnosticOddsRatioMetric = binaryMetric({
  id: "diagnostic_odds_ratio",
  description: "Odds of a positive prediction in a positive row, divided by those in a negative row",
  direction: "higher",
  unit: "score",
  source: "tfma.metrics.DiagnosticOddsRatio",
  formula: oddsFormula,
});
