import { agreementMetric } from "./agreement-metric.ts";
import { flippedRows } from "./flips.ts";

export const negativeFlipsMetric = agreementMetric({
  id: "negative_flips",
  description: "Share of the rows that the baseline's model predicts right and this one wrong",
  source: "Yan et al. 2021, Positive-Congruent Training (negative flip rate)",
  rows: (yTrue, yPred, yPredBaseline) => flippedRows({ yTrue, yPred, yPredBaseline }, "negative"),
});
