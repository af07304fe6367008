import { weightedMean } from "../arrays.ts";
import { evaluationMetric } from "../evaluation-metric.ts";
import { explainedScore, shareExplained } from "./explained.ts";
import { type Output, outputsOf } from "./inputs.ts";
import { squaredErrors } from "./mse.ts";
import { allTerms } from "./row-terms.ts";
import { squaresOf } from "./spread.ts";

/**
 * 1 − Σ(yTrue − yPred)² / Σ(yTrue − mean)².
 * @throws AssayError `evaluation/undefined` for fewer than two rows
 */
export const r2Score = explainedScore(2, squaresOf);

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
  replicate: ({ yTrue, yPred }) => prepareR2(outputsOf({ yTrue, yPred })[0]),
});

/** Sums of the label around its overall mean, which keeps the shifted variance formula stable. */
function prepareR2(output: Output): (multiplicity: Uint32Array) => number {
  const centre = weightedMean(output.yTrue);
  const centred = output.yTrue.map((value) => value - centre);
  const squared = allTerms(squaredErrors, output);
  return (multiplicity) => {
    let [rows, sum, squares, unexplained] = [0, 0, 0, 0];
    for (let row = 0; row < centred.length; row++) {
      const count = multiplicity[row];
      rows += count;
      sum += count * centred[row];
      squares += count * centred[row] * centred[row];
      unexplained += count * squared[row];
    }
    return shareExplained({ unexplained, total: squares - (sum * sum) / rows });
  };
}
