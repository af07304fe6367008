import { AssayError } from "../../../model/error.ts";
import { weightedMean, weightedSum } from "./arrays.ts";
import { evaluationMetric } from "./evaluation-metric.ts";
import type { Numbers } from "./labels.ts";
import { type RegressionInput, residuals } from "./regression.ts";

/**
 * 1 − Σ(yTrue − yPred)² / Σ(yTrue − mean)². For a constant label 1 when every prediction is right, else 0, which
 * is `force_finite=True` of scikit-learn.
 * @throws AssayError `evaluation/undefined` for fewer than two rows
 */
export function r2Score(input: RegressionInput): number {
  const { yTrue, sampleWeight } = input;
  const unexplained = residuals(input).map((difference) => difference * difference);
  if (yTrue.length < 2)
    throw new AssayError("evaluation/undefined", "r2 needs at least two rows.", { fix: "Add rows." });
  const mean = weightedMean(yTrue, sampleWeight);
  const spread = centredAt(yTrue, mean).map((value) => value * value);
  return explained(weightedSum(unexplained, sampleWeight), weightedSum(spread, sampleWeight));
}

export const r2 = evaluationMetric({
  id: "r2",
  description: "Share of the label's variance that the model explains",
  tasks: ["regression"],
  direction: "higher",
  unit: "score",
  range: [Number.NEGATIVE_INFINITY, 1],
  reads: "prediction",
  source: "sklearn.metrics.r2_score",
  value: ({ yTrue, yPred }, _options, sampleWeight) => r2Score({ yTrue, yPred, sampleWeight }),
  replicate: ({ yTrue, yPred }) => prepareR2(yTrue, yPred),
});

/** Sums of the label around its overall mean, which keeps the shifted variance formula stable. */
function prepareR2(yTrue: Numbers, yPred: Numbers): (multiplicity: Uint32Array) => number {
  const centre = weightedMean(yTrue);
  const centred = centredAt(yTrue, centre);
  const squared = residuals({ yTrue, yPred }).map((difference) => difference * difference);
  return (multiplicity) => {
    let [rows, sum, squares, unexplained] = [0, 0, 0, 0];
    for (let row = 0; row < centred.length; row++) {
      const count = multiplicity[row];
      rows += count;
      sum += count * centred[row];
      squares += count * centred[row] * centred[row];
      unexplained += count * squared[row];
    }
    return explained(unexplained, squares - (sum * sum) / rows);
  };
}

function centredAt(values: Numbers, centre: number): Float64Array {
  const centred = new Float64Array(values.length);
  for (let row = 0; row < centred.length; row++) centred[row] = values[row] - centre;
  return centred;
}

function explained(unexplained: number, total: number): number {
  if (total > 0) return 1 - unexplained / total;
  return unexplained === 0 ? 1 : 0;
}
