import { AssayError } from "../../../../model/error.ts";
import { scalingOf } from "../arrays.ts";
import type { LabelInput } from "./label-rows.ts";
import { type Pairs, pairsOf } from "./pairs.ts";
import { pairsMetric } from "./pairs-metric.ts";
import { supportOfPairs } from "./support.ts";

/**
 * Correlation of true and predicted labels (Matthews 1975; for more than two classes Gorodkin 2004, R_K). −1 to 1,
 * higher is better; 0, as scikit-learn says, where either holds one class only.
 * Source: `sklearn.metrics.matthews_corrcoef`.
 * @throws AssayError as `pairsOf`; `evaluation/weight` for negative weights without a correlation
 */
export function matthewsCorrcoef(input: LabelInput): number {
  const correlation = correlationOf(pairsOf(input));
  if (!Number.isNaN(correlation)) return correlation;
  throw new AssayError("evaluation/weight", "Negative weights leave the rows without a correlation.", {
    fix: "Give weights of 0 or more.",
  });
}

const ROUNDING = 4 * Number.EPSILON;

function correlationOf(pairs: Pairs): number {
  const support = supportOfPairs(pairs);
  const scaling = scalingOf(support.trueSum.reduce((sum, weight) => sum + weight, 0));
  const scaled = (sums: Float64Array) => (scaling === undefined ? sums : sums.map(scaling));
  const [truePositives, trueSum, predictedSum] = [
    scaled(support.truePositives),
    scaled(support.trueSum),
    scaled(support.predictedSum),
  ];
  let [rows, right, product, realSquares, predictedSquares] = [0, 0, 0, 0, 0];
  for (let index = 0; index < trueSum.length; index++) {
    rows += predictedSum[index];
    right += truePositives[index];
    product += trueSum[index] * predictedSum[index];
    realSquares += trueSum[index] ** 2;
    predictedSquares += predictedSum[index] ** 2;
  }
  const spread = (rows * rows - predictedSquares) * (rows * rows - realSquares);
  if (spread === 0) return 0;
  const correlation = (right * rows - product) / Math.sqrt(spread);
  // Rounding may carry a perfect one beyond its end, and negative weights any far beyond.
  return Math.abs(Math.abs(correlation) - 1) < ROUNDING ? Math.sign(correlation) : correlation;
}

export const matthews = pairsMetric({
  id: "matthews_corrcoef",
  description:
    "Correlation of true and predicted labels; 0 is chance, and 0 where only one class is predicted",
  direction: "higher",
  unit: "score",
  range: [-1, 1],
  source: "sklearn.metrics.matthews_corrcoef",
  score: () => correlationOf,
});
