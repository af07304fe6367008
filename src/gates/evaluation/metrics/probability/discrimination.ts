import { requireProbabilities, requireSameLength, scaledWeights, toFloat64, totalWeight } from "../arrays.ts";
import { evaluationMetric } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import { readBinary, refuseOneClass } from "./binary-labels.ts";
import type { CurveInput } from "./confusion-matrix-at-thresholds.ts";
import { readWeights } from "./curve.ts";
import { positiveRows } from "./rule-rows.ts";
import type { Positive } from "./split-scores.ts";

/**
 * Mean probability that the positive rows are given less that of the negative ones (Tjur 2009). −1 to 1, higher is
 * better, 0 is chance. Source: `tfma.metrics.CoefficientOfDiscrimination`.
 * @throws AssayError as `readBinary`; `evaluation/one-class`, `evaluation/not-probability`, `evaluation/not-finite`,
 *   `evaluation/length-mismatch`, `evaluation/no-rows`, `evaluation/option` for a negative weight
 */
export function coefficientOfDiscrimination({ yTrue, yScore, posLabel, sampleWeight }: CurveInput): number {
  requireSameLength({ yTrue, yScore, sampleWeight });
  const scores = toFloat64(yScore);
  requireProbabilities("the score", scores);
  const weights = sampleWeight && scaledWeights(readWeights(sampleWeight));
  totalWeight(scores.length, weights);
  const gap = gapOfMeans(readBinary(yTrue, posLabel), scores, weights);
  return Number.isNaN(gap) ? refuseOneClass(scores.length, "coefficient of discrimination") : gap;
}

/** Rows that are added up before they join the total, so that rounding grows with blocks only. */
const BLOCK = 1024;

/** NaN where a class has no weight. */
function gapOfMeans(positive: Positive, scores: Float64Array, weights: Numbers | undefined): number {
  const [sums, totals] = [new Float64Array(2), new Float64Array(2)];
  for (let from = 0; from < scores.length; from += BLOCK) {
    const block = new Float64Array(2);
    const to = Math.min(scores.length, from + BLOCK);
    for (let row = from; row < to; row++) {
      const [own, weight] = [positive[row], weights === undefined ? 1 : weights[row]];
      block[own] += weight * scores[row];
      totals[own] += weight;
    }
    sums[0] += block[0];
    sums[1] += block[1];
  }
  return sums[1] / totals[1] - sums[0] / totals[0];
}

export const discrimination = evaluationMetric({
  id: "coefficient_of_discrimination",
  stratified: true,
  description: "Mean probability of the positive rows less that of the negative ones (Tjur): 0 is chance",
  tasks: ["binary-classification"],
  direction: "higher",
  unit: "score",
  range: [-1, 1],
  reads: "score",
  source: "tfma.metrics.CoefficientOfDiscrimination",
  value: (rows, _options, sampleWeight) =>
    coefficientOfDiscrimination({
      yTrue: positiveRows(rows, "coefficient of discrimination"),
      yScore: rows.yScore,
      sampleWeight,
    }),
  replicate: (rows) => {
    const [positive, scores] = [Int32Array.from(rows.yTrue), toFloat64(rows.yScore)];
    requireProbabilities("the score", scores);
    return (multiplicity) => gapOfMeans(positive, scores, multiplicity);
  },
});
