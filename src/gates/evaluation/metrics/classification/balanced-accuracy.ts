import { Type } from "typebox";
import { flagOption } from "../options.ts";
import type { LabelInput } from "./label-rows.ts";
import { type Pairs, pairsOf } from "./pairs.ts";
import { pairsMetric } from "./pairs-metric.ts";
import { supportOfPairs } from "./support.ts";
import { requireDefined } from "./support-score.ts";

export interface BalancedAccuracyScoreInput extends LabelInput {
  /** True puts chance at 0 instead of 1 / classes; default false. */
  readonly adjusted?: boolean;
}

/**
 * Mean recall of the classes that have true rows. 0 to 1, higher is better; adjusted from 1 / (1 − classes) to 1,
 * with 0 for chance. Source: `sklearn.metrics.balanced_accuracy_score`.
 * @throws AssayError as `pairsOf`; `evaluation/undefined` for one class adjusted, or without any weight
 */
export function balancedAccuracyScore(input: BalancedAccuracyScoreInput): number {
  return requireDefined([meanRecall(pairsOf(input), input.adjusted ?? false)])[0];
}

function meanRecall(pairs: Pairs, adjusted: boolean): number {
  const { truePositives, trueSum } = supportOfPairs(pairs);
  let [sum, classes] = [0, 0];
  for (let index = 0; index < trueSum.length; index++) {
    if (trueSum[index] === 0) continue;
    sum += truePositives[index] / trueSum[index];
    classes++;
  }
  const chance = 1 / classes;
  // With one class, chance is always right and nothing can be better.
  if (adjusted && classes === 1) return Number.NaN;
  return adjusted ? (sum / classes - chance) / (1 - chance) : sum / classes;
}

export const balancedAccuracy = pairsMetric({
  id: "balanced_accuracy",
  stratified: true,
  description: "Mean recall of the classes, so that each counts alike however rare it is",
  direction: "higher",
  unit: "score",
  range: [-1, 1],
  options: Type.Object({
    adjusted: Type.Optional(
      Type.Boolean({ default: false, description: "Whether chance is 0 instead of 1 / classes" }),
    ),
  }),
  source: "sklearn.metrics.balanced_accuracy_score",
  score: (_rows, options) => {
    const adjusted = flagOption(options, "adjusted");
    return (pairs) => meanRecall(pairs, adjusted);
  },
});
