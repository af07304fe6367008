import { AssayError } from "../../../../model/error.ts";
import { requireFinite, scaledWeights, totalWeight } from "../arrays.ts";
import { type EvaluationMetric, evaluationMetric } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import { sortedOrder } from "../order.ts";
import { readWeights } from "../probability/curve.ts";
import { singleOutput } from "./inputs.ts";
import { concordanceOf, pearsonOf } from "./moments.ts";
import { ranksOf, tauOf, weightedRanks } from "./ranks.ts";

export interface CorrelationInput {
  readonly yTrue: Numbers;
  readonly yPred: Numbers;
  /** How often each row counts; only the ratios matter. */
  readonly sampleWeight?: Numbers;
}

/** A correlation under any weights, what does not depend on them done once; NaN where it is 0/0. */
type Prepared = (weights: Numbers) => number;
type Prepare = (yTrue: Float64Array, yPred: Float64Array) => Prepared;

const pearson: Prepare = (yTrue, yPred) => (weights) => pearsonOf(yTrue, yPred, weights);

const squaredPearson: Prepare = (yTrue, yPred) => (weights) => pearsonOf(yTrue, yPred, weights) ** 2;

const concordance: Prepare = (yTrue, yPred) => (weights) => concordanceOf(yTrue, yPred, weights);

const spearman: Prepare = (yTrue, yPred) => {
  const [truth, predicted] = [ranksOf(yTrue), ranksOf(yPred)];
  return (weights) => pearsonOf(weightedRanks(truth, weights), weightedRanks(predicted, weights), weights);
};

const kendall: Prepare = (yTrue, yPred) => {
  const [truth, predicted, order] = [ranksOf(yTrue), ranksOf(yPred), sortedOrder(yTrue)];
  return (weights) => tauOf(truth, predicted, weights, order);
};

/**
 * Pearson's correlation of label and prediction. −1 to 1, higher is better; it does not see a wrong scale or shift.
 * Source: `torchmetrics.functional.pearson_corrcoef`, `scipy.stats.pearsonr`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`, `evaluation/option`
 *   for a negative weight, `evaluation/undefined` where label or prediction never changes
 */
export function pearsonCorrcoef(input: CorrelationInput): number {
  return correlate(pearson, input);
}

/**
 * Pearson's correlation of the ranks, ties at their mean: whether they rise together. −1 to 1, higher is better.
 * Source: `scipy.stats.spearmanr`. @throws AssayError as `pearsonCorrcoef`
 */
export function spearmanCorrcoef(input: CorrelationInput): number {
  return correlate(spearman, input);
}

/**
 * Kendall's τ-b: of the pairs of rows those in the right order less those in the wrong one. −1 to 1, higher is better.
 * Source: `scipy.stats.kendalltau`. @throws AssayError as `pearsonCorrcoef`
 */
export function kendallRankCorrcoef(input: CorrelationInput): number {
  return correlate(kendall, input);
}

/**
 * Lin's concordance: Pearson's correlation less what a wrong scale or shift costs. −1 to 1, higher is better.
 * Source: `torchmetrics.functional.concordance_corrcoef`. @throws AssayError as `pearsonCorrcoef`
 */
export function concordanceCorrcoef(input: CorrelationInput): number {
  return correlate(concordance, input);
}

function correlate(prepare: Prepare, input: CorrelationInput): number {
  const { yTrue, yPred, sampleWeight } = singleOutput(input);
  requireFinite("the label", yTrue);
  requireFinite("the prediction", yPred);
  totalWeight(yTrue.length, sampleWeight);
  const weights =
    sampleWeight === undefined
      ? new Float64Array(yTrue.length).fill(1)
      : scaledWeights(readWeights(sampleWeight));
  const value = prepare(yTrue, yPred)(weights);
  if (Number.isFinite(value)) return value;
  throw new AssayError(
    "evaluation/undefined",
    "The label or the prediction is the same in every row that counts, so nothing can go along with it.",
    { fix: "Add rows, or use mae, which such rows have." },
  );
}

function correlationMetric(
  id: string,
  description: string,
  source: string,
  prepare: Prepare,
  least = -1,
): EvaluationMetric {
  return evaluationMetric({
    id,
    description,
    tasks: ["regression"],
    direction: "higher",
    unit: "score",
    range: [least, 1],
    reads: "prediction",
    source,
    value: ({ yTrue, yPred }, _options, sampleWeight) => correlate(prepare, { yTrue, yPred, sampleWeight }),
    replicate: ({ yTrue, yPred }) => prepare(Float64Array.from(yTrue), Float64Array.from(yPred)),
  });
}

export const pearsonMetric = correlationMetric(
  "pearson",
  "Correlation of label and prediction, whatever their scale and shift",
  "torchmetrics.functional.pearson_corrcoef; scipy.stats.pearsonr",
  pearson,
);

export const squaredPearsonMetric = correlationMetric(
  "squared_pearson",
  "Square of the correlation of label and prediction: it sees neither scale, shift nor sign",
  "tfma.metrics.SquaredPearsonCorrelation",
  squaredPearson,
  0,
);

export const spearmanMetric = correlationMetric(
  "spearman",
  "Correlation of the ranks of label and prediction: whether they rise together",
  "scipy.stats.spearmanr",
  spearman,
);

export const kendallMetric = correlationMetric(
  "kendall",
  "Pairs of rows that are predicted in the right order less those in the wrong one (τ-b)",
  "scipy.stats.kendalltau",
  kendall,
);

export const concordanceMetric = correlationMetric(
  "concordance",
  "Correlation of label and prediction less what a wrong scale or shift costs (Lin 1989)",
  "torchmetrics.functional.concordance_corrcoef",
  concordance,
);
